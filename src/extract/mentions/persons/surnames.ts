/** Surnames of one or two characters, and which of them are ordinary words far more often. */
import { words } from '../../../lexicon/lexicon.ts';
import { Characters } from '../../../text/scan/characters.ts';

const surnames = words('surnames');
const DOUBLE = new Set(surnames.filter((surname) => surname.length > 1));
const DOUBLE_BEGINS = new Characters(DOUBLE);
const SINGLE = new Characters(surnames.filter((surname) => surname.length === 1));
const BEGINS = new Characters(surnames);
const DOUBTFUL = new Characters(words('surnames-doubtful'));

/** Whether a surname that is no ordinary word begins with the character at an offset. */
export const mayBeSurname = (text: string, at: number): boolean => BEGINS.at(text, at);

/** Length of the surname that stands at an offset; 0 where none does. */
export function surnameLength(text: string, at = 0): number {
  if (DOUBLE_BEGINS.at(text, at) && text.length > at + 1 && DOUBLE.has(text.slice(at, at + 2))) return 2;
  return SINGLE.at(text, at) || DOUBTFUL.at(text, at) ? 1 : 0;
}

/** Whether the surname at an offset is an ordinary word far more often: `水`, `过`. */
export const hasDoubtfulSurname = (text: string, at = 0): boolean =>
  DOUBTFUL.at(text, at) && surnameLength(text, at) === 1;
