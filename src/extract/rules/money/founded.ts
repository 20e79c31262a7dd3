/** Money that a fund or foundation is set up with: `出资500万元发起…基金会`, `由…出资300万元设立`. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { TREASURY } from './cost-shares.ts';
import { kindOf, PLANNED } from './words.ts';

const NAMED = '[\\uE001-\\uE004]';
const NAMES = `${NAMED}(?:(?:、|和|及|与|以及)${NAMED})*`;

export const foundedWith = rule({
  name: 'funded: giver 出资 amount 设立 fund',
  pattern: [
    text(
      'from',
      new RegExp(
        `(?:(?<![向为给对由被从至])${NAMES}|(?<!要求|建议|希望)(?:${TREASURY})|(?<=^|[，；。：](?:\\uE006，?)?)(?:(?=[出拿捐筹])|该?(?:公司|企业|集团|学校|商会)(?!家)))`,
        'u',
      ),
    ),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,16}?/u),
    /(?:自掏腰包|出资|捐资|拿出|捐出|注资|投入|安排|列支|筹集|筹措|捐款)(?:了)?[^，。；：！？\uE001-\uE008]{0,6}?/u,
    slot('amounts', 'money'),
    /(?:[^，。；：！？\uE001-\uE007]{0,4}?)，?(?:用于)?(?:独自|共同|联合|主导)?/u,
    text('at', /(?:(?:在|为|给)[\uE003\uE004])?/u),
    /(?:发起|设立|成立|创办|创立|注册|组建|设)(?:成立)?(?:了)?/u,
    text(
      'to',
      /(?:\uE003|[^，。；：！？\uE001-\uE008]{2,20}?(?:基金会?|资金池|奖[学教]金|助学金|[励助]金)”?)(?=[，。；！]|$)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const [there] = m.all('at', 'organization');
    // A scholarship has no house of its own: who gets the money is where it is set up.
    if (there === undefined && /[奖学教助励]金/u.test(m.words('to').replace(/基金/u, ''))) return [];
    const to = there === undefined ? memberNames(m, 'to') : [there.name];
    const [named, words] = [memberNames(m, 'from'), m.words('from')];
    const from = words === '' ? 'subject' : /^该?(?:公司|企业|集团)$/u.test(words) ? 'body' : named;
    const what = /安排|列支/u.test(m.words('mode')) ? '资金' : kindOf('捐', true);
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what, each: false }];
  },
  yes: [
    [
      '2010年，退休教师何田自掏腰包500万元发起青禾公益基金会。',
      { from: '退休教师何田', amounts: '500万元', to: '青禾公益基金会' },
    ],
    ['云州港集团出资200万元，设立云州港慈善基金会。', { from: '云州港集团', to: '云州港慈善基金会' }],
    ['会议明确由市财政安排2000万元设立应急转贷资金池。', { from: '市财政', to: '应急转贷资金池' }],
    ['公司从2011年起每年拿出50万元设立“暖阳基金”。', { from: '公司', to: '“暖阳基金”' }],
    ['云州港集团还出资50万元，在河口中学设立“远帆奖学金”。', { from: '云州港集团', at: '在河口中学' }],
    ['北塘区从本级预算中安排3000万元，设立企业应急转贷基金。', { from: '北塘区', to: '企业应急转贷基金' }],
  ],
  no: ['何田计划出资500万元发起青禾公益基金会。', '何田出资500万元买下铺面。', '云州港集团出资50万元，设立分公司。'],
});

export const wasFoundedWith = rule({
  name: 'funded: fund 由 giver 出资 amount 设立',
  pattern: [
    text('to', /(?:\uE003|“[^“”，。；]{2,14}(?:[奖助励][学教]?金|基金)”)/u),
    /(?:系|是)?由/u,
    text('from', new RegExp(NAMES, 'u')),
    /(?:共同|联合|于|在|\uE006|，)*(?:出资|捐资|注资|投入|捐款|拿出)(?:了)?[^，。；：！？\uE001-\uE008]{0,6}?/u,
    slot('amounts', 'money'),
    /，?(?:共同|联合)?(?:发起|设立|成立|创办|创立|注册|组建)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    // What a firm is founded with is its capital.
    if (m.all('to', 'organization').some(({ kind }) => kind === 'company')) return [];
    const [from, to] = [memberNames(m, 'from'), memberNames(m, 'to')];
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: kindOf('捐', true), each: false }];
  },
  yes: [
    [
      '青禾公益基金会由云州港集团于2012年出资300万元发起设立，每年资助学生。',
      { to: '青禾公益基金会', from: '云州港集团', amounts: '300万元' },
    ],
    ['“青禾助学金”由云州港集团于2012年出资300万元设立。', { to: '“青禾助学金”', from: '云州港集团' }],
  ],
  no: ['青禾公益基金会由云州港集团发起设立，原始资金300万元。', '云州远航物流有限公司由云州港集团出资300万元成立。'],
});
