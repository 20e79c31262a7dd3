/** Tells how well the words behind a place show that a name has ended there. */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import { Opening } from '../../../text/scan/beside.ts';

const FOLLOWS = new Opening(new RegExp(anyOf(words('after-names')), 'u'));
/** A post right behind a place. */
export const TITLE_FOLLOWS = new Opening(new RegExp(`(?:副|总)?${anyOf(words('titles'))}`, 'u'));
/** `…说，`, `…是`, `…家中`, `…等`: names end here. */
const AT_HOME = new Opening(
  /(?:\d|等|及(?=[省市区县各相有其部]\p{Script=Han})|家(?:[中里，、。]|$)|[手家门][中里上]|[说称][，：。“]|是)/u,
);
const BREAK = new Opening(/(?:$|[、，。；：（）()“”！？—\s])/u);

/** How well the words at an offset show that a name has ended there: 0 not at all, 3 a mark of punctuation. */
export function ending(text: string, at: number): number {
  if (BREAK.at(text, at)) return 3;
  if (AT_HOME.at(text, at)) return 2.5;
  const follows = FOLLOWS.lengthAt(text, at);
  if (follows >= 2) return 2.5;
  if (TITLE_FOLLOWS.at(text, at)) return 2;
  return follows === 1 ? 1 : 0;
}
