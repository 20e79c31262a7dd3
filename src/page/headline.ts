/** Reads a headline: which of its lines are the title, which the subtitle, which the head of a column. */
import { isUnbalanced } from '../text/punctuation.ts';
import { closeUpHeadline } from '../text/spacing.ts';
import { bigrams, coverage, type Pair } from './bigrams.ts';
import { joinsInAWord } from './junction.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segments.ts';

export interface Headline {
  readonly title: string | null;
  readonly subtitle: string | null;
  /** Lines that are no part of either: the head of a column above several articles. */
  readonly columnHead: readonly Segment[];
}

/** What is read to tell title and subtitle: the body's text, its beginning, and whether it is a feature. */
export interface Told {
  readonly text: string;
  readonly lead: string;
  readonly feature: boolean;
}

interface Row {
  text: string;
  /** Those that its words stand in. */
  readonly segments: Segment[];
}

const DASH = /^[—―－-]+\s*/u;
const ENDING = oneOf('subject-endings');
const SUBJECT = new RegExp(`^[\\p{Script=Han}A-Za-z\\d（）“”]{1,12}?${ENDING}`, 'u');
const SUBJECT_ONLY = new RegExp(`${ENDING}$`, 'u');
const VERB = new RegExp(oneOf('headline-verbs'), 'u');
const LEANING = /^[的到在赴为向与和及对将之等]/u;
const LONGEST_JOINED = 34;
const LONGEST_SUBJECT = 10;
const LONGEST_COLUMN_HEAD = 8;
const LONG_TITLE = 26;

/** Whether a headline's line runs on in the next one: a word lies across, or the body has the two characters together. */
function runsOn(before: string, after: string, told: Told): boolean {
  if (LEANING.test(after) || /[：，、“（]$/u.test(before) || /^[”）]/u.test(after) || isUnbalanced(before)) return true;
  return told.text.includes(before.slice(-1) + after.slice(0, 1)) || joinsInAWord(before, after);
}

/** Phrases of equal length, as in slogans. */
function isSlogan(text: string): boolean {
  const phrases = text.split(' ');
  return phrases.length > 1 && phrases.every((phrase) => phrase.length === phrases[0]?.length);
}

/** Whether two lines without a blank one between them are one line of a headline. */
function areOne(before: string, after: string, on: boolean): boolean {
  const length = before.length + after.length;
  if (DASH.test(after) || length > 2 * LONGEST_JOINED) return false;
  return on || (length <= LONGEST_JOINED && !isSlogan(before) && !isSlogan(after));
}

/** The rows of a headline: its lines, those put together that run on or are short enough to be read as one. */
function rowsOf(units: readonly Segment[], told: Told): Row[] {
  const rows: Row[] = [];
  for (const segment of units)
    segment.lines.forEach((line, i) => {
      const text = closeUpHeadline(line.spaced);
      const row = rows.at(-1);
      const on = row !== undefined && runsOn(row.text, text, told);
      if (row !== undefined && (i > 0 || segment.gap === 0) && areOne(row.text, text, on)) {
        row.text += on || !VERB.test(row.text) ? text : ` ${text}`;
        row.segments.push(segment);
      } else rows.push({ text, segments: [segment] });
    });
  return rows;
}

/** `某街道` over `严抓某事`: a line that only names who is the beginning of the title. */
function joinSubject(rows: readonly Row[], told: Told): Row[] {
  const [first, second, ...rest] = rows;
  if (first === undefined || second === undefined || DASH.test(second.text)) return [...rows];
  const names = first.text.length <= LONGEST_SUBJECT && SUBJECT_ONLY.test(first.text) && told.text.includes(first.text);
  const segments = [...first.segments, ...second.segments];
  return names ? [{ text: first.text + second.text, segments }, ...rest] : [...rows];
}

/** Whether a line begins with somebody or some place that the body names too. */
function namesSubject(text: string, told: Told): boolean {
  const subject = SUBJECT.exec(text)?.[0];
  return subject !== undefined && told.text.includes(subject);
}

function titleScore(row: Row, at: number, told: Told, lead: ReadonlySet<Pair>): number {
  const covered = 1.2 * coverage(bigrams(row.text), lead);
  if (told.feature) return covered + (at === 0 ? 0.5 : 0);
  let score = covered + (at === 0 ? 0.2 : 0) + (namesSubject(row.text, told) ? 1 : 0) + (VERB.test(row.text) ? 0.4 : 0);
  if (isSlogan(row.text)) score -= 0.5;
  if (row.text.length > LONG_TITLE) score -= 0.4;
  return score;
}

const apart = (a: Row, b: Row): boolean => !a.segments.some((segment) => b.segments.includes(segment));

function isColumnHead(row: Row, rows: readonly Row[], told: Told): boolean {
  if (rows.length < 2 || row.text.includes(' ') || row.text.length > LONGEST_COLUMN_HEAD || DASH.test(row.text))
    return false;
  return row === rows[0] && coverage(bigrams(row.text), bigrams(told.text)) < 0.34;
}

/** The title and subtitle that the lines of a headline are, for the body they belong to. */
export function readHeadline(units: readonly Segment[], told: Told): Headline {
  const all = rowsOf(units, told);
  const heads = all.filter(
    (row) => isColumnHead(row, all, told) && all.every((other) => other === row || apart(other, row)),
  );
  const rows = joinSubject(
    all.filter((row) => !heads.includes(row)),
    told,
  );
  const lead = bigrams(told.lead);
  const main = rows.reduce<{ row: Row; score: number } | null>((best, row, at) => {
    const score = DASH.test(row.text) && rows.length > 1 ? -9 : titleScore(row, at, told, lead);
    return best === null || score > best.score ? { row, score } : best;
  }, null);
  const others = rows.filter((row) => row !== main?.row).map((row) => row.text);
  return {
    title: main?.row.text ?? null,
    subtitle: others.length === 0 ? null : others.join(' '),
    columnHead: [...new Set(heads.flatMap((row) => row.segments))],
  };
}
