/** Nouns for people right before a place, which no post is: `学员何晓梅`, `老伴周桂兰`. */
import { words } from '../../../lexicon/lexicon.ts';
import { Closing } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';

const NOUNS = new Set(words('people'));
const LENGTHS = [...new Set([...NOUNS].map((noun) => noun.length))].sort((a, b) => a - b);
const LAST = new Characters([...NOUNS].map((noun) => noun.slice(-1)));
/** `今年67岁的`, `1962年出生的`, `如今已是董事长的`. */
const OF_AN_AGE = new Closing(
  /(?:岁|年出生|年生|土生土长|毕业|[局处科厅市县区镇乡院校站所厂队班社会馆台董事]长|书记|主任|经理|教师|医生|职工|工人|一员|负责人)的/u,
);

/** Whether the words before an offset say what somebody is, without naming a post. */
export function kindOfPersonBefore(sentence: string, at: number): boolean {
  if (OF_AN_AGE.before(sentence, at)) return true;
  if (!LAST.at(sentence, at - 1)) return false;
  return LENGTHS.some((length) => length <= at && NOUNS.has(sentence.slice(at - length, at)));
}
