/** Writes an article from a body and its headline. */
import type { ArticleDraft, PageFacts } from '../article.ts';
import { flatMap } from '../flat-map.ts';
import { type Body, closersOf, leadOf } from './body.ts';
import { loneWriter } from './byline.ts';
import { readHeadline } from './headline.ts';
import { kindOf } from './kind.ts';
import { openingReporters } from './opening.ts';
import { reportersIn, writersIn } from './reporters.ts';
import { type Segment, spacedText } from './segment.ts';
import { textOf } from './text.ts';

const LEAD = 160;
const CLOSING = /[（(]((?:本报|本网)?(?:记者|通讯员|作者)[^（()）。]{2,40})[)）]$/u;
/** `（党委办公室 何田 摄影 周启明）`: whoever wrote, with the spaces that part offices, roles and names. */
const LAST_WITH_SPACES = /(?<=[。！？”]\s*)[（(](?<writers>[^（()）。，]{4,48})[)）]\s*$/u;
/** The name of whoever wrote an item, in brackets behind its last sentence. */
const LAST_BRACKET = /(?<=[。！？”])[（(][^（()）。]{2,20}[)）]$/u;

/** An article, and the lines of its headline that are the head of a column. */
export interface Drafted {
  readonly article: ArticleDraft;
  readonly columnHead: readonly Segment[];
}

/** What an article has from its page. */
export interface PageOfBody {
  readonly facts: PageFacts;
  readonly sourceUri: string | null;
  /** Whether articles of the page open by `本报讯` or the like. */
  readonly reports: boolean;
  /** The headline lines of all its articles: one that stands inside another body is no subheading there. */
  readonly headlines: ReadonlySet<Segment>;
}

/** The reporters of a body: in its opening, in its bylines and credits, in brackets at its end. */
function reportersOf(body: Body, text: string): string[] {
  const first = body.pieces[0]?.segment;
  const opening = first?.role === 'opening' ? openingReporters(spacedText(first.lines.slice(0, 12))) : [];
  const closing = CLOSING.exec(text.slice(-60))?.[1];
  const last = body.pieces.findLast((piece) => !piece.display)?.segment;
  const bracket = LAST_WITH_SPACES.exec(spacedText(last?.lines.slice(-3) ?? []).slice(-64))?.groups?.['writers'];
  const writer = loneWriter(LAST_BRACKET.exec(text.slice(-24))?.[0] ?? '');
  return [
    ...new Set([
      ...opening,
      ...flatMap(body.signed, (segment) => segment.reporters),
      ...(closing === undefined ? [] : (reportersIn(closing) ?? [])),
      ...(bracket === undefined ? [] : (writersIn(bracket) ?? [])),
      ...(writer === null ? [] : [writer]),
    ]),
  ];
}

/** The article that a body is, under the headline lines given to it. */
export function draftOf(body: Body, headline: readonly Segment[], page: PageOfBody): Drafted {
  const closing = closersOf(body).map((segment) => segment.text);
  const text = textOf(body.pieces.filter((piece) => !page.headlines.has(piece.segment))) + closing.join('');
  const told = { text, lead: leadOf(body, LEAD), feature: body.kind === 'signed' };
  const { title, subtitle, columnHead } = readHeadline(headline, told);
  const head = columnHead.map((segment) => segment.text).join(' ');
  const kind = kindOf(body, { title, text, columnHead: head, besideReports: page.reports });
  const reporters = reportersOf(body, text);
  const { sourceUri, facts } = page;
  const { publication, place, section, publishedOn } = facts;
  // Written out: V8 defines each property behind a spread by its slow runtime.
  return {
    article: {
      title,
      subtitle,
      publication,
      place,
      section,
      page: facts.page,
      publishedOn,
      kind,
      reporters,
      text,
      sourceUri,
    },
    columnHead,
  };
}
