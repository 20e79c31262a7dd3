/** Tells how well the words behind a place show that a name has ended there. */
import { words } from '../../../lexicon/lexicon.ts';
import { WordsAt } from '../../../text/scan/beginnings.ts';
import { Opening } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';

const FOLLOWS = new WordsAt(words('after-names'));
const TITLES = new WordsAt(words('titles'));
const BEFORE_TITLES = new Characters('副总');
/** Whether a post stands right behind a place. */
export const titleFollows = (text: string, at: number): boolean =>
  TITLES.lengthAt(text, at) > 0 || (BEFORE_TITLES.at(text, at) && TITLES.lengthAt(text, at + 1) > 0);

/** `…说，`, `…是`, `…家中`, `…等`: names end here. */
const AT_HOME = new Opening(
  /(?:\d|等|及(?=[省市区县各相有其部]\p{Script=Han}|委员|全体|其他)|家(?:[中里，、。]|$)|[手家门][中里上]|[说称][，：。“]|所[作做]的|受[^，。；]{2,14}委托|是|在(?:发言|讲话|致辞|总结|汇报|主持|接受|会议?上|仪式上|活动上)|(?:名师|名医|劳模|技能大师|大师|创新)?工作室)/u,
);
const BREAK = new Opening(/(?:$|[、，。；：（）()“”！？—\s])/u);

/** Whether a word that follows names begins at an offset and another right behind its first character. */
export const followedByWords = (text: string, at: number): boolean =>
  FOLLOWS.lengthAt(text, at) === 2 && FOLLOWS.lengthAt(text, at + 1) === 2;

/** How well the words at an offset show that a name has ended there: 0 not at all, 3 a mark of punctuation. */
export function ending(text: string, at: number): number {
  if (BREAK.at(text, at)) return 3;
  if (AT_HOME.at(text, at)) return 2.5;
  const follows = FOLLOWS.lengthAt(text, at);
  if (follows >= 2) return 2.5;
  if (titleFollows(text, at)) return 2;
  return follows === 1 ? 1 : 0;
}
