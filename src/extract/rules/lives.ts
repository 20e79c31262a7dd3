/** Posts in the course of a life, as notices and obituaries tell it: `现任…，拟任…`, `历任…等职`. */
import { rule, slot, text } from '../rule.ts';
import { postsIn } from './posts-in.ts';

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
