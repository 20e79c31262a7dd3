import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../loaders/loaded.ts';
import { noFacts } from '../../src/article.ts';
import { makeReady } from '../../src/graph/write/prepare.ts';
import { readPage } from '../../src/load/read-page.ts';
import { ReadingThread } from '../../src/load/reading-thread.ts';
import { run } from '../cli/built.ts';
import { folderWith, pageText } from '../loaders/support.ts';
import { build } from '../support/compiled.ts';

const pageOf = (text: string, name = 'a'): Loaded => ({
  kind: 'page',
  name,
  page: { text, sourceUri: `file:///${name}.txt`, facts: noFacts },
});

/** A thread that tells of each page its name, and breaks down at the one called `broken`. */
const FRAGILE = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ loaded, where }) => {
      if (loaded.name === 'broken') throw new Error('out of words');
      parentPort.postMessage([{ kind: 'note', where, note: loaded.name }]);
    });`)}`,
);

/** A thread that is within nodejieba nearly all the time it has a page. */
const cutting = (folder: string): string => `
  import { createRequire } from 'node:module';
  import { parentPort, workerData } from 'node:worker_threads';
  import { ReadingDoor } from ${JSON.stringify(join(folder, 'reading-door.js'))};
  const { tag } = createRequire(${JSON.stringify(folder)})('nodejieba');
  const door = new ReadingDoor(workerData);
  const text = ${JSON.stringify(pageText.repeat(20))};
  parentPort.on('message', () => door.through(() => {
    tag(text);
    parentPort.postMessage([]);
    const until = performance.now() + 500;
    while (performance.now() < until) tag(text);
  }));`;

/** A program that ends while its thread reads. */
const ending = (folder: string): string => `
  import { ReadingThread } from ${JSON.stringify(join(folder, 'reading-thread.js'))};
  const thread = new ReadingThread(new URL('cutting.mjs', import.meta.url));
  await thread.read(${JSON.stringify(pageOf(pageText))}, 'a');
  setTimeout(() => process.exit(7), 20);`;

describe('the thread that reads', () => {
  it('tells of each page, in order, what reading it here tells', async () => {
    const compiled = join(await build(), '..', '..', 'load', 'thread.js');
    const thread = new ReadingThread(pathToFileURL(compiled));
    const pages = [pageOf(pageText), pageOf('云州日报\n', 'b'), pageOf(pageText.replaceAll('云州', '青州'), 'c')];
    const told = await Promise.all(pages.map((page) => thread.read(page, 'some page')));
    const here = pages.map((page) =>
      readPage(page, 'some page').map((x) => (x.kind === 'page' ? { ...x, articles: x.articles.map(makeReady) } : x)),
    );
    expect(told).toEqual(here);
    expect(told.map(([first]) => first?.kind)).toEqual(['page', 'problem', 'page']);
  }, 180_000);

  it('that breaks down at a page is followed by another, which reads those after it', async () => {
    const thread = new ReadingThread(FRAGILE);
    const names = Array.from({ length: 20 }, (_, i) => [`a${i}`, `b${i}`, 'broken']).flat();
    const told = await Promise.all(names.map((name) => thread.read(pageOf('', name), name)));
    expect(told.flat().map((x) => (x.kind === 'problem' ? x.error.message : x.kind === 'note' && x.note))).toEqual(
      names.map((name) => (name === 'broken' ? 'broken: reading it failed: out of words' : name)),
    );
  });

  it('does not take the process down that ends while it reads', async () => {
    const folder = join(await build(), '..', '..', 'load');
    const programs = await folderWith({ 'cutting.mjs': cutting(folder), 'ending.mjs': ending(folder) });
    expect(await run(join(programs, 'ending.mjs'), [])).toMatchObject({ code: 7, signal: null, stderr: '' });
  }, 180_000);
});
