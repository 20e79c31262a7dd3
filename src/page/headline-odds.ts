/** Weighs what speaks for a headline against what speaks for running text. */
import { cluesAtOnce, cluesOnReading, type Surroundings } from './clues.ts';
import { type Weights, weighed } from './odds.ts';
import type { Segment } from './segment.ts';

/**
 * What each clue counts for a headline, against it where negative: the logarithm of the odds, found by logistic
 * regression over pages laid out at random from articles of our own.
 */
const AT_ONCE: Weights<ReturnType<typeof cluesAtOnce>> = {
  open: 0.9,
  fillsOne: -1.7,
  fillsBoth: -1.6,
  wider: -0.7,
  comma: -1.5,
  marks: -1.9,
  unwrapped: 2.9,
  long: -0.3,
  manyLines: -0.4,
  waits: -1.6,
  leans: -0.3,
  phrased: 2.8,
  justified: -2.7,
  dash: 0.9,
  verb: 1.8,
  notice: 0.7,
  continuer: -1.9,
  opener: -2,
  prose: -1.9,
  apart: 2.1,
  apartBelow: 1.8,
  below: 1,
  aboveText: -1.8,
  aboveOpening: 0.6,
  aboveNews: 1.5,
  aboveByline: 1.1,
  aboveLeaning: -0.7,
  aboveQuote: -0.6,
};
const ON_READING: Weights<ReturnType<typeof cluesOnReading>> = {
  runsOn: -2.7,
  runsIn: -1.1,
  runsPast: 1.3,
  saidBelow: 1.4,
};
const BIAS = 1.3;
/** What reading on can add at most, and take away. */
const MOST_ADDED = ON_READING.runsPast + ON_READING.saidBelow;
const MOST_TAKEN = -ON_READING.runsOn - ON_READING.runsIn;

/** How much more likely a candidate is a headline than running text, as the logarithm of the odds. */
export function headlineOdds(segment: Segment, around: Surroundings): number {
  const score = BIAS + weighed(cluesAtOnce(segment, around), AT_ONCE);
  const decided = score > MOST_TAKEN || score < -MOST_ADDED;
  return decided ? score : score + weighed(cluesOnReading(segment, around), ON_READING);
}
