/** Finds places for the things of a network, away from the page's own thread. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  /** Where each thing stands now: x and y by turns. */
  readonly places: Float64Array;
  /** The two ends of each tie, as positions in the list of things. */
  readonly ties: Uint32Array;
}

/** Steps of the layout between two pictures, and how many pictures there are. */
const steps = 12;
const pictures = 20;
/** From so many things on, far ones push together: each step costs n·log n instead of n². */
const many = 500;

addEventListener('message', ({ data: { places, ties } }: MessageEvent<LayoutTask>) => {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (let n = 0; n < places.length / 2; n += 1) graph.addNode(n, { x: places[2 * n] ?? 0, y: places[2 * n + 1] ?? 0 });
  for (let n = 0; n < ties.length; n += 2) {
    const [from, to] = [ties[n] ?? 0, ties[n + 1] ?? 0];
    if (from !== to)
      graph.updateUndirectedEdge(from, to, (known) => ({ ...known, weight: Math.min(3, (known.weight ?? 0) + 1) }));
  }
  const barnesHutOptimize = graph.order > many;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize, gravity: 1, scalingRatio: 12 };
  for (let picture = 0; picture < pictures; picture += 1) {
    forceAtlas2.assign(graph, { iterations: steps, settings, getEdgeWeight: 'weight' });
    const found = new Float64Array(places.length);
    graph.forEachNode((node, { x, y }) => found.set([x, y], 2 * Number(node)));
    postMessage(found);
  }
});
