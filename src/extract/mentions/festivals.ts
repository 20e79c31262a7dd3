/** Festivals by which of their row they are, whatever they are of: `第六届云州茶叶节`. */
import { Finder } from '../../text/scan/finder.ts';
import type { EventMention } from './mention.ts';

const NAME = '(?:(?![的了在和与及将为把被由向对暨、，。；：！？“”《》（）\\s])[\\p{Script=Han}A-Za-z])';
const FESTIVAL = new Finder(
  new RegExp(
    `(?:第[一二三四五六七八九十百\\d]{1,4}|首)届${NAME}{2,14}?(?:节|文化周|艺术周|嘉年华)(?![日目约气奏点能庆假水令拍选制度期])`,
    'gu',
  ),
);

/** The festivals in a sentence that `found`, the events that their nouns show, do not hold already. */
export function festivalsIn(sentence: string, found: readonly EventMention[], barrier: (i: number) => boolean) {
  const festivals: EventMention[] = [];
  for (const match of FESTIVAL.in(sentence)) {
    const [name] = match;
    const [start, end] = [match.index, match.index + name.length];
    if (barrier(start) || barrier(end - 1) || found.some((e) => e.start < end && start < e.end)) continue;
    festivals.push({ is: 'event', start, end, name, type: 'other', bare: false, also: null });
  }
  return festivals;
}
