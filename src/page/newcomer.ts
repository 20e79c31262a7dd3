/** Judges whether text begins an article where no `本报讯` says so: below a byline, below a fitting headline, in another column. */
import { bigrams, coverage } from './bigrams.ts';
import { isDateLine, signsOff } from './display.ts';
import { opensNews, spokenOf } from './first-words.ts';
import type { PageHabits } from './habits.ts';
import type { Between, Thread } from './joint.ts';
import type { Kinship } from './kinship.ts';
import { isNoticeHead } from './notice.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
/** `——记某事`: the second line of a feature's headline. */
const DASH = /^(?:——|――|--)/u;
const LEAD = 160;
/** What the score of going on with a finished article in its own column is. */
const USUAL = 2;
const SIGNED = 6;
const HEADLINE = {
  plain: 0.4,
  /** Where the page's other articles open by `本报讯`, a headline alone begins none so easily. */
  elsewhereOpened: -2.4,
  notice: 2,
  dashed: 1.5,
  wide: 0.5,
  afterDate: 1.5,
  long: 0.6,
  short: -0.8,
  veryShort: -1,
};
const OPENING = { news: 0.8, leans: -0.8, spokenOf: -1.5 };
/** What the headline above tells: of the text after it, of that before it, the same where headlines stand below. */
const TELLS = { after: 1.5, before: -1, below: 2.2 };
const CLOSED = 2;
const SUBHEADING = 5;
const NO_HEADLINE = 4.5;
const TOLD = 0.3;
const TELLS_BELOW = 5;

function lengthScore(units: readonly Segment[]): number {
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (length >= 10) return HEADLINE.long;
  return length <= 6 ? HEADLINE.veryShort : HEADLINE.short;
}

function openingScore(segment: Segment): number {
  const { text } = segment;
  if (spokenOf(segment) !== null) return OPENING.spokenOf;
  if (opensNews(text)) return OPENING.news;
  return CONTINUER.test(text) ? OPENING.leans : 0;
}

/** The headline tells what follows; where it tells what stands before, that has ended if headlines stand below. */
function contentScore(
  units: readonly Segment[],
  segment: Segment,
  current: Thread,
  habits: PageHabits,
  kinship: Kinship,
): number {
  const headline = bigrams(units.map((unit) => unit.text).join('　　　'));
  const lead = bigrams(segment.text.slice(0, LEAD));
  return (
    TELLS.after * coverage(headline, lead) +
    (TELLS.before + TELLS.below * habits.below) * kinship.share(headline, current)
  );
}

/** What the headline lines above say for an article that begins below them. */
function headlineScore(
  units: readonly Segment[],
  segment: Segment,
  current: Thread,
  habits: PageHabits,
  kinship: Kinship,
): number {
  if (units.some((unit) => habits.subheadings.has(unit))) return -SUBHEADING;
  const notice = units.some(isNoticeHead);
  const dashed = units.length > 1 && units.some((unit) => DASH.test(unit.text));
  const wide = (units[0]?.gap ?? 0) >= 3;
  const over = notice ? signsOff(current.last.text) : isDateLine(current.last.text);
  return (
    HEADLINE.plain +
    HEADLINE.elsewhereOpened * habits.openings +
    (notice ? HEADLINE.notice : 0) +
    (wide ? HEADLINE.wide : 0) +
    (dashed ? HEADLINE.dashed : 0) +
    (over ? HEADLINE.afterDate : 0) +
    lengthScore(units) +
    contentScore(units, segment, current, habits, kinship)
  );
}

/** The next headline below tells of a piece of text and not of what stands before: it may be that of its article. */
function belowScore(below: readonly Segment[], segment: Segment, current: Thread, kinship: Kinship): number {
  if (below.length === 0) return 0;
  const headline = bigrams(below.map((unit) => unit.text).join('　　　'));
  const told = coverage(headline, bigrams(segment.text.slice(0, LEAD)));
  return told < TOLD ? 0 : TELLS_BELOW * Math.max(0, told - kinship.share(headline, current));
}

/** How much speaks for an article that begins with a piece of text, beside `goesOnScore`. */
export function beginsScore(
  current: Thread,
  segment: Segment,
  { segments, display, below }: Between,
  habits: PageHabits,
  kinship: Kinship,
): number {
  const last = segments.at(-1);
  const signed = last !== undefined && last.role === 'byline' && !last.closes;
  if (signed) return USUAL + SIGNED;
  const units = segments.filter((unit) => display.has(unit));
  const closed = segments.some(({ role, closes }, i) => role === 'byline' && (closes || i < segments.length - 1))
    ? CLOSED
    : 0;
  const headline = units.length === 0 ? -NO_HEADLINE : headlineScore(units, segment, current, habits, kinship);
  return USUAL + openingScore(segment) + closed + headline + belowScore(below, segment, current, kinship);
}
