/** Tells how the end of one piece of text goes with the beginning of another: whether a word runs across, and which words meet. */
import { words } from '../lexicon/lexicon.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Segment } from './segment.ts';
import { wordOrder } from './word-order.ts';

/** Words that a name may follow, and the ends of bodies' names, which a post follows. */
const POSTS = new Set(words('titles'));
const BODY = /[部委局办会院厅处市县区镇乡村校站所社厂行团]$|公司$|集团$|中心$/u;
/** How well a class of words follows another, by both. */
const ORDER = new Map(
  wordOrder.flatMap((row) => {
    const [before = '', ...followers] = row.split(' ');
    return followers.map((follower) => {
      const at = follower.lastIndexOf('=');
      return [`${before} ${follower.slice(0, at)}`, Number(follower.slice(at + 1))] as const;
    });
  }),
);
const REACH = 6;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** What a joint of words that never met counts at least, and one of words that always do at most. */
const MOST = 3;

const tailOf = (text: string): string => text.slice(-REACH).replace(LONE_SURROGATE, '');
const headOf = (text: string): string => text.slice(0, REACH).replace(LONE_SURROGATE, '');

/** Whether the end of one piece and the beginning of the other form a word: `经济工` + `作会议`. */
export function joinsInAWord(before: string, after: string): boolean {
  const left = tailOf(before);
  const right = headOf(after);
  if (!/\p{Script=Han}$/u.test(left) || !/^\p{Script=Han}/u.test(right)) return false;
  const found = wordsOf(left + right).find(
    (word) => word.start < left.length && word.start + word.text.length > left.length,
  );
  // A word of person or place names is the cutter's guess; any two characters may be one.
  return found !== undefined && !found.tag.startsWith('nr') && found.tag !== 'x';
}

/** What stands for a word when it is asked what may follow it: a mark itself, its part of speech otherwise. */
export function classOf(word: Word | undefined): string {
  if (word === undefined) return '';
  if (/^\p{P}/u.test(word.text)) return word.text.charAt(0);
  if (/^\d/u.test(word.text)) return 'm';
  if (/^[A-Za-z]/u.test(word.text)) return 'eng';
  if (POSTS.has(word.text)) return 'post';
  if (word.text.length > 1 && BODY.test(word.text) && word.tag.startsWith('n')) return 'body';
  if (/^[cpdu]/u.test(word.tag) && word.text.length === 1) return word.text;
  return word.tag.startsWith('u') || word.tag.startsWith('n') ? word.tag : word.tag.charAt(0);
}

/** What stands for the first and the last word of a piece of text: it is asked about beside many others. */
interface Ends {
  first?: string;
  last?: string;
}
const known = new WeakMap<Segment, Ends>();

function endsOf(segment: Segment): Ends {
  const remembered = known.get(segment);
  if (remembered !== undefined) return remembered;
  const ends: Ends = {};
  known.set(segment, ends);
  return ends;
}

function firstClass(segment: Segment): string {
  const ends = endsOf(segment);
  ends.first ??= classOf(wordsOf(headOf(segment.text))[0]);
  return ends.first;
}

function lastClass(segment: Segment): string {
  const ends = endsOf(segment);
  ends.last ??= classOf(wordsOf(tailOf(segment.text)).at(-1));
  return ends.last;
}

/**
 * How much more often the word that begins one piece follows the word that ends another than any other word, as a
 * logarithm; `before` is null where a paragraph begins.
 */
export function fitOf(before: Segment | null, after: Segment): number {
  const last = before === null ? '^' : lastClass(before);
  return Math.max(-MOST, Math.min(MOST, ORDER.get(`${last} ${firstClass(after)}`) ?? 0));
}
