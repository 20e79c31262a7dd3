import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidecarOf, sourceOf } from '../../loaders/source.ts';
import { type ReadItem, readArticles } from '../../src/load/read-articles.ts';
import { folderWith, pageText } from '../loaders/support.ts';

async function readAll(files: Record<string, string>, signal = new AbortController().signal): Promise<ReadItem[]> {
  const folder = await folderWith(files);
  const paths = Object.keys(files).filter((name) => !name.endsWith('.json'));
  const sources = paths.map((name) => sourceOf(join(folder, name), sidecarOf(join(folder, name))));
  const items: ReadItem[] = [];
  for await (const item of readArticles(sources, { overrides: {} }, signal)) items.push(item);
  return items;
}

describe('readArticles', () => {
  it('reads each page with what is known of it, and tells when a file is through', async () => {
    const items = await readAll({ 'a.txt': pageText, 'a.json': '{"place": "云州市"}', 'b.txt': pageText });
    expect(items.map((item) => item.kind)).toEqual(['page', 'end', 'page', 'end']);
    const [page] = items;
    expect(page).toMatchObject({
      name: 'a',
      facts: { publication: '云州日报', place: '云州市', publishedOn: '2021-03-05' },
    });
    expect(page?.kind === 'page' && page.articles[0]?.article).toMatchObject({
      id: expect.stringMatching(/^a[0-9a-f]{20}$/u),
      publishedOn: '2021-03-05',
      reporters: expect.any(Array),
    });
  });

  it('notes an article without a date, and a page without an article', async () => {
    const items = await readAll({ 'a.jsonl': '{"text": "云州市召开会议。"}', 'b.txt': '云州日报\n' });
    expect(items).toMatchObject([
      { kind: 'note', note: 'article without a date' },
      { kind: 'page', articles: [{ article: { publishedOn: null, text: '云州市召开会议。' } }] },
      { kind: 'end' },
      { kind: 'problem', error: { message: expect.stringMatching(/b\.txt: no article was found on this page$/u) } },
      { kind: 'end' },
    ]);
  });

  it('stops after the page at hand', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await readAll({ 'a.txt': pageText }, controller.signal)).toEqual([]);
  });
});
