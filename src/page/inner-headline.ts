/** Finds the headlines that stand inside the columns of their reports, between two paragraphs. */
import type { Affinity } from './affinity.ts';
import type { Body, HeadlineRun } from './body.ts';
import { SECTION } from './headline-rows.ts';
import { saysBelow } from './headline-words.ts';
import type { Segment } from './segment.ts';

/** As long as the head of a part of the page is at most. */
const LONGEST_LABEL = 8;
/** What shares less with a text says nothing of it. */
const FOREIGN = 0.1;

/**
 * The headlines set inside the columns of their reports: a report has one, so it is the only run of lines in it where
 * none stands beside it, or nothing but the head of a part of the page, or who said it.
 */
export function innerHeadlines(
  runs: readonly HeadlineRun[],
  headlines: ReadonlyMap<Body, readonly Segment[]>,
  affinity: Affinity,
): Map<Body, readonly Segment[]> {
  const inside = new Map<Body, HeadlineRun[]>();
  for (const run of runs)
    if (run.before !== null && run.before === run.after)
      inside.set(run.before, [...(inside.get(run.before) ?? []), run]);
  const placed = new Set([...headlines.values()].flat());
  const found = new Map<Body, readonly Segment[]>();
  for (const [body, [run, ...others]] of inside) {
    const own = headlines.get(body) ?? [];
    if (run === undefined || others.length > 0 || body.kind !== 'report' || run.units.some((unit) => placed.has(unit)))
      continue;
    const label =
      own.every(({ text }) => SECTION.test(text)) ||
      (own.every(({ text }) => text.length <= LONGEST_LABEL) && affinity(own, body) < FOREIGN);
    const waits = saysBelow(own.at(-1)?.text ?? '');
    if ((label || waits) && affinity(run.units, body) >= FOREIGN) found.set(body, [...own, ...run.units]);
  }
  return found;
}
