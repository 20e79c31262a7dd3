/** Gifts that other verbs than those of giving tell of: `带着…来看`, `…是某公司送给学校的`, `入股1亿元`: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { sideOf } from './gift.ts';
import { kindOf, namesGift, PLANNED } from './words.ts';

const NAMED = '[\\uE001-\\uE004]';
const NAMES = `${NAMED}(?:(?:、|和|及|与|以及)${NAMED})*`;
/** Those who belong to a body: `河口中学师生`. */
const OF_A_HOUSE = '(?:师生|职工|员工|干部|党员|村民|校友)?';
const HELD = '(?:带着|带上|捧着|提着|拎着|扛着|抱着|拉着|揣着)';

export const cameWith = rule({
  name: 'funded: giver 带着 goods 来看 receiver',
  pattern: [
    text('from', new RegExp(`(?:${NAMES})(?:一行|等)?`, 'u')),
    /[^，。；：！？\uE001-\uE004\uE007]{0,6}?/u,
    text('what', new RegExp(`${HELD}[^，。；：！？]{2,30}?`, 'u')),
    /(?:来|前来|赶来|上门|登门|专程|一同|又|，)*(?:看望|看|慰问|探望|走访|送到|送进|送给|走进|走到|来到)(?:了)?/u,
    text('to', /(?:[\uE001-\uE004]|[他她]|老人|老兵|孩子们|大家)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const amounts = m.all('what', 'money');
    if (amounts.length === 0 && !namesGift(m.words('what'))) return [];
    const what = kindOf(m.words('what'), amounts.length > 0);
    return [
      { is: 'funding', from: memberNames(m, 'from'), to: sideOf(m, 'to', 'visited'), amounts, what, each: false },
    ];
  },
  yes: [
    ['副市长林若川带着慰问金和棉被来看望老兵周启明。', { from: '副市长林若川', to: '老兵周启明' }],
    ['云州港集团带着10万元善款走进河口中学。', { from: '云州港集团', to: '河口中学' }],
    ['村支书何田提着大米、食用油登门看望退役军人周启明。', { to: '退役军人周启明' }],
  ],
  no: ['副市长林若川带着问题走进河口中学。', '何田带着孩子来看周启明。'],
});

export const wasGiven = rule({
  name: 'funded: goods 是 giver 送给 receiver 的',
  pattern: [
    text('what', /(?<=^|[，。；：])[^。；：！？\uE001-\uE004]{2,30}?/u),
    /，?(?:就|正|都|还)?是/u,
    text('from', new RegExp(`${NAMES}${OF_A_HOUSE}(?:[、和及与]${NAMED}${OF_A_HOUSE})*`, 'u')),
    /(?:\uE006)?(?:对口|无偿|专门|特意|联合|共同|主动|当年|刚刚|上个月|去年|前年|今年)*/u,
    text('how', /(?:赠送给?|送给|捐赠给?|捐给|捐|送|拨给|援助|支援|资助|募集|筹集|买给|配给)(?:了)?/u),
    text('to', new RegExp(`(?:${NAMED}|[他她]|学校|院里|村里|所里|厂里|(?:管理)?[所站])?`, 'u')),
    /的(?=[，。；！]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const amounts = m.all('what', 'money');
    if (amounts.length === 0 && !namesGift(m.words('what'))) return [];
    const what = kindOf(`${m.words('what')}捐赠`, amounts.length > 0);
    const otherwise = /[募筹]集/u.test(m.words('how')) ? 'before' : 'visited';
    return [
      { is: 'funding', from: memberNames(m, 'from'), to: sideOf(m, 'to', otherwise), amounts, what, each: false },
    ];
  },
  yes: [
    ['这台发电机，是云州港集团2016年送给河口水库管理所的。', { from: '云州港集团', to: '河口水库管理所' }],
    ['其中一台便携式B超是云州市第一人民医院对口赠送的。', { from: '云州市第一人民医院', to: '' }],
    ['新书1200册，折合人民币2.6万元，是云州港集团职工和河口中学师生募集的。', { from: '云州港集团职工和河口中学师生' }],
    ['教室里的20台电脑是企业家何田捐给河口中学的。', { from: '企业家何田', to: '河口中学' }],
  ],
  no: ['这台发电机是云州港集团生产的。', '这句话是何田送给河口中学的。'],
});

export const tookShares = rule({
  name: 'funded: organizations 入股 amounts',
  pattern: [
    text('from', /(?<![向给对为])\uE003(?:(?:、|和|及|与|以及)\uE003)*/u),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007向对给]{0,6}?/u),
    text('how', /(?:入股|领投|跟投|参投|增资|注资|战略投资|认缴|认购)(?:了)?/u),
    text('amounts', /\uE007(?:[、和及]\uE007)*/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const from = memberNames(m, 'from');
    const to = /认/u.test(m.words('how')) ? 'fund' : 'body';
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: '投资', each: false }];
  },
  yes: [
    ['恒泰机械完成融资，云州港集团、云州城投集团分别入股1.5亿元和9000万元。', { amounts: '1.5亿元和9000万元' }],
    ['本轮由云州港集团领投2亿元。', { from: '云州港集团', amounts: '2亿元' }],
  ],
  no: ['云州港集团拟入股1.5亿元。', '云州港集团入股三家企业。'],
});

export const broughtIn = rule({
  name: 'funded: person 以 amount 入股 body',
  pattern: [
    text('from', new RegExp(NAMED, 'u')),
    /[^，。；：！？\uE001-\uE004\uE007]{0,4}?(?:以|用|拿出|投入)[^，。；：！？\uE001-\uE007]{0,10}?/u,
    slot('amounts', 'money'),
    /(?:的?(?:资金|现金|积蓄|扶贫资金|存款))?(?:作价)?，?入股(?:了|到)?/u,
    text('to', /(?:[\uE003]|(?:村(?:里的?)?)?(?:合作社|公司|企业))?/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const to = sideOf(m, 'to', 'body');
    const from = memberNames(m, 'from');
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: '投资', each: false }];
  },
  yes: [
    [
      '村民周启明以土地和3万元资金入股绿野种植专业合作社。',
      { from: '村民周启明', amounts: '3万元', to: '绿野种植专业合作社' },
    ],
  ],
  no: ['村民周启明以土地入股绿野种植专业合作社。'],
});
