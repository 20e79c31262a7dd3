/** Lets a drawing find its shape, picture by picture. */
import type { Drawing } from './graph.ts';
import type { LayoutTask } from './layout.worker.ts';

/** Starts; answers how to stop. */
export function startLayout(drawing: Drawing): () => void {
  const nodes = drawing.nodes();
  if (nodes.length < 2) return () => undefined;
  const position = new Map(nodes.map((node, n) => [node, n]));
  const places = new Float64Array(
    nodes.flatMap((node) => [drawing.getNodeAttribute(node, 'x'), drawing.getNodeAttribute(node, 'y')]),
  );
  const ties = new Uint32Array(
    drawing.edges().flatMap((edge) => drawing.extremities(edge).map((end) => position.get(end) ?? 0)),
  );
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Float64Array>) => {
    drawing.updateEachNodeAttributes((node, look) => {
      const n = position.get(node);
      return n === undefined ? look : { ...look, x: data[2 * n] ?? look.x, y: data[2 * n + 1] ?? look.y };
    });
  };
  const task: LayoutTask = { places, ties };
  worker.postMessage(task);
  return () => worker.terminate();
}
