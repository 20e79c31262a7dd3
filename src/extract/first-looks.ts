/**
 * How often facts were right on pages read for the first time, nineteen of them, before anything was mended on them:
 * what counts over texts at hand are too kind to tell. Families of rules that were right nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [628, 92]],
  [/^area$/u, [1, 10]],
  [/^position: title (?:alone|of the body spoken of)$/u, [91, 63]],
  [/^position: title (?:that shares a body|beside a body)$/u, [135, 17]],
  [/^(?:signed|visited): /u, [132, 30]],
  [/^organized: /u, [54, 2]],
  [/^honoured: /u, [126, 7]],
  [/^funded: /u, [38, 31]],
];
