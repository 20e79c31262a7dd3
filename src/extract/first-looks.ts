/**
 * How often facts were right on pages and reports read for the first time, some two hundred of them, before
 * anything was mended on them: what counts over texts at hand are too kind to tell. Families of rules that were right
 * nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [3009, 574]],
  [/^area$/u, [64, 41]],
  [/^position: body and title$/u, [1315, 97]],
  [/^position: title (?:alone|of the body spoken of)$/u, [374, 340]],
  [/^position: title (?:that shares a body|beside a body)$/u, [597, 97]],
  [/^attended: /u, [962, 95]],
  [/^spoke: /u, [552, 95]],
  [/^accompanied: /u, [125, 25]],
  [/^hosted: /u, [41, 11]],
  [/^(?:held|toured): /u, [984, 130]],
  [/^(?:signed|visited): /u, [477, 128]],
  [/^organized: /u, [246, 33]],
  [/^honoured: /u, [593, 60]],
  [/^project: /u, [202, 43]],
  [/^funded: /u, [243, 237]],
];
