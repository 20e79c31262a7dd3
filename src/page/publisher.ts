/** The line at the head of a page that says nothing but who published it: a site, a newsroom, a house. */
import { noFacts } from '../article.ts';
import { VERB } from './headline-words.ts';
import type { Line } from './lines.ts';
import { type MastheadLine, mastheadLine } from './masthead.ts';
import { isHouse, isSite } from './publisher-name.ts';

const published = (name: string): MastheadLine => ({
  facts: { ...noFacts, publication: name },
  onlyDate: false,
});

const SOURCE = /[来稿]源[：:]/u;
/** Whether a line right below says the day, and names nothing. */
function isDay(line: Line | undefined): boolean {
  const facts = line?.gap === 0 ? mastheadLine(line.spaced)?.facts : undefined;
  const names = facts?.publication !== null && !SOURCE.test(line?.spaced ?? '');
  return facts !== undefined && facts.publishedOn !== null && facts.section === null && !names;
}

export interface PublisherLine {
  readonly line: Line;
  readonly masthead: MastheadLine;
  /** The line below that says where the page stands on its site. */
  readonly where: Line | null;
}

/** Where a page stands on its site: `首页 > 综合新闻 > 正文`. */
const WHERE = /[>›»]|--|正文$/u;
/** So many lines at most stand between a publisher's line and the day: where the page stands, and its headline. */
const BETWEEN = 4;

/** A day among whatever else a site prints below a headline: who wrote it, how often it was read. */
const STATES_DAY = /^(?!.*[。！？]).*(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}/u;

/** Whether a headline stands between the first line and one that says the day. */
function isAboveHeadline(lines: readonly Line[]): boolean {
  const at = lines.slice(0, BETWEEN + 1).findIndex((line, i) => i > 0 && STATES_DAY.test(line.spaced));
  const between = lines.slice(1, Math.max(at, 1)).filter(({ spaced }) => !WHERE.test(spaced));
  return at > 1 && between.length > 0;
}

/**
 * The publisher's line of a page, which stands first: a house or site right above the day, with a blank line below that
 * parts both from the headline; or a site above its headline, below which the day stands.
 */
export function publisherLine(lines: readonly Line[]): PublisherLine | null {
  const [line, day, below] = lines;
  if (line === undefined || day === undefined || below === undefined) return null;
  const name = line.flat.split(/[>›»]/u, 1)[0] ?? line.flat;
  const parted = below.gap > 0 && isDay(day);
  if (!parted && !isAboveHeadline(lines)) return null;
  const is = (isSite(name) && (parted || !VERB.test(name))) || (isHouse(name) && !VERB.test(name));
  return is ? { line, masthead: published(name), where: !parted && WHERE.test(day.spaced) ? day : null } : null;
}
