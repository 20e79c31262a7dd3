/** What speaks for a headline and what for running text in a line that may be either: its width, its words, the joints around it. */
import { endsSentence, isUnbalanced } from '../text/punctuation.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { isSpacedOut } from '../text/spacing.ts';
import { bigrams, coverage } from './bigrams.ts';
import { columnWidth } from './body.ts';
import { DASH } from './headline-rows.ts';
import { joinsInAWord } from './junction.ts';
import { DAY, oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

/** What stands around a candidate. */
export interface Surroundings {
  /** The running text before it, null where an article has just been closed. */
  readonly before: Segment | undefined;
  /** What follows after further candidates. */
  readonly after: Segment | undefined;
  /** Whether blank lines stand above it, or above the headline lines that it goes on with. */
  readonly apart: boolean;
  /** The same below it. */
  readonly apartBelow: boolean;
  /** Whether the line right above is a headline. */
  readonly below: boolean;
  readonly wrapped: boolean;
}

const PHRASES = /\S[\p{Script=Han}”]\s+[\p{Script=Han}“]\S/u;
const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》…]|${oneOf('dependents')})`, 'u');
const QUOTE = /^[“‘《（]/u;
const VERB = new RarePattern(new RegExp(oneOf('headline-verbs'), 'u'));
const NOTICE = new RegExp(`${oneOf('notice-words')}$`, 'u');
const OPENER = new RegExp(`^(?:${DAY}|${oneOf('news-openers')})`, 'u');
const PROSE = new RarePattern(new RegExp(oneOf('prose-words'), 'u'));
const LEAD = 160;
const EDGE = 3;
const FIRST_LINE = 5;

const is = (condition: boolean): number => (condition ? 1 : 0);

/** Whether lines fill a column; a paragraph's first line may lack its two characters of indentation. */
const fills = (segment: Segment, column: number): boolean =>
  column > 0 &&
  segment.lines.every((line, i) => line.width <= column + EDGE && line.width >= column - (i === 0 ? FIRST_LINE : EDGE));

/** What is seen at a glance. */
export function cluesAtOnce(segment: Segment, { before, after, apart, apartBelow, below, wrapped }: Surroundings) {
  const { text, lines } = segment;
  const open = before !== undefined && !endsSentence(before.text);
  const columns = wrapped ? [before, after].map((x) => (x === undefined ? 0 : columnWidth(x))) : [];
  const filled = columns.filter((column) => fills(segment, column)).length;
  const widest = Math.max(...lines.map((line) => line.width));
  const marks = text.split(/[，、]/u).length - 1;
  const leans = LEANING.test(text);
  return {
    open: is(open),
    fillsOne: is(filled > 0),
    fillsBoth: is(filled > 1),
    wider: is(columns.some((column) => column > 0) && columns.every((column) => widest > column + EDGE)),
    comma: is(text.includes('，')),
    marks: Math.min(3, marks),
    unwrapped: is(!wrapped),
    long: is(text.length > 26),
    manyLines: is(lines.length > 2),
    waits: is(/：$/u.test(text) || isUnbalanced(text)),
    leans: is(leans && !open),
    phrased: is(lines.some((l) => !isSpacedOut(l.spaced) && PHRASES.test(l.spaced) && !l.spaced.includes('，'))),
    justified: is(lines.some((line) => isSpacedOut(line.spaced) && line.spaced.length > 16)),
    dash: is(DASH.test(text)),
    verb: is(VERB.test(text)),
    notice: is(NOTICE.test(text) && marks === 0),
    continuer: is(CONTINUER.test(text)),
    opener: is(OPENER.test(text)),
    prose: is(PROSE.test(text)),
    apart: is(apart),
    apartBelow: is(apartBelow),
    below: is(below),
    aboveText: is(after?.role === 'text'),
    aboveOpening: is(after?.role === 'opening'),
    aboveNews: is(after?.role === 'text' && OPENER.test(after.text) && marks === 0),
    aboveByline: is(after === undefined || after.role === 'byline'),
    aboveLeaning: is(after?.role === 'text' && LEANING.test(after.text)),
    aboveQuote: is(after?.role === 'text' && QUOTE.test(after.text)),
  };
}

/** What is seen by reading on: whether words run over the joints, and whether its words come back around it. */
export function cluesOnReading({ text }: Segment, { before, after }: Surroundings) {
  const next = after?.role === 'text' || after?.role === 'opening' ? after.text : '';
  const open = before !== undefined && !endsSentence(before.text);
  return {
    runsOn: is(after?.role === 'text' && joinsInAWord(text, next)),
    runsIn: is(open && before !== undefined && joinsInAWord(before.text, text)),
    runsPast: is(open && before !== undefined && after?.role === 'text' && joinsInAWord(before.text, next)),
    saidBelow: next === '' ? 0 : coverage(bigrams(text), bigrams(next.slice(0, LEAD))),
  };
}
