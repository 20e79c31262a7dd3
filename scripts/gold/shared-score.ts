/** Runs the score that stands beside the annotated pages, so that its figures and ours can be compared. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Corpus, sharedFolder } from './corpora.ts';
import { extraction } from './extract.ts';

const figures = z.record(z.string(), z.object({ tp: z.number(), fp: z.number(), fn: z.number() }));
export type SharedFigures = z.infer<typeof figures>;

/** What `score.mjs` prints of a corpus with these options. */
export function sharedScore(corpus: Corpus, options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-gold-'));
  try {
    const jobs = corpus.texts.map(({ source, raw, goldFile }) => {
      const path = join(folder, `${source}.json`);
      writeFileSync(path, JSON.stringify(extraction(source, raw)));
      return `${goldFile}=${path}`;
    });
    const script = join(sharedFolder, 'tools', 'score.mjs');
    const ran = spawnSync(process.execPath, [script, ...jobs, ...options], { encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`${script} failed: ${ran.stderr}`);
    return ran.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Right, extra and missed by kind. */
export const sharedFigures = (corpus: Corpus): SharedFigures =>
  figures.parse(JSON.parse(sharedScore(corpus, ['--json'])));
