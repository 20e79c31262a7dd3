/** A sum that comes from several, or is meant for something: `另有财政补助50万元`, `下达…工程补助资金600万元`. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { projectNamed } from '../projects/words.ts';
import { fromOf } from './from.ts';
import { LIST } from './giver.ts';
import { kindOf, PLANNED } from './words.ts';

const GRANT = '(?:补助|补贴|贴息|奖补|奖励|资助|支持|配套|捐助|捐款|捐赠|捐资|赞助|拨款|帮扶|扶持)';

export const another = rule({
  name: 'funded: 另有 giver 补助 amount',
  pattern: [
    /(?<=^|[，；。、])(?:另有|还有|外加|加上|此外还有)/u,
    text('from', new RegExp(LIST, 'u')),
    text('how', new RegExp(`[^，。；：！？\\uE001-\\uE007]{0,6}?${GRANT}(?:资金|经费|款)?(?:约|共|近|达)?`, 'u')),
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => [
    {
      is: 'funding',
      from: memberNames(m, 'from'),
      to: 'before',
      amounts: m.all('amounts', 'money'),
      what: kindOf(m.words('how'), true),
      each: false,
    },
  ],
  yes: [['今年5月，云州恒泰机械有限公司获得补贴，另有县财政贴息30万元。', { from: '县财政', amounts: '30万元' }]],
  no: ['另有企业捐赠意向30万元。'],
});

export const forProject = rule({
  name: 'funded: giver 下达 project 资金 amount',
  pattern: [
    text('from', new RegExp(LIST, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,10}?/u),
    text('how', /(?:下达|下拨|拨付|划拨|安排|投入|补助|支持)了?/u),
    text('to', /(?:\uE008|[^，。；：！？\uE001-\uE007]{2,24}?(?:工程|项目))/u),
    text(
      'thing',
      /(?:建设|中央|省级|市级|财政|专项|补助|奖补|配套|补贴|奖励)*(?:资金|经费|补助|补贴)(?:共|约|近|达)?/u,
    ),
    slot('amounts', 'money'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    PLANNED.test(m.words('mode'))
      ? []
      : [
          {
            is: 'funding',
            from: fromOf(m),
            to: [m.words('to')],
            amounts: m.all('amounts', 'money'),
            what: kindOf(m.words('thing'), true),
            each: false,
          },
          projectNamed(m.words('to')),
        ],
  yes: [
    [
      '省水利厅近日下达河口水库除险加固工程补助资金600万元。',
      { from: '省水利厅', to: '河口水库除险加固工程', amounts: '600万元' },
    ],
  ],
  no: ['省水利厅拟下达河口水库除险加固工程补助资金600万元。', '省水利厅安排项目资金600万元。'],
});

export const fundFor = rule({
  name: 'funded: fund（amount，由 giver 设立）资助 receivers',
  pattern: [
    /(?:奖学金|助学金|奖教金|[奖励助]金|基金)”?（(?:总额|金额|总计|合计|共|每年)*/u,
    slot('amounts', 'money'),
    /，?由/u,
    text(
      'from',
      /(?:[\uE001-\uE004](?:[、和及与][\uE001-\uE004])*|[^，。；（）\uE007]{2,20}?)(?=设立|捐资|出资|捐赠|资助|提供|捐设|捐款)/u,
    ),
    /[^（）]{2,8}）(?:共|本次|今年)?(?:奖励|资助|发放给|惠及|颁发给|扶助)了?/u,
    text('to', /[^，。；：！？\uE007]{2,30}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    {
      is: 'funding',
      from: memberNames(m, 'from'),
      to: [m.words('to')],
      amounts: m.all('amounts', 'money'),
      what: '资金',
      each: false,
    },
  ],
  yes: [
    [
      '青禾助学金（总额12万元，由云州港集团设立）资助学生60人，每人2000元。',
      { from: '云州港集团', amounts: '12万元', to: '学生60人' },
    ],
  ],
  no: ['青禾助学金（总额12万元）资助学生60人。'],
});
