/**
 * How often facts were right on pages and reports read for the first time, some two hundred of them, before
 * anything was mended on them: what counts over texts at hand are too kind to tell. Families of rules that were right
 * nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [2529, 497]],
  [/^area$/u, [54, 35]],
  [/^position: body and title$/u, [1025, 80]],
  [/^position: title (?:alone|of the body spoken of)$/u, [322, 297]],
  [/^position: title (?:that shares a body|beside a body)$/u, [465, 83]],
  [/^attended: /u, [720, 88]],
  [/^spoke: /u, [425, 79]],
  [/^accompanied: /u, [85, 24]],
  [/^hosted: /u, [39, 8]],
  [/^(?:held|toured): /u, [694, 95]],
  [/^(?:signed|visited): /u, [368, 103]],
  [/^organized: /u, [162, 27]],
  [/^honoured: /u, [468, 51]],
  [/^project: /u, [132, 24]],
  [/^funded: /u, [167, 184]],
];
