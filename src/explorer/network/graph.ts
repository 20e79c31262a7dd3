/** The network as a graph that is drawn: kept from one change to the next, so that nothing jumps. */
import { MultiDirectedGraph } from 'graphology';
import type { ThingName } from '../parts/things.ts';
import type { Net } from './model.ts';

export interface KnotLook {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  kind: ThingName;
}

export interface TieLook {
  size: number;
  color: string;
  relation: string;
}

export type Drawing = MultiDirectedGraph<KnotLook, TieLook>;

export const newDrawing = (): Drawing => new MultiDirectedGraph<KnotLook, TieLook>();

/** A colour of the design, as the page has it now. */
export type Colour = (name: string) => string;

/** Where a thing that is new begins: near one that it is joined with, always at the same place. */
function startOf(drawing: Drawing, near: string | undefined, n: number): { x: number; y: number } {
  const angle = n * 2.399963;
  const origin = near !== undefined && drawing.hasNode(near) ? drawing.getNodeAttributes(near) : { x: 0, y: 0 };
  const far = near === undefined ? 10 * Math.sqrt(n) : 3 + (n % 5);
  return { x: origin.x + far * Math.cos(angle), y: origin.y + far * Math.sin(angle) };
}

/** Makes the drawing show exactly this network; answers whether anything is new. */
export function redraw(drawing: Drawing, net: Net, colour: Colour): boolean {
  let isNew = false;
  for (const id of drawing.nodes()) if (!net.knots.has(id)) drawing.dropNode(id);
  for (const key of drawing.edges()) if (!net.ties.has(key)) drawing.dropEdge(key);
  const neighbour = new Map<string, string>();
  const degree = new Map<string, number>();
  for (const { from, to } of net.ties.values()) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      degree.set(one, (degree.get(one) ?? 0) + 1);
      if (drawing.hasNode(other)) neighbour.set(one, other);
    }
  }
  let n = 0;
  for (const knot of net.knots.values()) {
    n += 1;
    const size = 3.5 + 1.6 * Math.sqrt(degree.get(knot.id) ?? 0);
    const look = { size, label: knot.name, color: colour(knot.__typename.toLowerCase()), kind: knot.__typename };
    if (drawing.hasNode(knot.id)) drawing.mergeNodeAttributes(knot.id, look);
    else {
      isNew = true;
      drawing.addNode(knot.id, { ...look, ...startOf(drawing, neighbour.get(knot.id), n) });
    }
  }
  for (const [key, { from, to, relation }] of net.ties) {
    if (drawing.hasEdge(key)) drawing.mergeEdgeAttributes(key, { color: colour('line-strong') });
    else drawing.addDirectedEdgeWithKey(key, from, to, { size: 1, color: colour('line-strong'), relation });
  }
  return isNew;
}
