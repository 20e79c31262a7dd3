/** Refuses what is no Chinese text: read by the rules for Chinese newspapers, it would become an article that says nothing. */
import { InputError } from '../src/errors.ts';
import { hanShare } from './plausible.ts';

/** Chinese newspapers stay far above it, with all the names and figures in Latin letters that a page may have. */
const LEAST = 0.1;

/** @throws InputError where hardly any of the letters of a text are Chinese characters. */
export function refuseForeign(text: string, where: string): void {
  const share = hanShare(text);
  if (share >= LEAST) return;
  const measured = `Chinese characters are ${Math.round(share * 100)}% of its letters`;
  throw new InputError(where, `hardly any Chinese in it (${measured}): only Chinese is read; leave this out`);
}
