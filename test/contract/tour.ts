/** The tour of the README: what it prints as answers is what the samples answer, as far as it prints them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import type { Asking } from './running.ts';

/** A question of the tour, with its variables in a comment above the answer, which leaves things out with `…`. */
const STOP = /```graphql\n(?<query>.*?)```\s+```jsonc\n(?:\/\/ (?<variables>\{[^\n]*\})\n)?(?<answer>.*?)```/gsu;
const variablesOf = (json: string | undefined) => z.record(z.string(), z.unknown()).parse(JSON.parse(json ?? '{}'));
const squeezed = (json: string): string => json.replace(/\s*([:,{}[\]])\s*/gu, '$1');

/** Names, texts and numbers of a printed answer. */
const valuesIn = (answer: string): string[] => squeezed(answer).match(/"\w+":(?:"[^"]*"|\d+(?:\.\d+)?)/gu) ?? [];

export function tourTests(asking: () => Asking): void {
  test('the tour of the README prints what is answered', async () => {
    const readme = await readFile(join(packageRoot, 'README.md'), 'utf8');
    const stops = [...readme.matchAll(STOP)].map(({ groups }) => groups ?? {});
    expect(stops.length).toBeGreaterThanOrEqual(9);
    for (const { query = '', variables, answer = '' } of stops) {
      const answered = await asking().api.ask(query, variablesOf(variables));
      const text = JSON.stringify(answered);
      expect(valuesIn(answer).filter((value) => !text.includes(value))).toEqual([]);
    }
  });
}
