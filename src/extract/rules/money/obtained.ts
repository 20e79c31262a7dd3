/** What somebody got out of a giver: `从甲公司争取到资金30万元`, and what they got before they act: `拿到某银行的20万元贷款后，周启明…`. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { sideOf } from './gift.ts';
import { receiverOf } from './made-over.ts';
import { kindOf, PLANNED } from './words.ts';

const MONEY = '(?:资金|经费|善款|捐款|补助|补贴|贷款|奖补|款)';

export const obtained = rule({
  name: 'funded: receiver 从 giver 争取到资金 amount',
  pattern: [
    text('to', /(?:[\uE001-\uE003]|(?<=^|[，。；])[他她]?)/u),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,8}?/u),
    /(?:从|向)/u,
    text('from', /(?:[\uE003\uE004]|[省市县区]里|上级|财政)/u),
    text(
      'how',
      new RegExp(
        `(?:积极|成功|先后)?(?:争取|申请|协调|募集|筹集|筹措)(?:到|来|了)(?:[^，。；：！？\\uE001-\\uE007]{0,10}?${MONEY})?(?=\\uE007)`,
        'u',
      ),
    ),
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const to = m.all('to', 'person').length > 0 ? receiverOf(m, '') : sideOf(m, 'to', 'subject');
    const what = kindOf(m.words('how'), true);
    return [{ is: 'funding', from: memberNames(m, 'from'), to, amounts: m.all('amounts', 'money'), what, each: false }];
  },
  yes: [
    [
      '河口村党支部书记周启明从云州港集团争取到帮扶资金30万元。',
      { to: '河口村党支部书记周启明', from: '云州港集团', amounts: '30万元' },
    ],
    ['他跑遍城区，并从市慈善总会争取到资金30万元。', { to: '', mode: '并', from: '市慈善总会' }],
  ],
  no: ['周启明从云州港集团争取到订单30万元。'],
});

export const gotBefore = rule({
  name: 'funded: 拿到 giver 的 amount 后，receiver …',
  pattern: [
    /(?<=^|[，；。：”])(?:当|在)?(?:接过|接到|拿到|领到|收到|得到|获得|用上)了?(?:由|来自)?/u,
    text(
      'from',
      /(?:[\uE001-\uE004](?:[、和及与][\uE001-\uE004])*|(?:农商|农业|工商|建设|邮储|村镇)?(?:银行|行)|信用社)/u,
    ),
    text(
      'how',
      /(?:及时|上门|专门|现场)*(?:(?:送来|发放|捐赠|资助|提供|颁发|送上|拨付|奖励|贷给|拨来|送)的?(?:首笔)?|的)?(?:[^，。；：！？\uE001-\uE007]{0,8}?)?(?=\uE007)/u,
    ),
    slot('amounts', 'money'),
    text('what', new RegExp(`的?[^，。；：！？\\uE001-\\uE007]{0,6}?(?:${MONEY}|金|贷”)`, 'u')),
    /(?:后|时|之后|那一刻|那天|的那一刻)?，(?:该?(?:公司|企业))?/u,
    text('to', /[\uE001-\uE003]/u),
    /(?!的)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const what = kindOf(m.words('how') + m.words('what'), true);
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from: memberNames(m, 'from'), to: memberNames(m, 'to'), amounts, what, each: false }];
  },
  yes: [
    [
      '接过北塘区慈善协会送来的5000元救助金，村民周启明激动地说。',
      { from: '北塘区慈善协会', amounts: '5000元', to: '村民周启明' },
    ],
    ['拿到云州农商银行20万元贷款后，村民周启明把大棚扩到了10亩。', { from: '云州农商银行', to: '村民周启明' }],
  ],
  no: ['接过云州港集团的100万元订单，村民周启明激动地说。'],
});

export const soughtOut = rule({
  name: 'funded: (subject) 争取 giver 资金 amount',
  pattern: [
    /(?<=^|[，；。])(?:全年|今年(?:以来)?|去年(?:以来)?|年内|\uE006)?，?/u,
    text('to', /(?:[省市县区镇乡村]里)?/u),
    /(?:共|共计|累计|先后|已|还|积极|成功)*(?:争取到?|申请到|获批)了?/u,
    text(
      'from',
      /(?:上级|中央|国家|省级|市级|省市|省里|市里|县里|东西部协作|对口(?:支援|帮扶|协作)|\uE003)(?:财政|部门)?(?=[^，。；：！？\uE007]{0,14}(?:资金|补助|补贴|奖补|经费|款))/u,
    ),
    text('how', /[^，。；：！？\uE007]{0,14}?(?:资金|补助|补贴|奖补|经费|款)(?:共|约|近|达|共计)*/u),
    slot('amounts', 'money'),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const what = kindOf(m.words('how'), true);
    const to = m.words('to') === '' ? 'subject' : [m.words('to')];
    return [{ is: 'funding', from: memberNames(m, 'from'), to, amounts: m.all('amounts', 'money'), what, each: false }];
  },
  yes: [
    ['全年共争取到上级各类项目资金8640万元。', { to: '', from: '上级', amounts: '8640万元' }],
    ['去年以来，村里争取东西部协作资金120万元改造看台。', { to: '村里', from: '东西部协作', amounts: '120万元' }],
  ],
  no: ['要积极争取上级资金支持。', '力争全年争取上级资金8000万元。'],
});
