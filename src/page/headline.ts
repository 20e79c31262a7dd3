/** Reads a headline: which of its lines are the title, which the subtitle, which the head of a column. */
import { flatMap } from '../flat-map.ts';
import { bigrams, coverage, Pairs } from './bigrams.ts';
import { COLUMN, DASH, isSlogan, joinSubject, type Row, rowsOf } from './headline-rows.ts';
import { type Told, weightOf } from './headline-words.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

export interface Headline {
  readonly title: string | null;
  readonly subtitle: string | null;
  /** Lines that are no part of either: the head of a column above several articles. */
  readonly columnHead: readonly Segment[];
}

/** `简讯`, `法院动态`: what stands above short items. */
const BRIEF_HEADS = new RegExp(`^\\p{Script=Han}{0,4}${oneOf('brief-heads')}$`, 'u');
/** Whether a line is the head of a column of short items. */
export const isBriefHead = (text: string): boolean => BRIEF_HEADS.test(text.replace(/ /gu, ''));
const LONGEST_COLUMN_HEAD = 8;
const LONG_TITLE = 26;
const DASHED = 2;

/** `县农业局：添动能`: what a feature tells, and of whom; above it stands what is wished. */
function namesTeller(text: string, told: Told): boolean {
  const who = /^(?<who>[^：]{2,12})：./u.exec(text)?.groups?.['who'];
  return who !== undefined && told.text.includes(who);
}

function titleScore(row: Row, at: number, told: Told, lead: Pairs): number {
  const covered = 1.2 * coverage(bigrams(row.text), lead);
  if (told.feature) return covered + (at === 0 ? 0.5 : 0) + (namesTeller(row.text, told) ? 0.8 : 0);
  let score = covered + (at === 0 ? 0.2 : 0) + weightOf(row.text, told);
  if (isSlogan(row.text)) score -= 0.5;
  if (row.text.length > LONG_TITLE) score -= 0.4;
  return score;
}

const apart = (a: Row, b: Row): boolean => !a.segments.some((segment) => b.segments.includes(segment));

/** `◎临江区`: the head of a part of the page, also where nothing else stands above the text. */
const OF_A_PLACE = /[省市县区州旗镇乡]$/u;

/** Below the head of a column its items begin with a mark. */
const ITEM_MARK = /^[■●◆▲★○◎□△▶◇☆]/u;
/** Whether a text says little of what a line says. */
const isForeign = (row: Row, told: Told): boolean => coverage(bigrams(row.text), bigrams(told.text)) < 0.34;

function isColumnHead(row: Row, rows: readonly Row[], told: Told): boolean {
  const dashed = rows.findIndex((other) => DASH.test(other.text));
  // What `——记某事` goes on with is the title.
  if (dashed > 0 && row === rows[dashed - 1]) return false;
  if (isBriefHead(row.text) || COLUMN.test(row.text) || (row.label && (rows.length > 1 || OF_A_PLACE.test(row.text))))
    return true;
  if (ITEM_MARK.test(told.text) && row.text.length <= LONGEST_COLUMN_HEAD) return isForeign(row, told);
  if (rows.length < 2 || row.text.includes(' ') || row.text.length > LONGEST_COLUMN_HEAD || DASH.test(row.text))
    return false;
  return (row === rows[0] || (row === rows.at(-1) && (row.segments[0]?.gap ?? 0) > 0)) && isForeign(row, told);
}

/** The title and subtitle that the lines of a headline are, for the body they belong to. */
export function readHeadline(units: readonly Segment[], told: Told): Headline {
  const all = rowsOf(units, told);
  const goesOn = joinSubject(all, told);
  const isHead = (row: Row): boolean =>
    isColumnHead(row, goesOn, told) && goesOn.every((other) => other === row || apart(other, row));
  const heads = goesOn.filter(isHead);
  const rows = joinSubject(
    goesOn.filter((row) => !heads.includes(row)),
    told,
  );
  const lead = rows.length > 1 ? bigrams(told.lead) : new Pairs(0);
  const main = rows.reduce<{ row: Row; score: number } | null>((best, row, at) => {
    if (rows.length === 1) return { row, score: 0 };
    const dashed = DASH.test(rows[at + 1]?.text ?? '') ? DASHED : 0;
    const score = DASH.test(row.text) && rows.length > 1 ? -9 : dashed + titleScore(row, at, told, lead);
    return best === null || score > best.score ? { row, score } : best;
  }, null);
  const others = rows.filter((row) => row !== main?.row).map((row) => row.text);
  return {
    title: main?.row.text ?? null,
    subtitle: others.length === 0 ? null : others.join(' '),
    columnHead: [...new Set(flatMap(heads, (row) => row.segments))],
  };
}
