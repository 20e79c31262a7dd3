/** Names right after the body that they belong to, with no title between: `云州一中林若川以11秒夺冠`. */

import { Opening } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';
import type { OrganizationMention } from '../mention.ts';
import { nameAt } from './name-at.ts';
import { isNameLike } from './name-like.ts';
import { type NameSpan, nameSpan } from './span.ts';

const DOES = new Opening(
  /(?:以|获|夺|摘|跑出|说|表示|介绍说|告诉|坦言|荣获|当选|率先|一举|分别[获荣夺摘]|[、和][^，。；]{2,60}?(?:分获|分别[获荣夺摘]|并列|获得|荣获|夺得|摘得|获(?=[^，。；的]{0,12}(?:[奖名]|称号))))/u,
);

/** Behind a body these join or lead on: `武装部向雷家表示祝贺`. */
const LEADS = new Characters('向与和由对从');

/** The names that follow a named body and do what persons do. `taken` is true where another name stands. */
export function namesAfterBodies(
  sentence: string,
  organizations: readonly OrganizationMention[],
  proven: ReadonlySet<string>,
  taken: (index: number) => boolean,
): NameSpan[] {
  const names: NameSpan[] = [];
  for (const body of organizations) {
    const start = body.end + (sentence[body.end] === '的' ? 1 : 0);
    if (body.area || taken(start) || LEADS.at(sentence, start)) continue;
    const found = nameAt(sentence, start, { proven });
    if (found === null || !isNameLike(found.name) || !DOES.at(sentence, start + found.name.length)) continue;
    names.push(nameSpan(found.name, start, 'person: after a body', 0.8));
  }
  return names;
}
