/** Writes what was learned to where the page reader looks it up. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import type { Weights } from './regression.ts';

const path = (name: string): string => join(packageRoot, 'src', 'page', name);
const key = (name: string): string => (/^\w+$/u.test(name) ? name : `'${name}'`);

const WORD_ORDER = `/**
 * Which classes of words follow each other, how much more often than by chance as a logarithm: a row for each class, after
 * a space each class that follows it, with its figure. Written by \`npm run layout -- --fit words\`.
 */
export const wordOrder: readonly string[] = [
`;

/** A line for each class: what may follow it. */
export function writeWordOrder(table: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  const rows = Object.entries(table).map(([before, row]) => {
    const followers = Object.entries(row).map(([after, odds]) => `${after}=${odds}`);
    return `  '${[before, ...followers].join(' ')}',\n`;
  });
  writeFileSync(path('word-order.ts'), `${WORD_ORDER}${rows.join('')}];\n`);
}

const WEIGHTS = `/**
 * What each clue counts for the article that a piece of text is of, as a logarithm of odds: found by conditional
 * logistic regression over pages laid out at random from articles of our own, written by \`npm run layout -- --fit threads\`.
 */
import type { jointAtOnce, jointOnReading } from './joint.ts';
import type { newcomerAtOnce, newcomerOnReading } from './newcomer.ts';
import type { Weights } from './odds.ts';
`;
const CLUES: Readonly<Record<string, string>> = {
  GOES_ON: 'jointAtOnce',
  GOES_ON_READING: 'jointOnReading',
  BEGINS: 'newcomerAtOnce',
  BEGINS_READING: 'newcomerOnReading',
};

export function writeThreadWeights(weights: Weights): void {
  const sets = Object.entries(CLUES).map(([set, clues]) => {
    const rows = Object.entries(weights[set] ?? {}).map(
      ([clue, weight]) => `  ${key(clue)}: ${Number(weight.toFixed(2))},\n`,
    );
    return `\nexport const ${set}: Weights<ReturnType<typeof ${clues}>> = {\n${rows.join('')}};\n`;
  });
  writeFileSync(path('thread-weights.ts'), WEIGHTS + sets.join(''));
}
