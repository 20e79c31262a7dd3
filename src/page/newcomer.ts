/** Judges whether text begins an article where no `本报讯` says so: below a byline, below a fitting headline, in another column. */
import { bigrams, coverage } from './bigrams.ts';
import { isDateLine, signsOff } from './display.ts';
import type { PageHabits } from './habits.ts';
import type { Between, Thread } from './joint.ts';
import type { Kinship } from './kinship.ts';
import { isNoticeHead } from './notice.ts';
import { DAY, oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

const OPENER = new RegExp(`^[^。，；]{0,14}?(?:${DAY}|${oneOf('news-openers')})`, 'u');
const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
/** `——记某事`: the second line of a feature's headline. */
const DASH = /^(?:——|――|--)/u;
const LEAD = 160;
/** What the score of going on with a finished article in its own column is. */
const USUAL = 2;
const SIGNED = 6;
const CLOSED = 2;
const SUBHEADING = 5;
const NO_HEADLINE = 4.5;

function lengthScore(units: readonly Segment[]): number {
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (length >= 10) return 0.6;
  return length <= 6 ? -1 : -0.8;
}

function openingScore(text: string): number {
  if (OPENER.test(text)) return 0.8;
  return CONTINUER.test(text) ? -0.8 : 0;
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
  return 1.5 * coverage(headline, lead) + (2.2 * habits.below - 1) * kinship.share(headline, current);
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
  const notice = units.some(isNoticeHead) ? 2 : 0;
  const dashed = units.length > 1 && units.some((unit) => DASH.test(unit.text)) ? 1.5 : 0;
  const wide = (units[0]?.gap ?? 0) >= 3 ? 0.5 : 0;
  const over = notice > 0 ? signsOff(current.last.text) : isDateLine(current.last.text);
  return (
    0.4 -
    2.4 * habits.openings +
    notice +
    wide +
    dashed +
    (over ? 1.5 : 0) +
    lengthScore(units) +
    contentScore(units, segment, current, habits, kinship)
  );
}

/** How much speaks for an article that begins with a piece of text, beside `goesOnScore`. */
export function beginsScore(
  current: Thread,
  segment: Segment,
  { segments, display }: Between,
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
  return USUAL + openingScore(segment.text) + closed + headline;
}
