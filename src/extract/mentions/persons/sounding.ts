/** Names of other languages without a middle dot, which their sounds or their words show: `古丽娜尔`, `王苏日娜`, `俄木阿各`. */
import { Opening } from '../../../text/scan/beside.ts';
import { Characters, HAN } from '../../../text/scan/characters.ts';
import type { NameFound } from './name-at.ts';
import { ending } from './name-end.ts';
import { isCommonWord } from './name-like.ts';
import { hasDoubtfulSurname, surnameLength } from './surnames.ts';
import { partsLengths, soundsLength } from './transcribed.ts';

/** Verbs and prepositions of one character, with an object behind them. */
const VERBS = new Characters('给把作站率称都因为和与及向对在到以');
/** How clear an end is that nothing but what comes behind names has. */
const CLEAR = 2.5;
/** Given names of three and four characters behind a surname, and what may stand behind a word of names. */
const GIVEN_SOUNDS = [4, 3];
const BEHIND_A_PART = [1, 2];

/** `王苏日娜`: the given name is of another language, of known words or of sounds alone. */
function soundsAfterSurname(text: string, at: number): NameFound | null {
  const surname = surnameLength(text, at);
  if (surname === 0 || hasDoubtfulSurname(text, at)) return null;
  const given = at + surname;
  const sounds = soundsLength(text, given);
  const parts = partsLengths(text, given);
  for (const length of GIVEN_SOUNDS) {
    const known = parts.includes(length);
    const end = ending(text, given + length);
    if ((known && end >= 1) || (sounds >= length && end >= CLEAR))
      return { name: text.slice(at, given + length), strength: end + 0.7 };
  }
  return null;
}

/** What ends a name, and is no verb's object. */
const TOGETHER = new Opening(/(?:$|[，。；：、）]|分别|先后|相继|共同|一同|表示|等)/u);

/** `俄木阿各`: a word that names begin with, and one or two characters more before a clear end. */
function partAndMore(text: string, at: number, one: number): NameFound | null {
  if (one === 0 || ending(text, at + one) >= 2) return null;
  for (const more of BEHIND_A_PART) {
    const name = text.slice(at, at + one + more);
    const end = at + one + more;
    if (ending(text, end) < CLEAR || !HAN.allOf(name)) continue;
    // `阿苏惹作报告`: a verb and its object.
    if (VERBS.at(name, name.length - 1) && !TOGETHER.at(text, end)) continue;
    return { name, strength: CLEAR + 0.6 };
  }
  return null;
}

/** A name without a middle dot that only its sounds show (`古丽娜尔`), where a name must stand and clearly ends. */
export function soundsAt(text: string, at: number, expected: boolean): NameFound | null {
  const [one, two] = partsLengths(text, at);
  // Two such words are a name wherever one ends, a single one only where a name must stand.
  if (two > 0 && ending(text, at + two) >= (expected ? 1 : 2)) return { name: text.slice(at, at + two), strength: 3.3 };
  if (!expected) return null;
  for (const length of [soundsLength(text, at), one]) {
    const end = length === 0 ? 0 : ending(text, at + length);
    const name = text.slice(at, at + length);
    if (end >= 2 && !isCommonWord(name)) return { name, strength: end + 0.7 };
  }
  return partAndMore(text, at, one) ?? soundsAfterSurname(text, at);
}
