/** How sure a fact is: how often its rule was right over annotated texts, drawn towards what is expected while little was counted. */
import { remembering } from '../text/memo.ts';
import { counted } from './counted.ts';
import { firstLooks } from './first-looks.ts';

/** Facts of a rule that stood in the annotations, and facts that did not. */
export type Count = readonly [right: number, wrong: number];

/** What is expected counts as much as this many facts. */
const WEIGHT = 5;
/** No rule may claim more than this before it is counted. */
const MOST_EXPECTED = 0.85;

/** The share of right facts to expect of a rule, 0–1, with two digits: a mean of what was counted and what its writer expects. */
export function estimate([right, wrong]: Count, expected: number): number {
  const share = (right + WEIGHT * Math.min(expected, MOST_EXPECTED)) / (right + wrong + WEIGHT);
  return Math.round(100 * share) / 100;
}

/** Bodies are found by two hundred endings: those that were never wrong are counted together. */
export const familyOf = (rule: string): string => rule.replace(/^(organization: …).*$/u, '$1');

/** The count of a rule: its own, else that of its family. */
export const countOf = (counts: Readonly<Record<string, Count>>, rule: string): Count =>
  counts[rule] ?? counts[familyOf(rule)] ?? [0, 0];

const countHere = remembering((rule) => countOf(counted, rule));
const seenAt = remembering((rule) => firstLooks.find(([family]) => family.test(rule))?.[1] ?? null);

/** No rule is surer than its family was right on pages never seen. */
export function limited(rule: string, share: number, expected: number): number {
  const seen = seenAt(rule);
  return seen === null ? share : Math.min(share, estimate(seen, expected));
}

/** The confidence of a fact that a rule, or the way a mention was found, stands behind. */
export const confidenceOf = (rule: string, expected: number): number =>
  limited(rule, estimate(countHere(rule), expected), expected);
