/** Trades that no list holds, right before a name: whatever somebody is who ends with 员 (`瞭望员何田`). */
import { Characters, HAN } from '../../text/scan/characters.ts';
import type { TitleMention } from './mention.ts';
import { nameAt } from './persons/name-at.ts';
import { mayBeSurname } from './persons/surnames.ts';

const ENDS = new Characters('员');
/** What may stand before the trade: a mark, a word of grammar, the end of a body's name. */
const BEFORE = new Characters(
  '，。；：、！？“”（）\n 的名位老与和及向对给由让请是为当叫找跟院校司局厂站队社区村镇乡店馆园所部厅行场矿县市',
);
/** These are no trade, or one that the list of posts has with what belongs to it. */
const NO_TRADE = /(?:人|成|党|会|队|职|官|议|委|学|动|全|满|复|团|社|组|专|演|教|导)员$/u;
const GRAMMAR = new Characters('的了在是有和与及为由向对从把被将等各位名');
const CLEAR = 2;
const NOBODY: ReadonlySet<string> = new Set();

/** The trade that ends right before `end`, if words of its own stand there. */
function tradeBefore(sentence: string, end: number): string | null {
  for (const length of [3, 4]) {
    const start = end - length;
    const trade = sentence.slice(Math.max(0, start), end);
    if (start < 0 || !HAN.allOf(trade) || GRAMMAR.anyIn(trade) || NO_TRADE.test(trade)) return null;
    if (start === 0 || BEFORE.at(sentence, start - 1)) return trade;
  }
  return null;
}

/** The trades of a sentence that a name follows, where no title of the list stands. */
export function tradesIn(sentence: string, titles: readonly TitleMention[]): TitleMention[] {
  const found: TitleMention[] = [];
  if (!ENDS.anyIn(sentence)) return found;
  for (let at = 2; at < sentence.length - 2; at += 1) {
    if (!ENDS.at(sentence, at) || !mayBeSurname(sentence, at + 1)) continue;
    const end = at + 1;
    if (titles.some((title) => title.start < end && at < title.end)) continue;
    const trade = tradeBefore(sentence, end);
    if (trade === null || (nameAt(sentence, end, { proven: NOBODY, expected: true })?.strength ?? 0) < CLEAR) continue;
    found.push({ is: 'title', start: end - trade.length, end, text: trade, post: trade });
  }
  return found;
}
