/** The line at the head of a page that says nothing but who published it: a site, a newsroom, a house. */
import { noFacts } from '../article.ts';
import { VERB } from './headline-words.ts';
import type { Line } from './lines.ts';
import { type MastheadLine, mastheadLine } from './masthead.ts';
import { NEWSROOM, oneOf } from './patterns.ts';

/** `云州市人民政府网`, `云州港务集团新闻`: what says by itself that the line names a site. */
const SITE = new RegExp(`^\\p{Script=Han}{2,20}(?:${NEWSROOM}|新闻|官网|要闻|公众号|发布)$`, 'u');
/** A house publishes under its name, above the day. */
const HOUSE = new RegExp(`^\\p{Script=Han}{2,22}${oneOf('subject-endings')}$`, 'u');

const published = (name: string): MastheadLine => ({
  facts: { ...noFacts, publication: name },
  onlyDate: false,
});

/** Whether a line right below says the day, and names nothing. */
function isDay(line: Line | undefined): boolean {
  const facts = line?.gap === 0 ? mastheadLine(line.spaced)?.facts : undefined;
  return facts !== undefined && facts.publishedOn !== null && facts.publication === null && facts.section === null;
}

/**
 * The publisher's line of a page, which stands first: a house or site right above the day, with a blank line below that
 * parts both from the headline.
 */
export function publisherLine(lines: readonly Line[]): { readonly line: Line; readonly masthead: MastheadLine } | null {
  const [line, day, below] = lines;
  if (line === undefined || below === undefined || below.gap === 0 || !isDay(day)) return null;
  const name = line.flat;
  const is = SITE.test(name) || (HOUSE.test(name) && !VERB.test(name));
  return is ? { line, masthead: published(name) } : null;
}
