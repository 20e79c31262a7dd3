/** The rows of the table with what is to be reached: on the three pages, and on pages never seen. F1, 0–1. */
import type { Kind } from './score.ts';

export const targets: readonly (readonly [Kind, pages: number | null, unseen: number | null])[] = [
  ['articles', 0.97, 0.93],
  ['titles', 0.92, 0.85],
  ['persons', 0.99, 0.96],
  ['positions', 0.92, 0.85],
  ['organizations', 0.92, 0.85],
  ['companies', 0.95, 0.9],
  ['organization kind', null, null],
  ['events', 0.93, 0.87],
  ['event type', 0.95, 0.9],
  ['edges person–event', 0.96, 0.92],
  ['protocol order', 0.98, 0.95],
  ['edges organization–event', 0.85, 0.75],
  ['projects', 0.88, 0.78],
  ['project investment', 0.95, 0.9],
  ['funded', 0.8, 0.65],
  ['awards', 0.85, 0.75],
];
