/** Money told from the side of who got it, and what is handed out to whole groups: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { LIST } from './giver.ts';
import { kindOf, PLANNED } from './words.ts';

const FUNDS = '(?:资金|贷款|补贴|补助|捐款|资助|授信|奖补|善款|奖励|经费|融资)';
const AIMED_AT = /力争|希望|将|要|争取更多/u;

export const got = rule({
  name: 'funded: receiver 获得资金 amount',
  pattern: [
    /(?:向(?<from>\uE003|银行|金融机构|上级|国家|省里|财政)(?:推荐|申请|争取))?/u,
    text('lead', /(?:(?<=^|[，；。])其中，)?/u),
    text('to', /(?:[^，。；：！？]{0,40}?(?:公司|企业|合作社|农户|家庭|学生)|(?<![从向由对])[\uE003\uE004])/u),
    text('mode', /[^，。；：！？]{0,14}?/u),
    /(?:获得?|争取到?|申请到?|收到|得到|拿到|获批)了?/u,
    text('source', /(?:东西部协作|对口(?:支援|帮扶|协作)|上级|中央|国家|省级|省|市级|市|财政|银行|\uE003)?/u),
    text('how', new RegExp(`[^，。；：！？\\uE007]{0,20}?${FUNDS}`, 'u')),
    /(?:约|共|共计|达|合计)?(?<amounts>\uE007)?/u,
    text('what', /(?=[，。；！]|$)/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const words = m.words('to').replace(/^.*(?:帮助|支持|其中，?|推荐)/u, '');
    if (AIMED_AT.test(m.words('to') + m.words('mode'))) return [];
    const [only] = m.all('to', 'organization');
    const printed = m.span('to');
    const whole = only !== undefined && printed !== null && only.end - only.start === printed.end - printed.start;
    const from = `${m.words('from')}${m.words('source')}`.replace(/^(?:省|市)级?$/u, '');
    const what = kindOf(m.words('how'), true);
    const amounts = m.all('amounts', 'money');
    const giver = from !== '' ? [from] : m.words('lead') !== '' ? 'giver' : [];
    return [{ is: 'funding', from: giver, to: [whole ? only.name : words], amounts, what, each: false }];
  },
  yes: [
    ['其中，绿野合作社获授信300万元。', { lead: '其中，', to: '绿野合作社', amounts: '300万元' }],
    ['云州恒泰机械有限公司已获得政策性资金约300万元。', { amounts: '300万元' }],
    ['今年，北塘区共争取上级专项资金800万元。', { to: '北塘区', source: '上级', amounts: '800万元' }],
  ],
  no: ['企业发展资金紧张。', '北塘村向市农业局申请补助资金20万元，未获批准。'],
});

export const support = rule({
  name: 'funded: 支持资金达 amount',
  pattern: [
    /(?<=[，。；])/u,
    text(
      'how',
      /(?:支持|扶持|奖励|补助|专项|财政|奖补)资金(?:达|共|共计|为|约)|(?:资助|立项)(?:经费|资金|金额)(?:达|共|共计|为|约)?/u,
    ),
    slot('amounts', 'money'),
    text('what', /(?=[，。；！]|$)/u),
  ],
  confidence: 0.7,
  facts: (m): Fact[] => [
    { is: 'funding', from: [], to: 'subject', amounts: m.all('amounts', 'money'), what: '资金', each: false },
  ],
  yes: [['该项目获批，支持资金达5000万元。', { amounts: '5000万元' }]],
  no: ['支持资金到位。'],
});

export const setAside = rule({
  name: 'funded: organization 安排资金 amount，帮扶 receivers',
  pattern: [
    text('from', new RegExp(LIST, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE004]{0,8}?/u),
    /(?:安排|拿出|列支|筹集|筹措|设立|投入|划拨)了?/u,
    text('how', /[^，。；：！？\uE007]{0,8}?(?:资金|经费|补助|善款|款)?/u),
    slot('amounts', 'money'),
    /(?:专项|专门)?(?:资金|经费|善款)?，?(?:专项|专门|全部)?(?:用于)?(?:(?:走访|看望)?(?:帮扶|资助|救助|补助|奖励|慰问|帮助|支持(?!力度|作用))(?:给|了)?|(?<=用于)(?=\uE003|\uE008))/u,
    text(
      'to',
      /(?:(?<=用于)[\uE003\uE008](?=[^，。；：！？]{0,12}(?:[，。；！]|$))|[^，。；：！？]{2,24}?(?=(?:改造|升级|建设|发展)?(?:[，。；！]|$)))/u,
    ),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const from = memberNames(m, 'from');
    const to = memberNames(m, 'to');
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: '资金', each: false }];
  },
  yes: [
    [
      '云州市总工会安排专项资金300万元，帮扶困难职工1500人。',
      { from: '云州市总工会', amounts: '300万元', to: '困难职工1500人' },
    ],
  ],
  no: [
    '云州市总工会安排专人值守。',
    '省水利厅安排资金300万元，支持力度很大。',
    '云州市总工会将安排专项资金300万元，帮扶困难职工1500人。',
  ],
});

export const handedOut = rule({
  name: 'funded: 慰问 receivers，发放慰问金 amount',
  pattern: [
    text(
      'from',
      /(?:(?:[\uE003\uE004](?:领导|机关)?|[\uE001\uE002])(?:等|一行)?|(?<=^|[，；。：\uE006]|期间|以来|前夕)(?:该?基金会|该?协会|该?商会|[全我][省市区县旗镇乡村]))/u,
    ),
    text('mode', /[^，。；：！？]{0,12}?(?:，(?:先后|累计|共|共计|已|截至目前)+)?/u),
    /(?:走访慰问|看望慰问|慰问|走访|看望|奖励|资助|救助|帮扶)了?/u,
    text('to', /[^，。；：！？]{4,200}/u),
    /，(?:共|累计|并|为他们|为其|同时)*/u,
    text(
      'how',
      /(?:发放|送去|送上)了?(?:慰问金|慰问品|补助|救助金|奖励金|奖金|奖学金|助学金|善款|物资|资金)[^，。；\uE007]{0,12}?(?:共计)?(?:价值)?/u,
    ),
    text('amounts', /\uE007/u),
    text('what', /[^，。；]{0,8}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const [giver] = m.all('from', 'person');
    const from = giver === undefined ? [m.words('from').replace(/(?:等|一行)$/u, '')] : [giver.name];
    const to = memberNames(m, 'to');
    const counted = /\d(?:人|户|名)/u.test(m.words('to'));
    return counted ? [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: '资金', each: false }] : [];
  },
  yes: [
    ['北塘区共走访慰问了困难党员20人、困难职工10人，发放慰问金共计30万元。', { from: '北塘区', amounts: '30万元' }],
  ],
  no: ['会议发放资料。'],
});
