/** Names with surnames that no list has, which the printed list around them vouches for: `县长林若川、院长妥明田出席`. */
import { Opening } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';
import type { TitleMention } from '../mention.ts';
import { ENDS_LIKE_A_PLACE } from './lists.ts';
import { isCommonWord } from './name-like.ts';
import { type NameSpan, nameSpan } from './span.ts';

/** Posts that one person has: a name must follow. */
const HEADS =
  /(?:书记|主任|主席|局长|处长|科长|厅长|部长|院长|校长|市长|县长|区长|镇长|乡长|州长|旗长|秘书长|会长|检察长|行长|支队长|大队长|政委|司令员|总经理|董事长|场长|团长|队长)$/u;
/** A name between the post and what goes on from it in a list. */
const ITEM = new Opening(
  /\p{Script=Han}{2,3}(?=[、，；。]|(?:等|一行)?(?:出席|参加|列席|陪同|一同|分别|先后|及|以及))/u,
);
/** No name holds words of grammar, or begins with what a post is combined with. */
const GRAMMAR = new Characters('的了在和与及为向由对将把被是有会等从到给让所其该此各每兼并或也都就不要');
/** From one name of a list to the post of the next, and from a post's name to the next name. */
const FROM_NAME = /^[、，；](?:\p{Script=Han}|[、（）]){0,30}$/u;
const TO_NAME = /^[、，；](?:\p{Script=Han}|[、（）]){1,30}$/u;

/**
 * The names that follow a head's post in a list with other names, whatever they begin with.
 *
 * @param names those found so far, in order
 */
export function vouchedNames(
  sentence: string,
  titles: readonly TitleMention[],
  names: readonly NameSpan[],
): NameSpan[] {
  const found: NameSpan[] = [];
  if (names.length === 0) return found;
  for (const title of titles) {
    const { end } = title;
    if (!HEADS.test(title.post) || names.some((name) => name.start < end + 2 && end < name.end)) continue;
    const name = ITEM.exec(sentence, end)?.[0];
    if (name === undefined || GRAMMAR.anyIn(name) || ENDS_LIKE_A_PLACE.test(name) || isCommonWord(name)) continue;
    if (titles.some((other) => other.start < end + name.length && end < other.end)) continue;
    const before = [...names, ...found].filter((other) => other.end <= title.start).at(-1);
    const after = names.find((other) => other.start >= end + name.length);
    const isListed =
      (before !== undefined && FROM_NAME.test(sentence.slice(before.end, title.start))) ||
      (after?.title != null && TO_NAME.test(sentence.slice(end + name.length, after.title.start)));
    if (isListed) found.push(nameSpan(name, end, 'person: vouched for by its list', 0.85, { title }));
  }
  return found;
}
