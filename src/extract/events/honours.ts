/** Whether an honour that a sentence states was handed out at the event spoken of. */
import { RarePattern } from '../../text/scan/rare.ts';
import type { PersonMention } from '../mentions/mention.ts';
import { addBody, addParts, type DraftEvent } from './draft.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';

const HANDS_OUT =
  /表彰|颁奖|授牌|授奖|命名|颁授|授勋|评选|评比|竞赛|比赛|大赛|比武|运动会|[联锦公邀]\p{Script=Han}{0,3}赛|[赛奖杯]$|(?:博览|交易|展销|农博|茶博)会$/u;
const THERE =
  /^(?:会|大会|仪式|典礼|活动|赛)(?:上|中|现场)|^现场，|^(?:会议|大会|仪式)还?对[^。；]{2,60}(?:表彰|颁奖)/u;
/** What was won before. */
const EARLIER =
  /曾|先后|此前|去年|前年|近年|历年|不久前|上月|多次|以来|目前|截至|获得过|连续(?!\p{Script=Han}{1,6}\d+(?:余|多)?[天日小个])/u;

/** Whether words before an offset say so: whoever is called 曾 says nothing. */
function isEarlier({ text, persons }: ReadSentence, at: number): boolean {
  const before = text.slice(0, at);
  return EARLIER.test(before) && EARLIER.test(persons.reduce((rest, { name }) => rest.replaceAll(name, ''), before));
}

/** `8家企业被授予…` is told of a meeting. */
const MANY = /等?\d+[家个名人位][^，。；]{0,8}被(?:授予|评为|命名|表彰)/u;
/** `甲班、乙班、丙班被授予…`: several at once are so at what is told of. */
const GIVEN = /被(?:授予|评为|命名|表彰)/u;
const HANDS_OUT_OR_MEETS = /^(?:meeting|ceremony|competition|exchange|award)$/u;

/** What says that a meeting hands out honours, whatever it is called. */
export const HONOURS = new RarePattern(
  /宣读[^，。；]{0,12}(?:表彰|通报|决定)|宣读了?[^，。；《]{0,12}《[^》]{0,30}(?:表彰|表扬|嘉奖|命名)|进行(?:了)?[^，。；]{0,4}表彰|(?:表彰|通报表扬)了|颁发了?(?:奖|荣誉|证书)|颁奖|授牌/u,
);

/** `会议对先进集体进行了表彰，甲县获…称号`. */
const HANDED = /(?:会议?|大会|仪式)[^，。；]{0,24}(?:表彰|表扬|奖励)[^，。；]{0,12}，/u;

/** What is told beside the event: `此外，某单位获省五一劳动奖状`. */
const BESIDE = /^(?:此外|另外|另据|据悉|据了解|记者(?:了解|获悉)到?)，(?![^。]{0,12}(?:会|仪式|活动)(?:上|还))/u;

export function honoursHere(
  sentence: ReadSentence,
  fact: FactOf<'award'>,
  current: DraftEvent | null,
  honours: boolean,
): boolean {
  if (current === null || current.tour) return false;
  const before = sentence.text.slice(0, fact.end);
  if (isEarlier(sentence, fact.end) || BESIDE.test(before) || sentence.dates.some((date) => date.start < fact.start))
    return false;
  const said = sentence.text.slice(fact.start, fact.end);
  const many = fact.recipients !== 'subject' && (MANY.test(said) || (fact.recipients.length > 2 && GIVEN.test(said)));
  return (
    honours ||
    HONOURS.test(sentence.text.slice(0, fact.start)) ||
    HANDED.test(before) ||
    THERE.test(sentence.text) ||
    (many && HANDS_OUT_OR_MEETS.test(current.type)) ||
    current.type === 'award' ||
    HANDS_OUT.test(current.name)
  );
}

/** Whether an honour is said to have been won some time before. */
export const wonEarlier = (sentence: ReadSentence, fact: FactOf<'part'>): boolean =>
  isEarlier(sentence, fact.end) || sentence.dates.some((date) => date.kind === 'vague' && date.start < fact.start);

/** How parts of bodies end, which no mention covers: `云州煤业集团` + `掘进一队`. */
const UNIT = /.{3}(?:队|班|组|部|科|室|站|所|车间|团队|支部|工段|中心|局|院|校|厂|公司|村|社区)$/u;
const MADE = /^(?:自主|联合|独立)?(?:研[制发]|生产|选送|报送|推荐|创作|编排|培育|完成|申报)的/u;

/** Whose work is honoured: `某公司自主研制的立磨获创新奖`. */
const makersOf = ({ text, organizations }: ReadSentence, fact: FactOf<'award'>): string[] =>
  organizations.filter((o) => !o.area && o.end <= fact.start && MADE.test(text.slice(o.end))).map(({ name }) => name);

/** What only who competes wins. */
const PLACED = /[金银铜][牌奖]$|[冠亚季]军$|[特一二三]等奖$|第[一二三四五六七八\d]+名?$/u;
/** What a person says or does for another, between whose name and the honour it stands. */
const NOT_OF_OWN = /[说称]|介绍|表示|指出|率|带领|指导|[为向给]/u;

/** Whose clause ends with an honour: `小将何田在决赛中以86公斤的成绩摘得金牌`. Bodies between may have got it. */
function winnersOf({ text, persons, organizations }: ReadSentence, fact: FactOf<'award'>): PersonMention[] {
  const from = text.lastIndexOf('；', fact.start) + 1;
  const first = persons.find(({ start, end }) => start >= from && end <= fact.start);
  if (first === undefined || NOT_OF_OWN.test(text.slice(first.end, fact.start))) return [];
  const isBetween = organizations.some((o) => !o.area && o.start >= first.end && o.end <= fact.start);
  return isBetween || text.startsWith('、', first.end) ? [] : [first];
}

/** Who is honoured where honours are handed out, is so at that event. */
export function honour(
  draft: DraftEvent | null,
  fact: FactOf<'award'>,
  sentence: ReadSentence,
  canonical: (name: string) => string,
): void {
  if (draft === null) return;
  const evidence = evidenceOf(fact, sentence);
  const alone = { role: 'received', ranked: false, partial: false } as const;
  if (fact.recipients === 'subject') {
    if (draft.type === 'competition' && PLACED.test(fact.award))
      addParts(draft, winnersOf(sentence, fact), alone, evidence);
    return;
  }
  const { recipients } = fact;
  const named = (is: string): string[] => recipients.filter((who) => who.is === is).map((who) => who.name);
  const units = named('words').filter((name) => UNIT.test(name));
  const bodies = [...named('organization').map(canonical), ...units];
  for (const name of bodies.length > 0 ? bodies : makersOf(sentence, fact)) addBody(draft, name, 'honoured', evidence);
  // `被甲部、乙委授予…`: each of them, if it is known as a body.
  const by = (fact.by?.split('、') ?? []).filter((name) => sentence.organizations.some((o) => o.name === name));
  if (draft.type === 'award') for (const name of by) addBody(draft, canonical(name), 'organized', evidence);
  const persons = sentence.persons.filter((person) => named('person').includes(person.name));
  addParts(draft, persons, alone, evidence);
}
