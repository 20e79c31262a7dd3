/** Finds the body that a piece of text continues, where columns interleave and a sentence waits for its end. */
import { bigrams, coverage } from './bigrams.ts';
import { type Body, columnWidth, isIncomplete, isIndented, lastText, leadOf } from './body.ts';
import { joinsInAWord } from './junction.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segments.ts';

const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》]|${oneOf('dependents')})`, 'u');
const SAME_WIDTH = 3;
const ENOUGH = 1;
const SAMPLE = 1000;
const MOST_WAITING = 4;

function widthScore(segment: Segment, waiting: Body, current: Body): number {
  if (segment.lines.length < 2) return 0;
  const width = columnWidth([segment]);
  const near = (body: Body): boolean =>
    Math.abs(columnWidth(body.pieces.slice(-4).map((piece) => piece.segment)) - width) <= SAME_WIDTH;
  return (near(waiting) ? 0.8 : -0.8) - (near(current) ? 0.8 : -0.8);
}

function score(segment: Segment, waiting: Body, current: Body, indents: boolean): number {
  const pairs = bigrams(segment.text.slice(0, SAMPLE));
  const kin = (body: Body): number => coverage(pairs, bigrams(leadOf(body, SAMPLE)));
  let sum = 0.6 + widthScore(segment, waiting, current) + 3 * (kin(waiting) - kin(current));
  if (joinsInAWord(lastText(waiting), segment.text)) sum += 2;
  if (LEANING.test(segment.text)) sum += 2;
  if (CONTINUER.test(segment.text)) sum -= 1;
  if (indents && segment.lines.length > 2) sum += isIndented(segment) ? -1.2 : 1.2;
  return sum;
}

/** Whether a headline that parts two columns tells of the body that waits, and not of the current one. */
function isTold(headline: readonly Segment[], waiting: Body, current: Body): boolean {
  const pairs = bigrams(headline.map((unit) => unit.text).join('　'));
  const told = (body: Body): number => coverage(pairs, bigrams(leadOf(body, SAMPLE)));
  return told(waiting) - told(current) >= TOLD;
}
const TOLD = 0.35;

/**
 * The body that a text without an opening continues: the current one, unless its last sentence is complete and
 * another's, broken off where the current one began, goes on here. Where both wait, a headline right above the text tells which one
 * goes on. `indents`: the page indents its paragraphs.
 */
export function continuedBody(
  segment: Segment,
  current: Body,
  bodies: readonly Body[],
  { indents, above }: { readonly indents: boolean; readonly above: readonly Segment[] },
): Body {
  const unfinished = isIncomplete(current);
  if (unfinished && above.length === 0) return current;
  const waiting = bodies.slice(-MOST_WAITING).filter((b) => b !== current && b.kind !== 'caption' && isIncomplete(b));
  if (unfinished) return waiting.find((body) => isTold(above, body, current)) ?? current;
  let best = current;
  let most = ENOUGH;
  for (const body of waiting) {
    const found = score(segment, body, current, indents);
    if (found > most) {
      best = body;
      most = found;
    }
  }
  return best;
}
