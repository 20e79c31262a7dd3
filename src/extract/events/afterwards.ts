/** What stands at the head of a clause that tells of another event, before or after the one told of and on its day. */
import type { ReadSentence } from './sentence.ts';

const NOUN = '(?:会|会议|仪式|典礼|活动|签约|座谈|开工|揭牌|授牌|剪彩|培训|讲座|比赛|党课|调研|考察|晚会)';
/** `仪式一结束，`, `走出会场，`. */
const FRAME = new RegExp(
  `^(?:\\p{Script=Han}{0,4}${NOUN}(?:(?:开始|结束)?之?[前后]|一(?:结束|完))|(?:离开|走出|步出)[^，。；\\d]{2,8})，`,
  'u',
);

/** What a clause begins with that an offset stands in: `仪式前，…；仪式后，…` are two. */
export const clauseAt = ({ text }: ReadSentence, at: number): string =>
  text.slice(at === 0 ? 0 : text.lastIndexOf('；', at - 1) + 1);

/** Whether a clause says by its first words that what it tells of was before or after what was told of. */
export const isBeforeOrAfter = (sentence: ReadSentence, at: number): boolean => FRAME.test(clauseAt(sentence, at));
