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

/**
 * The body that a text without an opening continues: the current one, unless its last sentence is complete and
 * another's, broken off where the current one began, goes on here. `indents`: the page indents its paragraphs.
 */
export function continuedBody(segment: Segment, current: Body, bodies: readonly Body[], indents: boolean): Body {
  if (isIncomplete(current)) return current;
  const waiting = bodies.slice(-MOST_WAITING).filter((b) => b !== current && b.kind !== 'caption' && isIncomplete(b));
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
