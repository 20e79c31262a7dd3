/** Lines that no newspaper prints, 100,000 characters long: no pattern may take more than a second over them. */
import { articleId } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';
import { cost, type Finding } from './measure.ts';
import { articlesOf, pages, readPage } from './texts.ts';

const LENGTH = 100_000;
const MOST_MS = 1000;
const PIECES = [
  '中',
  '（',
  '）',
  '“',
  '”',
  '7',
  '一',
  ' ',
  '，',
  '、',
  '。',
  '·',
  '等',
  '和',
  '的',
  '市',
  '村',
  '（）',
  '“”',
  '“先进”',
  '“先进”、',
  '林若川',
  '林若川、',
  '林若川，',
  '区长林若川，',
  '市委书记、',
  '云州市',
  '云州市、',
  '北塘区教育局、',
  '云州恒泰机械有限公司、',
  '恒泰公司、',
  '召开会议',
  '召开会议，',
  '参加会议',
  '到北塘区调研',
  '赴北塘区调研',
  '察看了河口中心小学、',
  '深入',
  '组织',
  '为',
  '由',
  '向',
  '3月4日',
  '3亿元',
  '捐款3万元',
  '项目',
  '重点项目、',
  '荣获“先进”称号',
  '荣获第一名',
  '获得',
  '授予',
  '说',
  '指出，',
  '该公司',
] as const;

export type Subject = 'article' | 'page';

/** Milliseconds that one line takes as an article of its own, or as a page. */
export function lineCost(piece: string, subject: Subject, length = LENGTH): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  if (subject === 'page') return cost(() => readPage(text));
  const [first] = articlesOf(pages[0] ?? '');
  if (first === undefined) throw new Error('the first sample page has no article');
  const article = { ...first, text };
  return cost(() => read({ ...article, id: articleId(article) }));
}

/** Short lines first: what already takes too long there is not tried in full. */
function measured(piece: string, subject: Subject): { readonly ms: number; readonly length: number } {
  let ms = 0;
  let length = 0;
  for (length of [LENGTH / 100, LENGTH / 30, LENGTH / 10, LENGTH / 3, LENGTH]) {
    ms = lineCost(piece, subject, length);
    if (ms > MOST_MS) break;
  }
  return { ms, length };
}

export function longLines(): Finding[] {
  // The dictionary of the word cutter is loaded by the first text.
  for (const page of pages) readPage(page);
  const all = (['article', 'page'] as const).flatMap((subject) =>
    PIECES.map((piece) => ({ piece, subject, ...measured(piece, subject) })),
  );
  const slow = all.filter(({ ms }) => ms > MOST_MS);
  const slowest = Math.max(...all.map(({ ms }) => ms));
  const target = `< ${MOST_MS} ms`;
  return [
    {
      what: `${all.length} lines of ${LENGTH} characters, the slowest`,
      measured: `${Math.round(slowest)} ms`,
      target,
      reached: slow.length === 0,
    },
    ...slow.map(({ piece, subject, ms, length }) => ({
      what: `  “${piece}” over and over, as ${subject === 'page' ? 'a page' : 'an article'}`,
      measured: `${Math.round(ms)} ms for ${Math.round(length)}`,
      target,
      reached: false,
    })),
  ];
}
