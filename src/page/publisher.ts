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

/**
 * The publisher's line of a page, which stands first: a house or site right above the day, with a blank line below that
 * parts both from the headline.
 */
export function publisherLine(lines: readonly Line[]): { readonly line: Line; readonly masthead: MastheadLine } | null {
  const [line, day, below] = lines;
  if (line === undefined || below === undefined || below.gap === 0 || !isDay(day)) return null;
  const name = line.flat;
  const is = isSite(name) || (isHouse(name) && !VERB.test(name));
  return is ? { line, masthead: published(name) } : null;
}
