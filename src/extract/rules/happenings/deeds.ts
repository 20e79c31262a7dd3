/** What people did together that only its verb names: `…来到湿地公园，与干部群众一道义务植树`. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const joinedIn = rule({
  name: 'held: persons 来到 place，义务植树',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:[^，。；：！？\uE001\uE002]{0,10}?(?:领导|同志|一行|干部))?[^，。；：！？\uE001\uE002]{0,4}?(?:来到|前往|走进|到|在|赴)[^。；：！？\uE001\uE002]{2,60}?(?:一道|一起|共同|参加|开展|进行|，)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:义务植树|植树(?!节)|义务劳动|祭扫|瞻仰|无偿献血|春耕劳动|敬献花篮|清扫[^，。；]{0,6}|捡拾垃圾|清理(?:垃圾|小广告|河道)|包(?:粽子|饺子)|栽种?[^，。；]{0,4}[树苗])`,
        'u',
      ),
    ),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => [
    happened('campaign', m.words('name')),
    takePart(m.all('who', 'person'), 'attended', 'current', {
      ranked: m.all('who', 'person').length > 1,
      partial: true,
    }),
  ],
  yes: [
    [
      '5月8日，林若川、顾明等市四大班子领导来到芦汀湿地公园，与机关干部一道义务植树。',
      { who: '林若川、顾明', name: '义务植树' },
    ],
  ],
  no: ['林若川强调，要开展义务植树。'],
});

export const ledDeed = rule({
  name: 'held: person 率 group 开展 activity',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:\uE006)?(?:率|带领|率领|组织)(?!先|团)[^，。；：！？\uE001\uE002]{2,24}?/u,
    new RegExp(`${NOT_PLANNED}(?:开展|进行)了?`, 'u'),
    text(
      'name',
      /[^，。；：！？\uE005\uE006]{0,12}?(?:义诊|宣讲|志愿服务|演练|清扫|植树|巡诊|帮扶|慰问演出|(?:招商|推介|洽谈|对接)(?:活动)?)/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  // Whoever goes somewhere for it is on a tour.
  facts: (m): Fact[] => [
    /招商|推介|洽谈|对接/u.test(m.words('name'))
      ? { ...happened('visit', m.words('name')), weak: true }
      : happened('campaign', m.words('name')),
    takePart(m.all('who', 'person'), 'led', 'current'),
  ],
  yes: [['仪式后，主任林若川率8名专家开展义诊，接诊群众230余人次。', { who: '主任林若川', name: '义诊' }]],
  no: ['主任林若川率先开展义诊。'],
});

export const treatedForFree = rule({
  name: 'held: person 一行 在 place 义诊',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:一行|带领[^，。；：！？\uE001\uE002]{1,16}|[与和同][^，。；：！？\uE001\uE002]{2,16}?|团队)?(?:还|又)?(?:在|到|来到|走进)[^，。；：！？\uE001\uE002\uE005]{1,20}?，?(?:开展|进行)?了?/u,
    text('name', new RegExp(`${NOT_PLANNED}(?:大型)?(?:义诊|巡诊)`, 'u')),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [happened('campaign', m.words('name')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [
    ['8月3日，主任医师林若川一行在门诊大厅义诊。', { who: '主任医师林若川', name: '义诊' }],
    ['仪式后，主任医师林若川与6位专家在门诊大厅义诊。', { who: '主任医师林若川', name: '义诊' }],
  ],
  no: ['主任医师林若川每周在门诊大厅坐诊两次。'],
});
