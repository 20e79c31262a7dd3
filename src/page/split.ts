/** Splits a raw newspaper page into its articles: nothing of the page is lost without a word. */
import type { ArticleDraft, PageFacts, RawPage } from '../article.ts';
import { InputError } from '../errors.ts';
import { flatMap } from '../flat-map.ts';
import { type Body, closersOf } from './body.ts';
import { captionsIn } from './caption.ts';
import { displayOf } from './display.ts';
import { draftOf } from './draft.ts';
import { type Gathered, gather } from './gather.ts';
import { linesOf } from './lines.ts';
import { firstFacts } from './masthead.ts';
import { matchHeadlines } from './match.ts';
import type { Segment } from './segment.ts';
import { segmentsOf } from './segments.ts';
import { textOf } from './text.ts';

/** Why a part of a page stands in no article's text, title or subtitle. */
export type LeftoverReason =
  | 'masthead'
  | 'furniture'
  | 'byline'
  | 'photo credit'
  | 'column head'
  | 'headline without an article'
  | 'byline without an article'
  | 'fragment without an article';

/** A part of a page that is in no article's text, title or subtitle; `lines` are the 1-based numbers of its lines. */
export interface Leftover {
  readonly lines: readonly number[];
  readonly text: string;
  readonly reason: LeftoverReason;
}

export interface SplitPage {
  readonly facts: PageFacts;
  /** In order of first appearance on the page. */
  readonly articles: readonly ArticleDraft[];
  readonly leftover: readonly Leftover[];
}

/** Longer texts are no newspaper page: 20 million UTF-16 units. */
const LONGEST_PAGE = 20_000_000;
const SHORTEST = 30;

type Headlines = ReadonlyMap<Body, readonly Segment[]>;

function leave(reason: LeftoverReason, segments: readonly Segment[]): Leftover[] {
  return segments.map(({ lines, text }) => ({ lines: [...new Set(lines.map((line) => line.number))], text, reason }));
}

/** A few words on a page of other articles, without a headline or a full stop, are no article. */
function isFragment(body: Body, headline: readonly Segment[], bodies: readonly Body[]): boolean {
  if (bodies.length < 2 || headline.length > 0 || body.kind !== 'untold') return false;
  const text = textOf(body.pieces);
  return text.length < SHORTEST && !/[。！？]/u.test(text);
}

function leftoverOf(
  segments: readonly Segment[],
  { bodies, runs, strays }: Gathered,
  headlines: Headlines,
): Leftover[] {
  const placed = new Set([
    ...flatMap(bodies, (body) => body.pieces.map((piece) => piece.segment)),
    ...[...headlines.values()].flat(),
  ]);
  const signed = flatMap(bodies, (body) => {
    const closers = closersOf(body);
    return body.signed.filter((segment) => !closers.includes(segment));
  });
  return [
    ...leave(
      'masthead',
      segments.filter((segment) => segment.role === 'masthead'),
    ),
    ...leave(
      'furniture',
      segments.filter((segment) => segment.role === 'furniture'),
    ),
    ...leave(
      'byline',
      signed.filter((segment) => segment.role === 'byline'),
    ),
    ...leave(
      'photo credit',
      signed.filter((segment) => segment.role === 'credit'),
    ),
    ...leave('byline without an article', strays),
    ...leave(
      'headline without an article',
      flatMap(runs, (run) => run.units.filter((unit) => !placed.has(unit))),
    ),
  ];
}

/** What the page prints of itself, under what is known from outside. */
function factsOf(segments: readonly Segment[], outside: PageFacts): PageFacts {
  const printed = firstFacts(
    segments.map((segment) => segment.masthead?.facts).filter((printed) => printed !== undefined),
  );
  return {
    publication: outside.publication ?? printed.publication,
    place: outside.place ?? printed.place,
    section: outside.section ?? printed.section,
    page: outside.page ?? printed.page,
    publishedOn: outside.publishedOn ?? printed.publishedOn,
  };
}

/**
 * The articles of a page, each with its own headline, and everything of the page that is in none of them.
 *
 * @throws InputError when the text is longer than a newspaper page can be.
 */
export function splitPage(page: RawPage): SplitPage {
  if (page.text.length > LONGEST_PAGE)
    throw new InputError(
      page.sourceUri ?? 'page',
      `${page.text.length} characters are more than a newspaper page holds; split it into pages`,
    );
  const segments = segmentsOf(linesOf(page.text));
  const facts = factsOf(segments, page.facts);
  const display = displayOf(segments);
  const gathered = gather(captionsIn(segments, display), display);
  const headlines = matchHeadlines(gathered);
  const reports = gathered.bodies.some((body) => body.kind === 'report');
  const pageOfBody = { facts, sourceUri: page.sourceUri, reports, headlines: new Set([...headlines.values()].flat()) };
  const articles: ArticleDraft[] = [];
  const fragments: Segment[] = [];
  const heads: Segment[] = [];
  for (const body of gathered.bodies) {
    const headline = headlines.get(body) ?? [];
    if (isFragment(body, headline, gathered.bodies)) {
      fragments.push(...body.pieces.map((piece) => piece.segment), ...closersOf(body));
      continue;
    }
    const { article, columnHead } = draftOf(body, headline, pageOfBody);
    articles.push(article);
    heads.push(...columnHead);
  }
  const leftover = [
    ...leftoverOf(segments, gathered, headlines),
    ...leave('fragment without an article', fragments),
    ...leave('column head', heads),
  ];
  return { facts, articles, leftover: leftover.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)) };
}
