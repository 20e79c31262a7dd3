/** The picture and the network as files. */
import { write as gexf } from 'graphology-gexf/browser';
import { download } from '../parts/download.ts';
import { type Drawing, visible } from './graph.ts';
import type { Net } from './model.ts';
import { colourOf } from './picture.tsx';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The side of the picture, in units of its own. */
const side = 1600;
const margin = 80;

interface Shape {
  readonly ties: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly knots: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly label: string;
    readonly color: string;
  }[];
}

function shapeOf(drawing: Drawing): Shape {
  const looks = drawing.mapNodes((_, look) => look);
  const [left, right] = [Math.min(...looks.map(({ x }) => x)), Math.max(...looks.map(({ x }) => x))];
  const [low, high] = [Math.min(...looks.map(({ y }) => y)), Math.max(...looks.map(({ y }) => y))];
  const scale = (side - 2 * margin) / Math.max(right - left, high - low, 1);
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: margin + (x - left) * scale,
    y: margin + (high - y) * scale,
  });
  return {
    ties: drawing.mapEdges((_edge, _look, _from, _to, from, to) => {
      const [a, b] = [at(from), at(to)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    }),
    knots: looks.map(({ size, label, color, ...place }) => ({ ...at(place), size: size * 1.4, label, color })),
  };
}

const n = (value: number): string => value.toFixed(1);

/** The picture as SVG, its words as words. */
export function svgOf(drawing: Drawing): string {
  const { ties, knots } = shapeOf(drawing);
  const lines = ties.map(({ x1, y1, x2, y2 }) => `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"/>`);
  const dots = knots.map(
    ({ x, y, size, color }) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${color}"/>`,
  );
  const words = knots.map(
    ({ x, y, size, label }) => `<text x="${n(x + size + 4)}" y="${n(y + 5)}">${escaped(label)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">
<rect width="${side}" height="${side}" fill="${colourOf('paper')}"/>
<g stroke="${colourOf('line-strong')}" stroke-width="1">${lines.join('')}</g>
<g>${dots.join('')}</g>
<g font-family="sans-serif" font-size="15" fill="${colourOf('ink')}">${words.join('')}</g>
</svg>
`;
}

/** The same as GraphML, which every tool for networks reads. */
export function graphmlOf(drawing: Drawing): string {
  const nodes = drawing.mapNodes(
    (id, { label, kind, x, y }) =>
      `<node id="${escaped(id)}"><data key="label">${escaped(label)}</data><data key="kind">${kind}</data><data key="x">${n(x)}</data><data key="y">${n(y)}</data></node>`,
  );
  const edges = drawing.mapEdges(
    (_key, { relation }, from, to) =>
      `<edge source="${escaped(from)}" target="${escaped(to)}"><data key="relation">${relation}</data></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<key id="y" for="node" attr.name="y" attr.type="double"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<graph edgedefault="directed">
${[...nodes, ...edges].join('\n')}
</graph>
</graphml>
`;
}

const gexfOf = (drawing: Drawing): string =>
  gexf(drawing, {
    formatNode: (_, { label, kind, x, y, size, color }) => ({
      label,
      attributes: { kind },
      viz: { x, y, size, color },
    }),
    formatEdge: (_, { relation }) => ({ label: relation, attributes: { relation } }),
  });

/** The picture as pixels, twice as fine as a plain screen. */
function pngOf(drawing: Drawing): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * side;
  canvas.height = 2 * side;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  const { ties, knots } = shapeOf(drawing);
  pen.scale(2, 2);
  pen.fillStyle = colourOf('paper');
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = colourOf('line-strong');
  for (const { x1, y1, x2, y2 } of ties) {
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
  }
  for (const { x, y, size, color } of knots) {
    pen.fillStyle = color;
    pen.beginPath();
    pen.arc(x, y, size, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.fillStyle = colourOf('ink');
  pen.font = `15px ${getComputedStyle(document.body).fontFamily}`;
  for (const { x, y, size, label } of knots) pen.fillText(label, x + size + 4, y + 5);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export const formats = ['png', 'svg', 'gexf', 'graphml'] as const;
export type Format = (typeof formats)[number];

/** Hands the reader the network as a file. */
export async function save(all: Drawing, shown: Net, format: Format): Promise<void> {
  const drawing = visible(all, shown);
  const name = `renmai-network.${format}`;
  if (format === 'svg') return download(name, new Blob([svgOf(drawing)], { type: 'image/svg+xml' }));
  if (format === 'gexf') return download(name, new Blob([gexfOf(drawing)], { type: 'application/xml' }));
  if (format === 'graphml') return download(name, new Blob([graphmlOf(drawing)], { type: 'application/xml' }));
  const image = await pngOf(drawing);
  if (image !== null) download(name, image);
}
