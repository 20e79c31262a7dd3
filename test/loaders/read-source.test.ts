import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidecarOf, sourceOf } from '../../loaders/source.ts';
import { everything, folderWith, gb18030, pageText, problemOf, streamOf, utf16le } from './support.ts';

const read = async (files: Record<string, string | Uint8Array>, name: string, overrides = {}) => {
  const path = join(await folderWith(files), name);
  return everything(sourceOf(path, sidecarOf(path)), overrides);
};

describe('a text page', () => {
  it('is one page named by its stem, with its address', async () => {
    const [loaded, ...more] = await read({ 'A07.txt': pageText }, 'A07.txt');
    expect(more).toEqual([]);
    expect(loaded).toMatchObject({ kind: 'page', name: 'A07', page: { text: pageText, facts: { publishedOn: null } } });
    expect(loaded?.kind === 'page' && loaded.page.sourceUri).toMatch(/^file:\/\/.*\/A07\.txt$/u);
  });

  it('takes its facts from its sidecar, and the command line wins over that', async () => {
    const sidecar = { publication: '云州日报', page: 7, publishedOn: '2021-03-05' };
    const [loaded] = await read({ 'a.txt': pageText, 'a.json': JSON.stringify(sidecar) }, 'a.txt', { page: 'B01' });
    expect(loaded).toMatchObject({
      page: { facts: { publication: '云州日报', place: null, section: null, page: 'B01', publishedOn: '2021-03-05' } },
    });
  });

  it.each([
    [{ publishedOn: '2021-02-30' }, 'a.json: publishedOn: must be a day written as 2021-03-05, not "2021-02-30"'],
    [{ publication: 3 }, 'a.json: publication: '],
    [{ publisedOn: '2021-02-03' }, 'publisedOn'],
    [[], 'a.json: '],
  ])('names what is wrong in a sidecar: %j', async (sidecar, words) => {
    const [loaded] = await read({ 'a.txt': pageText, 'a.json': JSON.stringify(sidecar) }, 'a.txt');
    expect(problemOf(loaded)).toContain(words);
  });

  it('is parted at form feeds', async () => {
    const pages = await read({ 'week.txt': `${pageText}\f\n\f${pageText}` }, 'week.txt');
    expect(pages.map((p) => p.kind === 'page' && [p.name, p.page.sourceUri?.split('/').pop()])).toEqual([
      ['week', 'week.txt'],
      ['week.3', 'week.txt#page=3'],
    ]);
  });

  it('tells of characters that were lost before', async () => {
    const [note, page] = await read({ 'a.txt': `${pageText}临\uFFFD区\uFFFD` }, 'a.txt');
    expect(note).toMatchObject({ kind: 'note', note: '2 characters were lost (�) before this file was written' });
    expect(page?.kind).toBe('page');
  });

  it('is refused when it has 50 MB, without being read whole', async () => {
    const folder = await folderWith({ 'big.txt': pageText });
    const file = await open(join(folder, 'big.txt'), 'r+');
    await file.truncate(50_000_000);
    await file.close();
    const [problem, ...more] = await everything(sourceOf(join(folder, 'big.txt'), null));
    expect(problemOf(problem)).toMatch(/big\.txt: larger than 20 MB: .*JSON Lines/u);
    expect(more).toEqual([]);
  });

  it('is refused when it is noise', async () => {
    const noise = createHash('shake256', { outputLength: 4096 }).update('noise').digest();
    expect(problemOf((await read({ noise }, 'noise'))[0])).toContain('not a text file');
    const without = Uint8Array.from(noise, (byte) => byte | 0x81);
    expect(problemOf((await read({ 'n.txt': without }, 'n.txt'))[0])).toMatch(/breaks at byte \d+/u);
  });

  it.each([
    ['The quick brown fox jumps over the lazy dog, 狐狸.\n', 'Chinese characters are 5% of its letters'],
    ['12:30 — 14:45\n', 'hardly any Chinese in it'],
  ])('is a problem when it is hardly Chinese: %j', async (text, words) => {
    const [problem, ...more] = await read({ fox: text }, 'fox');
    expect(problemOf(problem)).toContain(words);
    expect(more).toEqual([]);
    const [record] = await read({ 'fox.json': JSON.stringify({ text }) }, 'fox.json');
    expect(problemOf(record)).toContain(words);
  });

  it('is a problem when it is not there', async () => {
    const [problem] = await everything(sourceOf('/nowhere/a.txt', null));
    expect(problemOf(problem)).toBe('/nowhere/a.txt: there is no such file or folder');
  });
});

describe('JSON', () => {
  const record = {
    text: '云州市 召开会议。\r\n\r\n　　会议指出，GDP growth 要稳。',
    title: '云州市召开会议',
    publishedOn: '2021-03-05',
  };

  it.each([
    ['one record', record],
    ['a list', [record]],
    ['an object with articles', { articles: [record] }],
  ])('holds %s', async (_name, document) => {
    const [loaded, ...more] = await read({ 'a.json': JSON.stringify(document) }, 'a.json', { publication: '云州日报' });
    expect(more).toEqual([]);
    expect(loaded).toMatchObject({
      kind: 'article',
      name: 'a',
      article: {
        title: '云州市召开会议',
        publication: '云州日报',
        publishedOn: '2021-03-05',
        text: '云州市召开会议。\n会议指出，GDP growth要稳。',
        kind: 'news',
        reporters: [],
      },
    });
  });

  it('names the wrong field of the wrong record, and goes on', async () => {
    const list = [
      record,
      { ...record, publishedOn: '2021/3/5' },
      { title: '无文' },
      { ...record, kind: 'poem' },
      record,
    ];
    const loaded = await read({ 'a.json': JSON.stringify(list) }, 'a.json');
    expect(loaded.map((l) => l.kind)).toEqual(['article', 'problem', 'problem', 'problem', 'article']);
    expect(problemOf(loaded[1])).toMatch(/a\.json record 2: publishedOn: must be a day .* not "2021\/3\/5"$/u);
    expect(problemOf(loaded[2])).toMatch(/a\.json record 3: text: is missing/u);
    expect(problemOf(loaded[3])).toMatch(/a\.json record 4: kind: must be one of news, photo, /u);
  });

  it('notes fields that are not known', async () => {
    const [note, article] = await read({ 'a.json': JSON.stringify({ ...record, author: '某' }) }, 'a.json');
    expect(note).toMatchObject({ kind: 'note', note: 'field "author" is not known and was left out' });
    expect(article?.kind).toBe('article');
  });

  it.each([
    ['no JSON', '{"text": ', 'not JSON: '],
    ['an empty list', '[]', 'holds no article'],
    ['nothing', '', 'empty'],
  ])('is refused when it is %s', async (_name, text, words) => {
    expect(problemOf((await read({ 'a.json': text }, 'a.json'))[0])).toContain(words);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['GB18030', gb18030],
    ['UTF-16', utf16le],
  ])('Lines in %s: each bad line is named, the others are read', async (_name, encode) => {
    const lines = [JSON.stringify(record), '', '{"text": ', JSON.stringify({ text: 3 }), JSON.stringify(record)];
    const loaded = await read({ 'a.jsonl': encode(lines.join('\n')) }, 'a.jsonl');
    expect(loaded.map((l) => l.kind)).toEqual(['article', 'problem', 'problem', 'article']);
    expect(problemOf(loaded[1])).toContain('a.jsonl line 3: not JSON');
    expect(problemOf(loaded[2])).toContain('a.jsonl line 4: text: must be a text in quotes, not a number');
  });

  it('Lines name the byte of a line that cannot be decoded', async () => {
    const good = Buffer.from(`${JSON.stringify(record)}\n`);
    // The encoding is told from the first chunk, so the bad line comes after it.
    const bytes = Buffer.concat([...Array<Buffer>(2000).fill(good), Buffer.from([0x22, 0xff, 0x0a]), good]);
    const problems = (await read({ 'a.jsonl': bytes }, 'a.jsonl')).filter((l) => l.kind === 'problem');
    expect(problems.map(problemOf)).toHaveLength(1);
    expect(problemOf(problems[0])).toContain('a.jsonl line 2001: taken as UTF-8, it breaks at byte 1');
  });
});

describe('standard input', () => {
  const read = (...chunks: readonly (string | Uint8Array)[]) =>
    everything({ kind: 'stdin', stream: streamOf(...chunks) });
  const line = JSON.stringify({ text: '云州市召开会议。' });

  it('is a page', async () => {
    expect(await read(pageText.slice(0, 9), pageText.slice(9))).toMatchObject([
      { kind: 'page', name: 'stdin', page: { text: pageText, sourceUri: null } },
    ]);
  });

  it.each([
    ['JSON Lines in small chunks', [line.slice(0, 5), `${line.slice(5)}\n${line}`], 2],
    ['one record', [line], 1],
    ['a printed record', [JSON.stringify(JSON.parse(line), null, 2)], 1],
    ['a list', [`[${line},`, `${line}]`], 2],
    ['a list in an object', [`{"articles": [${line}]}`], 1],
    ['UTF-16', [utf16le(`${line}\n${line}`)], 2],
  ])('is %s', async (_name, chunks, articles) => {
    expect((await read(...chunks)).map((l) => l.kind)).toEqual(Array(articles).fill('article'));
  });

  it('is refused when it is empty', async () => {
    expect(problemOf((await read())[0])).toContain('standard input: empty');
  });

  it('is not read without end', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(1_000_000, '云');
      }
    }
    const [problem] = await everything({ kind: 'stdin', stream: endless() });
    expect(problemOf(problem)).toContain('larger than 20 MB');
    expect(sent).toBeLessThan(30);
  });
});
