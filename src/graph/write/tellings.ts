/**
 * Which of two tellings of one article stands. An article is its publication, day, page and text; its place, headline or
 * section may be told by one load and not by another. What is not told takes nothing away from what is, whatever the
 * order of loading; what is told otherwise is set right by the later load.
 */
import type { Article } from '../../../schema/nodes.ts';
import { RESOLUTION } from '../../resolve/resolution.ts';

/**
 * How much of an article is told: more is greater, as text. The place counts most, since names are resolved by it, and
 * one that is told more than one that its page was guessed to be of; what a new release reads counts more than what an
 * old one did.
 */
export function tellingOf(
  { place, title, section }: Pick<Article, 'place' | 'title' | 'section'>,
  guessed: boolean,
): string {
  const placed = place === null ? Number(guessed) : guessed ? 2 : 3;
  const told = [placed, Number(title !== null), Number(section !== null)].join('');
  return `${String(RESOLUTION).padStart(4, '0')} ${told}`;
}

/** Of two files that print the same article, the one it is said to come from: the same whichever is loaded first. */
export function firstUri(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
