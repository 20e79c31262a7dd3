/** What kind of event a tour is, by all that its sentence says of it and what was told of before. */
import type { EventType } from '../../../schema/kinds.ts';
import type { PersonMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** What somebody goes somewhere for. The first of these words decides: `到河口镇调研，看望慰问老人` is an inspection. */
const PURPOSES: readonly (readonly [RegExp, EventType])[] = [
  [/慰问|看望|探望|探视|拜年/u, 'condolence'],
  [/调研|视察|检查|(?:查看|察看)(?:灾情|险情|汛情)|督导|督查|督办|督战|暗访|巡查|巡察/u, 'inspection'],
  [/考察|招商|访问|拜访/u, 'visit'],
];
const PURPOSE = new RegExp(
  `(?:${PURPOSES.map(([word]) => word.source).join('|')})(?!组|团|员|报告|成果|[金品信])`,
  'u',
);
/** What is brought shows whom somebody called on; what they tell others to bring does not. */
const GAVE =
  /^(?:(?!叮嘱|要求|强调|确保|嘱咐).)*?(?:(?:送[去上来]|发放|带去)[^，。；]{0,12}?慰问[金品]|慰问(?![团组]))/su;

/** Who looks after a place or a line of business: their calls there are inspections, whatever verb tells of them. */
const GOVERNS = /书记|[省市县区旗镇乡局厅委]长|主任|主席|部长|检察长/u;
/** Who heads a house of their own. */
const OF_A_HOUSE = /董事|总经理|总裁|行长|校长|院长|会长|社长|厂长/u;
const governs = (leaders: readonly PersonMention[]): boolean =>
  leaders.some(({ titles }) => titles.some((t) => GOVERNS.test(t)) && !titles.some((t) => OF_A_HOUSE.test(t)));

/** Where somebody goes after a ceremony or meeting is shown to them. */
const AFTERWARDS = /^(?:\p{Script=Han}{0,6}(?:会|会议|仪式|典礼|活动|签约|座谈)(?:开始|结束)?(?:之)?[前后])，/u;

const GOES = /^(?:还|又)?(?:走进|来到|前往)/u;
/** Who does more than be shown round. */
const LOOKS_INTO = /察看|查看|检查|督导|暗访|协调解决/u;

/** The words of a sentence between two offsets, without the names in them: a 督查室主任 inspects nothing. */
function wordsOf({ text, persons, organizations }: ReadSentence, from: number, to: number): string {
  let words = '';
  let at = from;
  const names = [...persons, ...organizations].sort((a, b) => a.start - b.start);
  for (const { start, end } of names) {
    if (start >= to || end <= at) continue;
    words += text.slice(at, Math.max(at, start));
    at = end;
  }
  return words + text.slice(at, Math.max(at, to));
}

/**
 * What kind of event a tour is: what its sentence says it was for, else part of the round of calls or of the visit that the
 * article has told of, else what its verb of going or looking says.
 */
export function typeOfTour(
  fact: FactOf<'event'>,
  sentence: ReadSentence,
  leaders: readonly PersonMention[],
  events: readonly DraftEvent[],
): EventType {
  if (!fact.tour) return fact.type;
  const purpose = PURPOSE.exec(wordsOf(sentence, fact.start, fact.end))?.[0];
  if (purpose !== undefined) return PURPOSES.find(([word]) => word.test(purpose))?.[1] ?? fact.type;
  const [first] = events;
  if (first?.type === 'condolence' && fact.aside !== true) return 'condolence';
  if (fact.type !== 'condolence' && GAVE.test(wordsOf(sentence, fact.end, sentence.text.length))) return 'condolence';
  const before = events.find(
    (e) => e.tour && e.type === 'visit' && leaders.some(({ name }) => e.leaders.includes(name)),
  );
  if (before !== undefined) return 'visit';
  const isShown = AFTERWARDS.test(sentence.text) && !LOOKS_INTO.test(sentence.text);
  if (fact.type === 'inspection' && GOES.test(fact.name) && isShown) return 'visit';
  return fact.type === 'visit' && /走访/u.test(fact.name) && governs(leaders) ? 'inspection' : fact.type;
}
