/**
 * How often facts were right on pages and reports read for the first time, some hundred and forty of them, before
 * anything was mended on them: what counts over texts at hand are too kind to tell. Families of rules that were right
 * nearly always are left out.
 */
import type { Count } from './confidence.ts';

export const firstLooks: readonly (readonly [family: RegExp, count: Count])[] = [
  [/^organization: …/u, [2143, 444]],
  [/^area$/u, [45, 31]],
  [/^position: body and title$/u, [688, 68]],
  [/^position: title (?:alone|of the body spoken of)$/u, [270, 226]],
  [/^position: title (?:that shares a body|beside a body)$/u, [345, 69]],
  [/^attended: /u, [489, 73]],
  [/^spoke: /u, [297, 58]],
  [/^accompanied: /u, [67, 19]],
  [/^hosted: /u, [30, 8]],
  [/^(?:held|toured): /u, [512, 56]],
  [/^(?:signed|visited): /u, [323, 76]],
  [/^organized: /u, [129, 18]],
  [/^honoured: /u, [350, 29]],
  [/^project: /u, [89, 17]],
  [/^funded: /u, [134, 141]],
];
