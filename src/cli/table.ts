/** Lays out labels and figures in columns. */
import { displayWidth } from '../text/width.ts';

const figure = new Intl.NumberFormat('en');

/** A whole number with thousands separated: `12,345`. */
export const grouped = (value: number): string => figure.format(value);

/** How many of a thing, in words: `1 article`, `1,200 articles`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${grouped(value)} ${value === 1 ? one : many}`;

/** Rows of a label and any number of figures or words: labels padded, figures flush right under each other. */
export function table(rows: readonly (readonly [label: string, ...figures: (number | string)[]])[]): string {
  const shown = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? grouped(cell) : cell)));
  const widths: number[] = [];
  for (const row of shown.filter((cells) => cells.length > 1))
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
  const lines = shown.map((row) =>
    row
      .map((cell, i) => {
        const padding = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
        return i === 0 ? `${cell}${row.length > 1 ? padding : ''}` : `${padding}${cell}`;
      })
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}

/** Rows of a label and some words, all flush left. */
export function listing(rows: readonly (readonly [label: string, words: string])[]): string {
  const width = Math.max(...rows.map(([label]) => displayWidth(label)));
  return rows.map(([label, words]) => `${label}${' '.repeat(width - displayWidth(label) + 2)}${words}\n`).join('');
}
