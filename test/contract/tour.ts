/** The tour of the README: what it prints as answers is what the samples answer, but for what it leaves out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { explanationTree } from '../../src/cli/explanation-tree.ts';
import { explain } from '../../src/extract/explain.ts';
import { packageRoot } from '../../src/package-root.ts';
import { difference, printedAnswer } from './printed.ts';
import type { Asking } from './running.ts';

/** A question of the tour, with its variables in a comment above the answer, which leaves things out with `…`. */
const STOP = /```graphql\n(?<query>.*?)```\s+```jsonc\n(?:\/\/ (?<variables>\{[^\n]*\})\n)?(?<answer>.*?)```/gsu;
const answered = z.object({ data: z.json() });
const variablesOf = (json: string | undefined) => z.record(z.string(), z.unknown()).parse(JSON.parse(json ?? '{}'));

/** What the command line prints of a sentence. */
const CONSOLE = /```console\n\$ npx renmai explain "(?<sentence>[^"\n]+)"\n(?<told>.*?)```/su;

export function tourTests(asking: () => Asking): void {
  test('the tour of the README prints what is answered', async () => {
    const readme = await readFile(join(packageRoot, 'README.md'), 'utf8');
    const stops = [...readme.matchAll(STOP)].map(({ groups }) => groups ?? {});
    expect(stops.length).toBeGreaterThanOrEqual(9);
    const differences: string[] = [];
    for (const { query = '', variables, answer = '' } of stops) {
      const { data } = answered.parse(await asking().api.ask(query, variablesOf(variables)));
      const found = difference(printedAnswer(answer), data);
      if (found !== null) differences.push(`${/query \w+/u.exec(query)?.[0]}: ${found}`);
    }
    expect(differences).toEqual([]);
  });

  test('the tour of the README explains a sentence as it is read', async () => {
    const readme = await readFile(join(packageRoot, 'README.md'), 'utf8');
    const { sentence = '', told } = CONSOLE.exec(readme)?.groups ?? {};
    expect(explanationTree(explain(sentence)).trimEnd()).toBe(told?.trimEnd());
  });
}
