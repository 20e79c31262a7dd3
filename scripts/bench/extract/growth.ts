/** How the time grows with the text: ten times as much of it in one article, and on one page. */
import { articleId } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';
import { costs, type Finding } from './measure.ts';
import { articlesOf, pages, readPage, varied } from './texts.ts';

const MOST = 11;
const ROUNDS = 7;
const TIMES = 10;
const copies = (text: string, times: number): string[] => Array.from({ length: times }, (_, k) => varied(text, k));

/** One article that holds the text of several. */
function readAsOne(text: string): void {
  const [first] = articlesOf(pages[0] ?? '');
  if (first === undefined) throw new Error('the first sample page has no article');
  const article = { ...first, text };
  read({ ...article, id: articleId(article) });
}

function grown(what: string, text: string, work: (text: string) => void): Finding {
  const once = copies(text, 1).join('\n');
  const tenfold = copies(text, TIMES).join('\n');
  const [one = 0, ten = 0] = costs(ROUNDS, [() => work(once), () => work(tenfold)]);
  const factor = ten / one;
  return { what, measured: `${factor.toFixed(1)} times`, target: `≤ ${MOST}`, reached: factor <= MOST };
}

export function growth(): Finding[] {
  const article = pages.flatMap(articlesOf).map((a) => a.text);
  const body = article.slice(0, 12).join('\n');
  const page = pages.slice(0, 4).join('\n\n');
  return [
    grown(`an article of ${body.length} characters, ten times as long`, body, readAsOne),
    grown(`a page of ${page.length} characters, ten times as long`, page, readPage),
  ];
}
