/** Names of other languages written by their sound: `玛格丽特·霍尔登`, `古丽娜尔`, `让-皮埃尔·杜邦`. */
import { words } from '../../../lexicon/lexicon.ts';
import { WordsAt } from '../../../text/scan/beginnings.ts';
import { Characters } from '../../../text/scan/characters.ts';

const SOUNDS = new Characters(words('transcription'));
const NAME_PARTS = words('name-parts');
const PARTS_AT = new WordsAt(NAME_PARTS);
const PART_BEGINS = new Characters(NAME_PARTS.map((part) => part.charAt(0)));
const PARTS =
  /(?<first>[\p{Script=Han}A-Z]{1,7}(?:[-－—·][\p{Script=Han}A-Z]{1,9}){0,4}·)(?<last>[\p{Script=Han}A-Z]{1,9})/uy;
/** Two such names with 和 between them: `艾尔肯·吐尔逊和沙玛·石布`. */
const PAIR = /^(?<first>[^·]+·)(?<last>[^·和与及、]{2,})[和与及][^·]{2,}·/u;
const LEAST = 3;
const MOST = 7;
const FURTHEST_DOT = 24;

/** The parts of the name with a middle dot that stands at an offset: all but the last, and the last with what may follow. */
export function dottedParts(text: string, at = 0): { first: string; last: string } | null {
  // A middle dot is rare: looking for it first spares the pattern.
  const dot = text.indexOf('·', at);
  if (dot <= at || dot - at >= FURTHEST_DOT) return null;
  PARTS.lastIndex = at;
  const { first = '', last = '' } = PARTS.exec(text)?.groups ?? {};
  if (last === '') return null;
  const pair = PAIR.exec(first + last)?.groups;
  return pair === undefined ? { first, last } : { first: pair['first'] ?? '', last: pair['last'] ?? '' };
}

/**
 * Whether a name of several parts that seems to begin at `start` begins later: what stands before its sounds is a
 * common word (`学院阿依·古丽`).
 */
export function beginsLater(sentence: string, start: number): boolean {
  const dot = sentence.indexOf('·', start);
  let at = dot;
  while (at > start && SOUNDS.at(sentence, at - 1)) at -= 1;
  return at > start && at < dot - 1;
}

/** The lengths of the first and of the first two words at an offset that names are put together of (`扎西次仁`); 0 where none stands. */
export function partsLengths(text: string, at = 0): readonly [one: number, two: number] {
  if (!PART_BEGINS.at(text, at)) return [0, 0];
  const one = PARTS_AT.lengthAt(text, at);
  const next = one === 0 ? 0 : PARTS_AT.lengthAt(text, at + one);
  return [one, next === 0 ? 0 : one + next];
}

/** How many characters at an offset may write the sounds of one name; 0 for fewer than a name has. */
export function soundsLength(text: string, at = 0): number {
  let length = 0;
  while (length < MOST && SOUNDS.at(text, at + length)) length += 1;
  return length < LEAST ? 0 : length;
}

/** Whether most characters of a name with a middle dot write sounds: `任免名单·云州市` is none. */
export function soundsForeign(name: string): boolean {
  const characters = [...name.replace(/[·—-]/gu, '')];
  return (
    characters.filter((character) => SOUNDS.at(character, 0) || /[A-Z]/u.test(character)).length * 2 >=
    characters.length
  );
}
