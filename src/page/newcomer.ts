/** What speaks for an article that begins where no `本报讯` says so: a byline above, a fitting headline, how it opens. */
import { bigrams, coverage } from './bigrams.ts';
import { isDateLine, signsOff } from './display.ts';
import type { PageHabits } from './habits.ts';
import { DASH } from './headline-rows.ts';
import type { Between } from './joint.ts';
import { fitOf } from './junction.ts';
import { isNoticeHead } from './notice.ts';
import { openingReporters } from './opening.ts';
import type { PageWords } from './page-words.ts';
import { BARE_DAY } from './patterns.ts';
import { type Segment, spacedText } from './segment.ts';
import type { Thread } from './thread.ts';
import { traitsOf } from './traits.ts';

const LEAD = 160;
const WIDE_GAP = 3;
const LONG = 10;
const SHORT = 6;
const TOLD = 0.3;

const is = (condition: boolean): number => (condition ? 1 : 0);

/** Headline lines as one text, far enough apart that no pair of characters stands in two. */
const joined = (units: readonly Segment[]): string => units.map((unit) => unit.text).join('　　　');

/** What the headline lines above a piece of text say of it, and of the article before. */
function headlineClues(
  units: readonly Segment[],
  segment: Segment,
  current: Thread,
  habits: PageHabits,
  words: PageWords,
) {
  const asked = bigrams(joined(units));
  const notice = units.some(isNoticeHead);
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  const before = words.share(asked, current);
  return {
    headline: 1,
    elsewhereOpened: habits.openings,
    subheading: is(units.some((unit) => habits.subheadings.has(unit))),
    notice: is(notice),
    dashed: is(units.length > 1 && units.some((unit) => DASH.test(unit.text))),
    wide: is((units[0]?.gap ?? 0) >= WIDE_GAP),
    afterEnd: is(notice ? signsOff(current.last.text) : isDateLine(current.last.text)),
    long: is(length >= LONG),
    short: is(length <= SHORT),
    tellsAfter: coverage(asked, bigrams(segment.text.slice(0, LEAD))),
    tellsBefore: before,
    tellsBelow: before * habits.below,
  };
}

const noHeadline = {
  headline: 0,
  elsewhereOpened: 0,
  subheading: 0,
  notice: 0,
  dashed: 0,
  wide: 0,
  afterEnd: 0,
  long: 0,
  short: 0,
  tellsAfter: 0,
  tellsBefore: 0,
  tellsBelow: 0,
};

/** How much more the next headline below tells of a piece of text than of what stands before: it may be that of its article. */
function toldBelow(below: readonly Segment[], segment: Segment, current: Thread, words: PageWords): number {
  if (below.length === 0) return 0;
  const asked = bigrams(joined(below));
  const told = coverage(asked, bigrams(segment.text.slice(0, LEAD)));
  return told < TOLD ? 0 : Math.max(0, told - words.share(asked, current));
}

/** Whether an article has said at its opening who wrote it: then no name in brackets closes it. */
const namesReporters = ({ role, lines }: Segment): boolean =>
  role === 'opening' && openingReporters(spacedText(lines.slice(0, 4))).length > 0;

/** What is seen at a glance of a piece of text that may begin an article; `current`: the article before it. */
export function newcomerAtOnce(
  current: Thread,
  segment: Segment,
  { segments, display, below, closedBelow }: Between,
  habits: PageHabits,
  words: PageWords,
) {
  const last = segments.at(-1);
  const signed = last !== undefined && last.role === 'byline' && !last.closes;
  const units = segments.filter((unit) => display.has(unit));
  const { leans, continues, spokenOf, indented, ...traits } = traitsOf(segment);
  // `18日上午，…` names the month that was named above.
  const opensNews = traits.opensNews && !(units.length === 0 && BARE_DAY.test(segment.text));
  return {
    signed: is(signed),
    closed: is(
      !signed &&
        (traitsOf(current.last).signedOff ||
          segments.some(({ role, closes }, i) => role === 'byline' && (closes || i < segments.length - 1))),
    ),
    leans: is(leans),
    continues: is(continues),
    opensNews: is(opensNews),
    opensNewsAlone: is(opensNews && units.length === 0),
    closedBelow: is(opensNews && closedBelow && namesReporters(current.first)),
    aloneUnwrapped: is(units.length === 0 && !habits.wrapped),
    spokenOf: is(spokenOf !== null),
    flush: is(habits.indents && indented === false),
    line: is(segment.lines.length === 1),
    openings: habits.openings,
    torn: habits.torn,
    alone: is(units.length === 0),
    aloneOpened: units.length === 0 ? habits.openings : 0,
    aloneTorn: units.length === 0 ? habits.torn : 0,
    afterOpen: is(current.waits),
    aloneAfterOpen: is(current.waits && units.length === 0),
    toldBelow: toldBelow(below, segment, current, words),
    ...(units.length === 0 ? noHeadline : headlineClues(units, segment, current, habits, words)),
  };
}

/** What is seen by reading on: whether a sentence may begin so. */
export const newcomerOnReading = (segment: Segment) => ({ fits: fitOf(null, segment) });
