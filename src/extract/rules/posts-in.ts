/** Lists of posts, each with the body named right before it: `北塘区委委员、常委、书记`. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Fact } from '../fact.ts';
import type { Match } from '../rule.ts';

const POST = `(?:党组|党委|常务副|名誉|执行|副|代理?)*${anyOf(words('titles'))}`;
/** A post, with at most a department before it that no mention covers. */
export const TITLE = `(?:“[^”，。]{1,10}”)?[^，。；：！？、“”\\uE000-\\uE008]{0,8}?${POST}(?!候选人|提名人选|人选)`;
const BODY = '[\\uE003\\uE004]';
/** Posts with the bodies that they are in. */
export const POSTS = new RegExp(`${BODY}?${TITLE}(?:[、兼]${BODY}?${TITLE})*`, 'u');
export type Tenure = Extract<Fact, { is: 'position' }>['tenure'];
const HELD = new RegExp(`^(?<unit>.{0,24}?)(?<post>${POST})$`, 'u');

/** `某法院民事审判庭庭长、审判委员会委员`: the second is of the whole court. */
const OF_THE_HOUSE = /^(?:审判|检察)委员会|^党[组委]/u;
const COURT_ROOM = /(?<=法院|检察院).{2,10}[庭局处部]$/u;

const houseOf = (name: string | null): string | null => name?.replace(COURT_ROOM, '') ?? null;

/** The posts that a slot lists, for each person in `who`; one without a body has that of the post before. */
export function postsIn(m: Match, slotName: string, tenure: Tenure): Fact[] {
  const span = m.span(slotName);
  if (span === null) return [];
  const bodies = m.all(slotName, 'organization');
  const facts: Fact[] = [];
  let organization: string | null = null;
  let at = span.start;
  for (const item of m.words(slotName).split(/[、兼]/u)) {
    const end = at + item.length;
    const body = bodies.findLast((o) => at <= o.start && o.end <= end);
    const rest = (body === undefined ? item : item.slice(body.end - at))
      .replace(/^原/u, '')
      .replace(/^的?一[名位个]|^(?:担任|挂任|任|当)/u, '');
    at = end + 1;
    const { unit = '', post = '' } = HELD.exec(rest)?.groups ?? {};
    if (post === '') continue;
    if (body !== undefined) organization = body.name;
    else if (OF_THE_HOUSE.test(rest)) organization = houseOf(organization);
    else if (unit !== '') organization = null;
    const title = `${unit}${post}`;
    for (const who of m.all('who', 'person')) facts.push({ is: 'position', who, organization, title, tenure });
  }
  return facts;
}
