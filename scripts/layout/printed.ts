/** The annotated pages that the page reader cuts rightly: which line is of which article, known from how it cut them. */
import { captionsIn } from '../../src/page/caption.ts';
import { displayOf } from '../../src/page/display.ts';
import { gather } from '../../src/page/gather.ts';
import { linesOf } from '../../src/page/lines.ts';
import { segmentsOf } from '../../src/page/segments.ts';
import { otherPapers, ownTexts, sharedPages } from '../gold/corpora.ts';
import type { Page } from './decisions.ts';
import { judgePage } from './judge.ts';
import type { Origin } from './page.ts';

export interface PrintedPage extends Page {
  readonly source: string;
}

function originsIn(text: string): ReadonlyMap<number, Origin> {
  const segments = segmentsOf(linesOf(text));
  const display = displayOf(segments);
  const origins = new Map<number, Origin>();
  for (const body of gather(captionsIn(segments, display), display).bodies)
    for (const { segment } of body.pieces)
      for (const { number } of segment.lines) origins.set(number, { article: body, kind: 'text' });
  return origins;
}

/** The annotated pages of more than one article. */
export function printedPages(): PrintedPage[] {
  const shared = sharedPages();
  return [...(shared === null ? [] : [shared]), otherPapers(), ...ownTexts()].flatMap(({ texts }) =>
    texts.flatMap(({ source, raw: { text }, gold }) =>
      gold.articles.length < 2 || judgePage(text, gold.articles).articles.missed > 0
        ? []
        : [{ source, text, origins: originsIn(text) }],
    ),
  );
}
