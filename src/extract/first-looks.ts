/**
 * How often facts were right on pages read for the first time, thirteen of them, before anything was mended on them:
 * what counts over texts at hand are too kind to tell. Families of rules that were right nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [176, 29]],
  [/^area$/u, [1, 6]],
  [/^position: title (?:alone|of the body spoken of)$/u, [38, 39]],
  [/^position: title (?:that shares a body|beside a body)$/u, [36, 5]],
  [/^(?:signed|visited): /u, [31, 11]],
  [/^organized: /u, [16, 2]],
  [/^honoured: /u, [15, 2]],
  [/^funded: /u, [14, 10]],
];
