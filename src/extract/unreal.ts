/**
 * What a sentence says was not done, or not yet: denied, planned, promised, asked for, undone. Whatever rule reads a deed
 * there reads none; it is looked for once for all rules.
 */

import { quickest } from '../text/scan/plain.ts';
import type { Fact } from './fact.ts';
import { AGREED, ASKING, DENIED, MEANT, NOUN_OF, OF_SOMEBODY, TOPIC, UNDONE } from './unreal-words.ts';

/** A stretch of a tape: `deed` is where the words end that name what is not, `end` where what they govern does. */
export interface Unreal {
  readonly start: number;
  readonly deed: number;
  readonly end: number;
  /** It is to come: not denied. */
  readonly meant: boolean;
}

/** Where all of a stretch is unreal and only that: what runs up to it or into it is told as done. */
const NONE = -1;

const CLOSES = /[，。；：！？]/gu;

/** Where the clause that `at` stands in ends. */
function clauseEnd(text: string, at: number): number {
  CLOSES.lastIndex = at;
  return CLOSES.exec(text)?.index ?? text.length;
}

function* found(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const quick = quickest(pattern, text);
  quick.lastIndex = 0;
  for (let one = quick.exec(text); one !== null; one = quick.exec(text)) yield one;
}

/** Whether only somebody is told apart by the words that end at `deed`. */
function isOfSomebody(text: string, deed: number): boolean {
  OF_SOMEBODY.lastIndex = deed;
  return OF_SOMEBODY.test(text);
}

/** What a tape says was not done. */
export function unrealIn(text: string): Unreal[] {
  const stretches: Unreal[] = [];
  for (const pattern of [DENIED, MEANT])
    for (const { index, 0: words } of found(pattern, text)) {
      const deed = index + words.length;
      const meant = pattern === MEANT;
      if ((meant && AGREED.test(text.slice(0, index))) || isOfSomebody(text, deed)) continue;
      stretches.push({ start: index, deed, end: clauseEnd(text, deed), meant });
    }
  for (const pattern of [NOUN_OF, TOPIC, UNDONE])
    for (const { index, 0: words } of found(pattern, text))
      stretches.push({ start: index, deed: index + 1, end: index + words.length, meant: false });
  for (const { indices } of found(ASKING, text)) {
    const [start, end] = indices?.groups?.['asked'] ?? [0, 0];
    stretches.push({ start, deed: NONE, end, meant: false });
  }
  return stretches;
}

/**
 * Whether what stands from one place to another on a tape is told as something that is not.
 *
 * @param announced what is to come is as good as what was
 */
export const isUnreal = (stretches: readonly Unreal[], from: number, to: number, announced: boolean): boolean =>
  stretches.some(
    ({ start, deed, end, meant }) =>
      !(announced && meant) &&
      // Right behind what a rule matched may stand that it is not: `E` of `E未能举行`.
      ((from >= start && from < end) || (from < deed && deed <= to) || (start === to && deed !== NONE)),
  );

/** Whether a fact tells of something done: who speaks speaks of what is to come, and so do posts and works. */
export const isDeed = (fact: Fact): boolean =>
  fact.is === 'part'
    ? fact.role !== 'spoke' && fact.role !== 'reported'
    : fact.is !== 'position' && fact.is !== 'project' && fact.is !== 'absence';
