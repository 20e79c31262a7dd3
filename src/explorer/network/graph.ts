/** The network as a graph that is drawn: kept from one change to the next, so that nothing jumps. */
import { MultiDirectedGraph } from 'graphology';
import type { ThingName } from '../parts/things.ts';
import { type Net, namesIn } from './model.ts';

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

/** The same, each looked up once. */
function once(colour: Colour): Colour {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? colour(name);
    known.set(name, found);
    return found;
  };
}

const inkOf = (kind: ThingName, colour: Colour): string => colour(kind.toLowerCase());

/** Where a thing that is new begins: near one that it is joined with, always at the same place. */
function startOf(drawing: Drawing, near: string | undefined, n: number): { x: number; y: number } {
  const angle = n * 2.399963;
  const origin = near !== undefined && drawing.hasNode(near) ? drawing.getNodeAttributes(near) : { x: 0, y: 0 };
  const far = near === undefined ? 10 * Math.sqrt(n) : 3 + (n % 5);
  return { x: origin.x + far * Math.cos(angle), y: origin.y + far * Math.sin(angle) };
}

/** How many ties each thing has. */
function degreesIn({ ties }: Net): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties.values()) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** For each thing, one that it is joined with and that has a place already. */
function neighboursIn(drawing: Drawing, { ties }: Net): Map<string, string> {
  const near = new Map<string, string>();
  for (const { from, to } of ties.values()) {
    if (drawing.hasNode(to)) near.set(from, to);
    if (drawing.hasNode(from)) near.set(to, from);
  }
  return near;
}

/** Makes the drawing hold exactly what was read; answers whether anything of it is new. */
export function redraw(drawing: Drawing, net: Net, colour: Colour): boolean {
  for (const id of drawing.nodes()) if (!net.knots.has(id)) drawing.dropNode(id);
  for (const key of drawing.edges()) if (!net.ties.has(key)) drawing.dropEdge(key);
  const near = neighboursIn(drawing, net);
  const degrees = degreesIn(net);
  const before = drawing.order;
  const ink = once(colour);
  const color = ink('line-strong');
  const names = namesIn(net);
  for (const { id, name, __typename: kind } of net.knots.values()) {
    const label = names.get(id) ?? name;
    const size = 3.5 + 1.6 * Math.sqrt(degrees.get(id) ?? 0);
    if (!drawing.hasNode(id)) {
      const place = startOf(drawing, near.get(id), drawing.order);
      drawing.addNode(id, { ...place, label, kind, size, color: inkOf(kind, ink) });
    }
    if (drawing.getNodeAttribute(id, 'size') !== size) drawing.setNodeAttribute(id, 'size', size);
    if (drawing.getNodeAttribute(id, 'label') !== label) drawing.setNodeAttribute(id, 'label', label);
  }
  for (const [key, { from, to, relation }] of net.ties)
    if (!drawing.hasEdge(key)) drawing.addDirectedEdgeWithKey(key, from, to, { size: 1, color, relation });
  return drawing.order > before;
}

/** Gives everything the colours that the page has now. */
export function recolour(drawing: Drawing, colour: Colour): void {
  const ink = once(colour);
  const hints = { attributes: ['color' as const] };
  drawing.updateEachNodeAttributes((_, look) => ({ ...look, color: inkOf(look.kind, ink) }), hints);
  drawing.updateEachEdgeAttributes((_, look) => ({ ...look, color: ink('line-strong') }), hints);
}

/** A drawing of its own of what is shown. */
export function visible(drawing: Drawing, shown: Net): Drawing {
  const copy = newDrawing();
  copy.import(drawing.export());
  for (const id of copy.nodes()) if (!shown.knots.has(id)) copy.dropNode(id);
  for (const key of copy.edges()) if (!shown.ties.has(key)) copy.dropEdge(key);
  return copy;
}
