/** Judges whether text below a headline begins an article, where no `本报讯` and no byline says so. */
import { bigrams, coverage } from './bigrams.ts';
import { type Body, type HeadlineRun, isIncomplete, lastText, leadOf } from './body.ts';
import { isDateLine, signsOff } from './display.ts';
import type { PageHabits } from './habits.ts';
import { isNoticeHead } from './notice.ts';
import { DAY, oneOf } from './patterns.ts';
import type { Segment } from './segments.ts';

const OPENER = new RegExp(`^[^。，；]{0,14}?(?:${DAY}|${oneOf('news-openers')})`, 'u');
const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
/** `——记某事`: the second line of a feature's headline. */
const DASH = /^(?:——|――|--)/u;
const LEAD = 160;
const BODY = 2000;
const UNRELATED = 0.15;
const ENOUGH = 1.2;

function lengthScore(run: HeadlineRun): number {
  const length = run.units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (length >= 10) return 0.6;
  return length <= 6 ? -1 : -0.8;
}

function openingScore(text: string): number {
  if (OPENER.test(text)) return 0.8;
  return CONTINUER.test(text) ? -0.8 : 0;
}

/** The headline tells what follows, and what follows has little in common with what stands before. */
function contentScore(run: HeadlineRun, text: string, body: Body): number {
  const headline = bigrams(run.units.map((unit) => unit.text).join('　　　'));
  const lead = bigrams(text.slice(0, LEAD));
  const before = bigrams(leadOf(body, BODY));
  const kin = Math.max(0, coverage(lead, before) - UNRELATED);
  return 1.5 * coverage(headline, lead) - coverage(headline, before) - 2 * kin;
}

/**
 * Whether a text begins an article of its own below the headline lines that stand between it and another body.
 * `signed`: a byline between that body and the headline closes the body.
 */
export function beginsArticle(
  run: HeadlineRun,
  segment: Segment,
  body: Body,
  signed: boolean,
  habits: PageHabits,
): boolean {
  if (run.units.some((unit) => habits.subheadings.has(unit))) return false;
  const notice = run.units.some(isNoticeHead) ? 2 : 0;
  const dashed = run.units.length > 1 && run.units.some((unit) => DASH.test(unit.text)) ? 1.5 : 0;
  const wide = (run.units[0]?.gap ?? 0) >= 3 ? 0.5 : 0;
  const over = notice > 0 ? signsOff(lastText(body)) : isDateLine(lastText(body));
  const unfinished = isIncomplete(body) && !over ? -3 : 0;
  const closed = signed || over ? 1.5 : 0;
  const score =
    1.6 -
    2.4 * habits.openings +
    notice +
    wide +
    dashed +
    closed +
    unfinished +
    lengthScore(run) +
    openingScore(segment.text);
  return score + contentScore(run, segment.text, body) > ENOUGH;
}
