/** What a page does throughout, read before its text is parted: whether reports open by `本报讯`, whether paragraphs are indented. */
import { flatMap } from '../flat-map.ts';
import { bigrams, coverage } from './bigrams.ts';
import { isIndented } from './body.ts';
import type { CaptionedItem } from './caption.ts';
import { isWrapped } from './seams.ts';
import type { Segment } from './segment.ts';
import { subheadingRuns } from './series.ts';
import { waits } from './traits.ts';

/** What is known of the whole page before its text is parted. */
export interface PageHabits {
  /** Between 0 and 1: how many of the page's articles open by `本报讯` or the like. */
  readonly openings: number;
  /** Whether paragraphs begin indented, so that text that does not goes on with a sentence. */
  readonly indents: boolean;
  /** Runs that are subheadings by their form. */
  readonly subheadings: ReadonlySet<Segment>;
  /** Whether its text is wrapped at the width of columns: only then do widths tell articles apart. */
  readonly wrapped: boolean;
  /** Between 0 and 1: how often a headline above an opening tells of the text before it. */
  readonly below: number;
  /** Between 0 and 1: how often an article opens where the text before it stopped inside a sentence. */
  readonly torn: number;
}

/** Whether the page indents its paragraphs: read from the openings of reports, which begin one for certain. */
function indentsParagraphs(items: readonly CaptionedItem[]): boolean {
  const openings = flatMap(items, (item) =>
    'segment' in item && item.segment.role === 'opening' ? [item.segment] : [],
  );
  const told = openings.filter((segment) => segment.lines.length > 2);
  return told.length > 0 && told.filter(isIndented).length >= told.length * 0.6;
}

const NEAR = 600;
const PRIOR = 0.15;

/** How often headlines stand below: of those above the opening of a report, how many speak of the text before it? */
function openingsBelowShare(items: readonly CaptionedItem[], display: ReadonlySet<Segment>): number {
  let before: Segment | null = null;
  let units: Segment[] = [];
  let below = PRIOR;
  let above = PRIOR;
  for (const item of items) {
    if ('caption' in item) continue;
    const { segment } = item;
    if (display.has(segment)) units.push(segment);
    else if (segment.role === 'opening' || segment.role === 'text') {
      if (segment.role === 'opening' && before !== null && units.length > 0) {
        const headline = bigrams(units.map((unit) => unit.text).join('　　　'));
        below += coverage(headline, bigrams(before.text.slice(-NEAR))) ** 2;
        above += coverage(headline, bigrams(segment.text.slice(0, NEAR))) ** 2;
      }
      before = segment;
      units = [];
    }
  }
  return below / (below + above);
}

/** What is expected of a page before its first opening: one of ten stands inside a sentence. */
const TORN = { openings: 3, torn: 0.3 };

/** How often the columns of several articles stand between each other, seen where a report opens. */
function tornShare(items: readonly CaptionedItem[], display: ReadonlySet<Segment>): number {
  let { openings, torn } = TORN;
  let before: Segment | null = null;
  for (const item of items) {
    if ('caption' in item || display.has(item.segment)) continue;
    const { segment } = item;
    if (segment.role !== 'opening' && segment.role !== 'text') continue;
    if (segment.role === 'opening' && before !== null) {
      openings += 1;
      torn += waits(before) ? 1 : 0;
    }
    before = segment;
  }
  return torn / openings;
}

/** What the page does, read from its headline runs and openings before anything is gathered. */
export function habitsOf(items: readonly CaptionedItem[], display: ReadonlySet<Segment>): PageHabits {
  const runs: { units: Segment[] }[] = [];
  let open: { units: Segment[] } | null = null;
  let byline = false;
  let openings = 0;
  for (const item of items) {
    const segment = 'segment' in item ? item.segment : null;
    const role = segment?.role;
    if (role === 'furniture' || role === 'masthead') continue;
    if (segment !== null && display.has(segment)) {
      open ??= { units: [] };
      open.units.push(segment);
      byline = false;
    } else if (role === 'byline') byline = true;
    else {
      if (role === 'opening' || (role === 'text' && byline)) openings += 1;
      else if (open !== null && role === 'text') runs.push(open);
      open = null;
      byline = false;
    }
  }
  const subheadings = subheadingRuns(runs);
  const unopened = runs.length - subheadings.size;
  const share = openings + unopened === 0 ? 0 : openings / (openings + unopened);
  return {
    openings: share,
    indents: indentsParagraphs(items),
    subheadings: new Set(flatMap(subheadings, (run) => run.units)),
    wrapped: isWrapped(flatMap(items, (item) => ('segment' in item ? item.segment.lines : []))),
    below: openingsBelowShare(items, display),
    torn: tornShare(items, display),
  };
}
