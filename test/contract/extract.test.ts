/** What `renmai extract --json` makes of the annotated pages, by the score that stands beside them. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { hasPages, shared } from './corpus.ts';

const floors = [
  'articles=0.8',
  'persons=0.9',
  'organizations=0.65',
  'events=0.65',
  'edges person=0.75',
  'protocol=0.8',
];
const page = z.looseObject({ source: z.string() });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.skipIf(!hasPages)(
  `reads the annotated pages no worse than the floor${hasPages ? '' : ' (skipped: ../shared is absent)'}`,
  async () => {
    const pages = (await readdir(join(shared, 'pages'))).map((file) => join(shared, 'pages', file));
    const { code, stdout, stderr } = await run(await build(), ['extract', '--json', ...pages]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const jobs: string[] = [];
    for (const line of stdout.trim().split('\n')) {
      const { source } = page.parse(JSON.parse(line));
      const path = join(folder, `${source}.json`);
      await writeFile(path, line);
      jobs.push(`${join(shared, 'gold', `${source}.json`)}=${path}`);
    }
    expect(jobs.length).toBe(pages.length);
    const score = [join(shared, 'tools', 'score.mjs'), ...jobs, '--at-least', floors.join(',')];
    const scored = spawnSync(process.execPath, score, { encoding: 'utf8' });
    expect(scored.stdout).toContain('protocol order');
    expect(scored.stdout.match(/^falls short.*/gmu)).toBeNull();
    expect(scored.status).toBe(0);
  },
  60_000,
);
