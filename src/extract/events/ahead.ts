/** Events told of after the one that they came before: `仪式开始前，林若川会见了何田一行`. */
import type { DraftEvent } from './draft.ts';
import type { ReadSentence } from './sentence.ts';

const AHEAD =
  /^[\p{Script=Han}“”]{0,10}(?:会|会议|式|典礼|活动|签约|座谈|开工|培训|论坛|课|赛)(?:正式)?(?:开始|举行|召开)?之?前，/u;

/** Whether a sentence tells of what came before the event spoken of. */
export const isAhead = ({ text }: ReadSentence): boolean => AHEAD.test(text);

/** What is said of a talk or a look round, whoever says it. */
const OF_IT = /会[见谈]|座谈|双方|[宾客]|参观|观摩|考察|察看|现场/u;
/** What is done at ceremonies and meetings alone. */
const IN_FORM = /在(?:致辞|讲话|发言)[中时里]|致(?:欢迎|开幕)?[辞词]|主持|宣布/u;

/** Who came or chaired is told of the event itself; whoever speaks on a tour goes on with that. */
const AT_IT = /^(?:attended|chaired)$/u;

/**
 * The event that a sentence goes back to from what came before it: where a paragraph begins that says nothing of that, or
 * where people speak in form.
 */
export function backFromAhead(
  { text, facts }: ReadSentence,
  { ahead, tour }: DraftEvent,
  opens: boolean,
): DraftEvent | null {
  if (ahead === null) return null;
  const parts = facts.filter((fact) => fact.is === 'part' && (!tour || AT_IT.test(fact.role)));
  if (parts.length === 0) return null;
  return IN_FORM.test(text) || (opens && !OF_IT.test(text)) ? ahead : null;
}
