/** The texts that are timed: the sample pages and the pages and articles of the tests, as printed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../schema/nodes.ts';
import { articleId, noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { splitPage } from '../../../src/page/split.ts';
import { sharedFolder } from '../../gold/corpora.ts';

const FOLDERS = ['src/demo/pages', 'test/articles/annotated', 'test/articles/pages'];
const PRINTED = '2024-06-13';

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Every page of our own, in the order of the folders: short articles in which every sentence states several facts. */
export const pages: readonly string[] = FOLDERS.flatMap((folder) => textsIn(join(packageRoot, folder)));

const printedFolder = join(sharedFolder, 'pages');
/** Whole newspaper pages as printed, where they stand beside the project; none otherwise. */
export const printedPages: readonly string[] = existsSync(printedFolder) ? textsIn(printedFolder) : [];

/** The articles of a page, unread. */
export const articlesOf = (text: string): Article[] =>
  splitPage({ text, sourceUri: null, facts: { ...noFacts, publishedOn: PRINTED } }).articles.map((draft) => ({
    ...draft,
    id: articleId(draft),
  }));

/** Page → facts. @returns how many persons were read, so that nothing is left undone. */
export const readPage = (text: string): number =>
  articlesOf(text).reduce((n, article) => n + read(article).persons.length, 0);

/** Each cycle's characters take each other's places: other surnames, given names and places, the same kind of text. */
const CYCLES = ['林周何温沈许丁苗罗方', '川明远宁禾安帆岚舟玲', '云临青石江河湖海松梅', '一二三四五六七八'];
const NEXT = new Map(CYCLES.flatMap((cycle) => [...cycle].map((c, i, all) => [c, { all, i }] as const)));

/** A text like this one that speaks of others: copy `k` of a text shares few names with copy `k + 1`. */
export const varied = (text: string, k: number): string =>
  [...text]
    .map((c) => {
      const place = NEXT.get(c);
      return place === undefined ? c : (place.all[(place.i + k) % place.all.length] ?? c);
    })
    .join('');
