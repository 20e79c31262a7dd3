/** Finds subheadings that come in a series: lines of equal shape over the parts of one feature. */
import { spacedParts } from '../text/spacing.ts';
import { isNoticeHead } from './notice.ts';
import type { Segment } from './segment.ts';

const LONGEST = 12;
const LONGEST_OF_TWO = 16;
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|第[一二三四五六七八九十]+[章节部分])/u;

/** The shape of a short line: how long its phrases are. */
function shapeOf(segment: Segment): string | null {
  const phrases = segment.lines.flatMap((line) => spacedParts(line.spaced));
  const length = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
  if (length > (phrases.length === 2 ? LONGEST_OF_TWO : LONGEST) || (phrases.length === 1 && length > 8)) return null;
  // Of two phrases the first keeps its measure: `多方出资 老厂重生`, `奖牌背后 一炉一炉的试验`.
  const [first, second] = phrases;
  if (phrases.length === 2 && first !== undefined && second !== undefined && second.length > first.length)
    return `${first.length}-`;
  return phrases.map((phrase) => phrase.length).join('-');
}

/** The label before a colon, `镜头一：…`, `采光账：…`: what labels of one series share is their length and a character. */
function labelsOf(units: readonly Segment[]): string[] {
  const label = /^(\p{Script=Han}{2,4})：/u.exec(units[0]?.text ?? '')?.[1];
  return label === undefined ? [] : [`${label.length}^${label.charAt(0)}`, `${label.length}$${label.slice(-1)}`];
}

const shapesOf = (units: readonly Segment[]): string => units.map(shapeOf).join('/');

/**
 * Of runs of headline lines, those that are subheadings by their form: numbered, or of the same shape as another run
 * that also stands above text without an opening of its own.
 */
export function subheadingRuns<Run extends { readonly units: readonly Segment[] }>(
  runs: readonly Run[],
): ReadonlySet<Run> {
  const counts = new Map<string, number>();
  const count = (form: string): void => void counts.set(form, (counts.get(form) ?? 0) + 1);
  const repeated = (form: string): boolean => (counts.get(form) ?? 0) > 1;
  for (const run of runs) for (const form of [shapesOf(run.units), ...labelsOf(run.units)]) count(form);
  return new Set(
    runs.filter((run) => {
      if (run.units.some(isNoticeHead)) return false;
      const first = run.units[0];
      if (first !== undefined && NUMBERED.test(first.text)) return true;
      const regular = run.units.every((unit) => shapeOf(unit) !== null);
      return (regular && repeated(shapesOf(run.units))) || labelsOf(run.units).some(repeated);
    }),
  );
}
