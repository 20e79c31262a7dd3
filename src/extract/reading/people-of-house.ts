/** The house that is meant where something is brought to its people: `在县环卫中心，…向环卫工人送上…`. */
import type { ReadSentence } from '../events/sentence.ts';
import { calledOn, standingAt } from './called-on.ts';

const WORKERS = '(?:环卫工人|工人|职工|员工|官兵|战士|民警|消防员|指战员|医护人员|师生|工作人员)';
/** Those who work in a house, or live there, told by what they are. */
const OF_A_HOUSE = new RegExp(
  `^(?:(?:\\d+(?:余|多)?[名位])?(?:一线|在岗|值班|值守|全体|广大|坚守岗位的?)*${WORKERS}|(?:在院|全体)?老人们?)$`,
  'u',
);

/** The house in which the clause at `at` is set, where `name` only says who its people are. */
export function houseOfPeople(
  name: string,
  sentence: ReadSentence,
  at: number,
  giver: readonly string[],
): string | undefined {
  if (!OF_A_HOUSE.test(name)) return undefined;
  const there = [...standingAt(sentence, at), ...calledOn(sentence, at)].filter((house) => !giver.includes(house));
  return there.find((house) => sentence.organizations.some((o) => o.name === house && !o.area));
}
