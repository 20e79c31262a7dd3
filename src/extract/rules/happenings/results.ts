/** Events that what came of them tells of, and those that people are said to have come together for. */
import { bodiesAt, type Fact, held } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened, NOT_PLANNED } from '../words.ts';

const CHOICE = '(?:评选|评奖|评比|评议|评审)';

/** On a day, that is: results are spoken of at all times. */
export const resultsOut = rule({
  name: 'held: …评选结果揭晓',
  pattern: [
    /(?<=^|[，；。\uE006])/u,
    text('who', /(?:\uE003?[^，。；：！？\uE001-\uE006]{0,6}?(?:公布|发布|揭晓)了)?/u),
    text('name', new RegExp(`(?:(?![将拟])[^，。；：！？\\uE001\\uE002\\uE005\\uE006]){1,24}?${CHOICE}`, 'u')),
    /(?:活动)?结果/u,
    text('out', /(?:(?:正式|隆重)?(?:揭晓|公布|出炉))?/u),
    /(?=[，。；：！]|$)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    if (m.words('who') === '' && m.words('out') === '') return [];
    const name = m.words('name').replace(/^.*的(?=.{4})/u, '');
    return [
      { ...happened('award', name), onItsDay: true, weak: true },
      bodiesAt(bodiesIn(m, 'who'), 'organized', 'current'),
    ];
  },
  yes: [
    ['5月6日，一年一度的“德润河口”道德评议结果揭晓。', { name: '一年一度的“德润河口”道德评议' }],
    ['5月6日，展会组委会公布了产品评奖结果：云州恒泰机械有限公司获金奖。', { name: '产品评奖' }],
  ],
  no: ['5月6日，根据专家评审结果，三个项目入围。', '5月6日，“德润河口”道德评议正在进行。', '评选结果将于5月6日揭晓。'],
});

export const gatheredFor = rule({
  name: 'held: 回到 place，参加 event',
  pattern: [
    /(?:回到|来到|齐聚|欢聚|相聚|汇聚|赶到)[^，。；：！？\uE001\uE002\uE005\uE006]{1,16}，/u,
    new RegExp(`${NOT_PLANNED}(?:共同|一起)?(?:参加|出席|参与|见证)了?[^，。；：！？\\uE001-\\uE006]{0,6}?`, 'u'),
    slot('what', 'event'),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] =>
    m
      .all('what', 'event')
      .filter(({ name, bare }) => !bare && name.length >= 6)
      .map((event) => ({ ...held(event), onItsDay: true })),
  yes: [['阔别三十年的校友回到母校，参加“知行楼”落成暨捐赠仪式。', { what: '“知行楼”落成暨捐赠仪式' }]],
  no: ['校友回到母校，将参加“知行楼”落成仪式。', '校友回到母校，参观了校园。'],
});
