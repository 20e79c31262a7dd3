/** Honours told by whom a meeting praised: `表彰了…等10名优秀教师`, `为荣获“…”的…颁奖`, `对…进行表彰`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { members } from '../members.ts';
import { awarded, NUMBER, RECIPIENTS_WITH_UNITS } from './words.ts';

/** `等10名优秀教师`: the award is the noun that counts those honoured. */
const COUNTED_AS = `(?:等)?${NUMBER}(?:余|多)?[名位个家支户所项](?:获得)?的?`;
const HONOURED_AS = '(?:“[^”]{2,24}”|[^，。；：！？、和及“的\\uE000-\\uE008]{2,12})';

export const praised = rule({
  name: 'honoured: 表彰了 recipients 等 award',
  pattern: [
    /(?:表彰|表扬|命名|授牌|评选出|选树|通报嘉奖)了?/u,
    text('who', new RegExp(RECIPIENTS_WITH_UNITS, 'u')),
    new RegExp(COUNTED_AS, 'u'),
    text('award', new RegExp(HONOURED_AS, 'u')),
    text('more', /(?:称号|荣誉)?(?=[，。；、和及]|$)/u),
    text(
      'others',
      new RegExp(
        `(?:[、，]?(?:和|及|以及)?${RECIPIENTS_WITH_UNITS}${COUNTED_AS}(?=${HONOURED_AS}(?:[，。；]|$)))?`,
        'u',
      ),
    ),
    text('second', new RegExp(`(?:(?<=[的名位个家支户所项])${HONOURED_AS}(?=[，。；]|$))?`, 'u')),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    ...awarded(m, members(m, 'who'), null),
    ...(m.words('second') === '' ? [] : awarded(m, members(m, 'others'), null, 'second')),
  ],
  yes: [
    [
      '大会表彰了林若川、何田等20名优秀教师和北塘区实验中学等10个先进集体。',
      { who: '林若川、何田', award: '优秀教师', second: '先进集体' },
    ],
    ['会上表彰了云州恒泰机械有限公司等10家“纳税大户”。', { who: '云州恒泰机械有限公司', award: '“纳税大户”' }],
  ],
  no: ['会议表彰了一批先进。', '会上表彰了林若川等人的事迹。'],
});

/** `在抗洪中表现突出的`: what somebody did is no honour. */
const FOR_WHAT = /^在|表现|成绩|贡献|作出|涌现/u;

export const praisedFor = rule({
  name: 'honoured: 对 recipients 进行表彰',
  pattern: [
    /(?:对|给)(?:评选出的|获得|荣获|获评|被评为|被授予)?/u,
    text(
      'award',
      /(?:(?:\d{4}[^，。；：！？“的\uE000-\uE008]{0,6})?“[^”]{2,24}”|[^，。；：！？“的\uE000-\uE008]{0,14}?)/u,
    ),
    text('more', /(?:荣誉)?(?:称号|荣誉)?(?:获得者)?的?/u),
    text('who', new RegExp(RECIPIENTS_WITH_UNITS, 'u')),
    text('counted', new RegExp(`(?:${COUNTED_AS}${HONOURED_AS}?)?`, 'u')),
    text(
      'others',
      new RegExp(`(?:(?<=\\p{Script=Han}|”)(?:[、，]|和|及|以及)${RECIPIENTS_WITH_UNITS}${COUNTED_AS})?`, 'u'),
    ),
    text('second', new RegExp(`(?:(?<=[的名位个家支户所项])${HONOURED_AS}?)?`, 'u')),
    /(?:分别)?(?:给予了?|进行了?|予以|作了?)[^，。；]{0,4}?(?:表彰|表扬|嘉奖|奖励|授牌|颁奖)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    if (m.words('award') !== '' && !FOR_WHAT.test(m.words('award'))) return awarded(m, members(m, 'who'), null);
    const noun = m.words('counted').replace(new RegExp(`^${COUNTED_AS}`, 'u'), '');
    const more = m.words('second') === '' ? [] : awarded(m, members(m, 'others'), null, 'second');
    return [...(noun === '' ? [] : awarded(m, members(m, 'who'), null, 'counted')), ...more];
  },
  yes: [
    ['会议对评选出的“优秀护士”何田、周启明进行了表彰。', { award: '“优秀护士”', who: '何田、周启明' }],
    [
      '大会对2021年度“诚信企业”云州恒泰机械有限公司等10家单位进行了表彰。',
      { award: '2021年度“诚信企业”', who: '云州恒泰机械有限公司' },
    ],
    ['会议对云州恒泰机械有限公司等10家先进企业进行了通报表彰。', { who: '云州恒泰机械有限公司' }],
    [
      '会议对教师林若川等50名优秀教师、北塘实验中学等10个先进单位进行表彰。',
      { who: '教师林若川', others: '、北塘实验中学等10个', second: '先进单位' },
    ],
  ],
  no: ['会议对林若川的工作给予了肯定。'],
});

export const handedToWinners = rule({
  name: 'honoured: 为获得 award 的 recipients 颁奖',
  pattern: [
    /(?:为|向|给)(?:(?:荣获|获得|获评|获|被评为|被授予)了?|(?=“[^”]{2,24}”(?:称号|荣誉|奖)?(?:获奖|获得|受表彰)))/u,
    text('award', /(?:(?:[、和]?“[^”]{2,24}”){1,6}|[^，。；：！？“的]{2,30}?)/u),
    text('more', /(?:荣誉)?(?:称号|荣誉|奖项)?(?:获得者|(?:获奖|获得|受表彰)(?:单位|集体|企业|个人|者|代表)?)?的?/u),
    text('who', new RegExp(RECIPIENTS_WITH_UNITS, 'u')),
    new RegExp(`(?:${COUNTED_AS}[^，。；]{0,8}?)?(?:分别|现场)?(?:颁发|颁奖|授牌|颁授|授奖|佩戴)`, 'u'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => awarded(m, members(m, 'who'), null),
  yes: [
    [
      '会上，市领导为获得“优秀企业”荣誉的云州恒泰机械有限公司、云州远航物流有限公司颁发了奖牌。',
      { award: '“优秀企业”', who: '云州恒泰机械有限公司、云州远航物流有限公司' },
    ],
  ],
  no: ['市领导为获奖单位颁奖。'],
});

export const winnerNamed = rule({
  name: 'honoured: 荣获 award 的 person',
  pattern: [
    /(?:荣获|获评|获得|被评为|被授予|当选|摘得|夺得|获(?=[“省市全国县区]))了?/u,
    text('award', /(?:“[^”]{2,24}”|[^，。；：！？“”的\uE001-\uE008]{3,20}?)/u),
    text('more', /(?:荣誉称号|称号|荣誉)?/u),
    /的(?:[^，。；：！？\uE001-\uE008]{0,6}?)/u,
    text('who', /[\uE001\uE002]/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => awarded(m, members(m, 'who'), null),
  yes: [['林若川看望刚获评省特级教师的数学教师何田。', { award: '省特级教师', who: '数学教师何田' }]],
  no: ['林若川看望获得贷款的农户何田。'],
});
