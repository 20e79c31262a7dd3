/**
 * How often facts were right on pages read for the first time, seventeen of them, before anything was mended on them:
 * what counts over texts at hand are too kind to tell. Families of rules that were right nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [515, 74]],
  [/^area$/u, [1, 9]],
  [/^position: title (?:alone|of the body spoken of)$/u, [75, 57]],
  [/^position: title (?:that shares a body|beside a body)$/u, [122, 15]],
  [/^(?:signed|visited): /u, [88, 23]],
  [/^organized: /u, [42, 2]],
  [/^honoured: /u, [93, 4]],
  [/^funded: /u, [31, 29]],
];
