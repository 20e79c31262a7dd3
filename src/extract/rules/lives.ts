/** Posts in the course of a life, as notices and obituaries tell it: `现任…，拟任…`, `历任…等职`. */
import type { Fact } from '../fact.ts';
import { type Match, rule, slot, text } from '../rule.ts';
import { POST, type Tenure } from './posts.ts';

const HELD = new RegExp(`^(?<unit>.{0,24}?)(?<post>${POST})$`, 'u');

/** The posts of a list, each with the body named right before it; one without a body has that of the post before. */
function postsIn(m: Match, slotName: string, tenure: Tenure): Fact[] {
  const [who] = m.all('who', 'person');
  const span = m.span(slotName);
  if (who === undefined || span === null) return [];
  const bodies = m.all(slotName, 'organization');
  const facts: Fact[] = [];
  let organization: string | null = null;
  let at = span.start;
  for (const item of m.words(slotName).split('、')) {
    const end = at + item.length;
    const body = bodies.findLast((o) => at <= o.start && o.end <= end);
    const rest = body === undefined ? item : item.slice(body.end - at);
    at = end + 1;
    const { unit = '', post = '' } = HELD.exec(rest)?.groups ?? {};
    if (post === '') continue;
    if (body !== undefined) organization = body.name;
    else if (unit !== '') organization = null;
    facts.push({ is: 'position', who, organization, title: `${unit}${post}`, tenure });
  }
  return facts;
}

export const present = rule({
  name: 'position: person，…，现任 posts',
  pattern: [
    slot('who', 'person'),
    /，(?:男|女|(?=[^。；\uE001\uE002]{0,60}现任))[^。；\uE001\uE002]{0,60}?现任/u,
    text('posts', /[^，。；：！？\uE001\uE002]{2,60}/u),
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'current'),
  yes: [
    [
      '何田，女，1988年4月生，中共党员，现任北塘区人民法院党组成员、执行局局长，拟任副院长。',
      { who: '何田', posts: '北塘区人民法院党组成员、执行局局长' },
    ],
  ],
  no: ['何田，女，1988年4月生。'],
});

export const past = rule({
  name: 'position: person 历任 posts',
  pattern: [
    slot('who', 'person'),
    /[^。；：！？\uE001\uE002]{0,80}?(?:历任|先后担任|先后任|曾任|曾担任)(?:过)?/u,
    text('posts', /[^，。；：！？\uE001\uE002]{2,120}?/u),
    /(?:等职务?|等(?:领导)?职|(?=[，。；]|$))/u,
  ],
  confidence: 0.88,
  facts: (m) => postsIn(m, 'posts', 'former'),
  yes: [
    [
      '何田同志1946年3月入伍，历任排长、连长、北塘区人民武装部政委等职。',
      { who: '何田', posts: '排长、连长、北塘区人民武装部政委' },
    ],
  ],
  no: ['何田同志1946年3月入伍，历经战火。'],
});
