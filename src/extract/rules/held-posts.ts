/** Posts that somebody is said to hold, before or behind the name: `如今已是公司董事长的林若川`, `林若川是该院的一名医生`. */
import { rule, slot, text } from '../rule.ts';
import { POSTS, postsIn, TITLE } from './posts-in.ts';

export const holder = rule({
  name: 'position: posts 的 person',
  pattern: [
    /(?<past>曾任|曾是|时任|原任)?/u,
    text('posts', new RegExp(`(?=[\\uE003\\uE004])${POSTS.source}`, 'u')),
    /(?:一职)?的/u,
    slot('who', 'person'),
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', m.words('past') === '' ? 'current' : 'former'),
  yes: [
    ['如今已是云州恒泰机械有限公司董事长的林若川感慨不已。', { posts: '云州恒泰机械有限公司董事长', who: '林若川' }],
    ['担任河口村党支部书记的林若川说。', { posts: '河口村党支部书记' }],
  ],
  no: ['云州恒泰机械有限公司董事长的办公室里坐满了人。'],
});

export const isOne = rule({
  name: 'position: person 是 body 的一名 post',
  pattern: [
    slot('who', 'person'),
    /(?:，?今年\d{2}岁，)?(?:现任|现为|时任|目前担任|一直担任|是|系)/u,
    text('posts', new RegExp(`[\\uE003\\uE004](?:的?一[名位个])?${TITLE}(?:[、兼][\\uE003\\uE004]?${TITLE})*`, 'u')),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'current'),
  yes: [
    ['林若川是云州恒泰机械有限公司的一名焊工。', { posts: '云州恒泰机械有限公司的一名焊工' }],
    ['林若川现任云州恒泰机械有限公司技术部部长。', { posts: '云州恒泰机械有限公司技术部部长' }],
  ],
  no: ['林若川是云州恒泰机械有限公司创始人的儿子。'],
});

export const servesAt = rule({
  name: 'position: person 到 body 任 post',
  pattern: [
    slot('who', 'person'),
    /(?:[^，。；：！？\uE001\uE002]{2,8}，)?(?:被?(?:选派|派驻|选调|派|调))?(?:来到|到|赴|前往)/u,
    text('posts', new RegExp(`[\\uE003\\uE004](?:担任|挂任|任|当)${TITLE}`, 'u')),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.88,
  facts: (m) => postsIn(m, 'posts', 'current'),
  yes: [
    ['林若川主动报名，到河口村当第一书记。', { posts: '河口村当第一书记' }],
    ['2019年，药剂师林若川被派到河口村任第一书记。', { posts: '河口村任第一书记' }],
  ],
  no: ['林若川到河口村看望第一书记。', '林若川到河口村任教。'],
});

export const inBrackets = rule({
  name: 'position: person（posts）',
  pattern: [
    slot('who', 'person'),
    /（/u,
    text('posts', new RegExp(`[\\uE003\\uE004]${TITLE}(?:[、兼][\\uE003\\uE004]?${TITLE})*`, 'u')),
    /）/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'current'),
  yes: [['一等奖获得者：林若川（云州恒泰机械有限公司总工程师）。', { posts: '云州恒泰机械有限公司总工程师' }]],
  no: ['林若川（左二）察看现场。'],
});

export const electedToo = rule({
  name: 'position: 选举 …，persons 为 post',
  pattern: [
    /(?:选举|推选|推举|选出|选举产生)[^。；]{2,80}?[，；]/u,
    slot('who', 'persons'),
    /(?:等\d{1,3}[人名位](?:同志)?)?(?:为|任|当选为?)/u,
    text('posts', new RegExp(`(?![\\uE000-\\uE008])${TITLE}`, 'u')),
    /(?=[。；，]|$)/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'appointed'),
  yes: [['大会选举林若川为市工商联主席，周启明、顾明等14人为副主席。', { who: '周启明、顾明', posts: '副主席' }]],
  no: ['大会选举林若川为市工商联主席，周启明为大会致辞。'],
});
