/** Tells whether a word runs across the place where two pieces of text would be joined. */
import { wordsOf } from '../text/words.ts';

const REACH = 6;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Whether the end of one piece and the beginning of the other form a word: `经济工` + `作会议`. */
export function joinsInAWord(before: string, after: string): boolean {
  const left = before.slice(-REACH).replace(LONE_SURROGATE, '');
  const right = after.slice(0, REACH).replace(LONE_SURROGATE, '');
  if (!/\p{Script=Han}$/u.test(left) || !/^\p{Script=Han}/u.test(right)) return false;
  const found = wordsOf(left + right).find(
    (word) => word.start < left.length && word.start + word.text.length > left.length,
  );
  // A word of person or place names is the cutter's guess; any two characters may be one.
  return found !== undefined && !found.tag.startsWith('nr') && found.tag !== 'x';
}
