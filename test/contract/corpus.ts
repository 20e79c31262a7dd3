/** Articles that were annotated, with the contract queries to ask of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources } from '../../loaders/find.ts';
import { type ArticleItem, readArticles } from '../../src/load/read-articles.ts';
import { packageRoot } from '../../src/package-root.ts';
import * as written from '../api/contract-queries.ts';
import { type GoldPage, readGold } from './gold.ts';
import { inYear, type Queries, queriesIn, queriesOfFile } from './queries.ts';

export interface Corpus {
  readonly items: readonly ArticleItem[];
  readonly gold: readonly GoldPage[];
  readonly queries: Queries;
}

export const shared = join(packageRoot, '..', 'shared');
export const hasPages = ['pages', 'gold/GOLD.md', 'design/api.md'].every((part) => existsSync(join(shared, part)));

async function read(paths: readonly string[], overrides = {}): Promise<ArticleItem[]> {
  const { sources } = await findSources(paths, () => process.stdin);
  const items: ArticleItem[] = [];
  for await (const item of readArticles(sources, { overrides }, new AbortController().signal))
    if (item.kind === 'page') items.push(...item.articles);
  return items;
}

/** The pages' days and paper, from the words of their guide: "000 is of 2020-12-21; load 003 as of …, both 某某日报". */
function guide(): { days: Map<string, string>; publication: string } {
  const text = readFileSync(join(shared, 'gold', 'GOLD.md'), 'utf8');
  const days = [...text.matchAll(/(\d{3}) (?:is|as) of (\d{4}-\d{2}-\d{2})/gu)];
  const publication = /\d{4}-\d{2}-\d{2}, both (\p{Script=Han}+)/u.exec(text)?.[1] ?? '';
  return { days: new Map(days.map(([, page = '', day = '']) => [page, day])), publication };
}

/** The annotated newspaper pages beside the project, loaded with the days that their guide gives. */
export async function pagesCorpus(): Promise<Corpus> {
  const { days, publication } = guide();
  const items: ArticleItem[] = [];
  const gold: GoldPage[] = [];
  for (const [page, publishedOn] of days) {
    items.push(...(await read([join(shared, 'pages', `${page}.txt`)], { publication, publishedOn })));
    gold.push(readGold(join(shared, 'gold', `${page}.json`), publishedOn));
  }
  return { items, gold, queries: queriesOfFile(join(shared, 'design', 'api.md')) };
}

/** The sample articles, and the pages of them that are annotated; the queries ask for their year, and for an office of theirs. */
export async function samplesCorpus(): Promise<Corpus> {
  const items = await read(['pages', 'articles'].map((room) => join(packageRoot, 'src/demo', room)));
  const folder = join(packageRoot, 'test/demo/gold');
  const gold = readdirSync(folder).map((file) =>
    readGold(join(folder, file), /\d{4}-\d{2}-\d{2}/u.exec(file)?.[0] ?? ''),
  );
  const queries = queriesIn(Object.values(written).join('\n'));
  const office = (query: string) => query.replace('title: "书记"', 'title: "党工委书记"');
  return { items, gold, queries: (name) => office(inYear(queries(name), '2024')) };
}
