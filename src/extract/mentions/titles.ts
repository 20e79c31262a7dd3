/** Posts and ranks in a sentence: `党工委书记`'s `书记`, `常务副市长`, `代区长`. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { TitleMention } from './mention.ts';

const PREFIX =
  '(?:退休|离休|党组副|党组|党委副|党委|支部|党支部|常务副|第一副|名誉|执行副|执行|代理|联席|高级|总|副|代|原|前)';
const NOT_AFTER = '(?!会|大会|团|制|处|级|务|们|性|作|队伍|节|证|性的|示范|室|席|助理的)';
const TITLE = new RegExp(`(?:${PREFIX}{0,3})(?<post>${anyOf(words('titles'))})${NOT_AFTER}`, 'gu');

/** Every title in a sentence, in order. */
export function titlesIn(sentence: string): TitleMention[] {
  return [...sentence.matchAll(TITLE)].map((match) => ({
    is: 'title' as const,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    post: match.groups?.['post'] ?? match[0],
  }));
}
