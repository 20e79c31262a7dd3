/**
 * How often facts were right on pages read for the first time, ten of them, before anything was mended on them: what
 * counts over texts at hand are too kind to tell. Families of rules that were right nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [135, 24]],
  [/^area$/u, [1, 3]],
  [/^position: title (?:alone|of the body spoken of)$/u, [27, 29]],
  [/^position: title (?:that shares a body|beside a body)$/u, [26, 5]],
  [/^(?:signed|visited): /u, [18, 10]],
  [/^honoured: /u, [12, 2]],
  [/^funded: /u, [8, 7]],
];
