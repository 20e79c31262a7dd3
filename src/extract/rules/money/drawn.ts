/** Money told by who drew it, where its payer was named before: `其中，甲合作社领到85万元`, `奖金由财政支付`: (…)-[:FUNDED]->(…). */
import type { Fact, Side } from '../../fact.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { projectNamed } from '../projects/words.ts';
import { sideOf } from './gift.ts';
import { EACH, kindOf, PLANNED } from './words.ts';

const NAMED = '[\\uE001-\\uE004]';
/** What is given under a name that says so, and what comes in as a gift. */
const GRANT =
  '(?:贴息资金|贴息|补[贴助]款|补贴|补助|奖补|奖励|奖金|贷款|授信|善款|资金|扶持金|补助金|返还|工资|案款|赔偿款?|赔付款?|赔款|赔|欠款|被盗款|补偿款|分红款?|助学金|奖学金|资助|经费|慰问金|救助金|捐款|捐赠|款物)';
const GIFT = /捐|善款|款物/u;
const GETS = '(?:领到|领回|领走|领取|获颁|拿到|得到|获得|获批|收到|接收|接受|享受到?|争取到?|申请到|获|得)(?:了)?';
const ALSO =
  '(?:一[家户人]|个人|现场|当场|首次|顺利|成功|最终|随后|此后|去年|同年|共|各自?|分别|每[人户家名位个]|半年|全年|当年|就|也|还|已|则|又|仅|累计|先后|今年|\\uE006)*';
/** A group that no mention covers: `86名应届毕业生`. */
const COUNTED =
  '(?<![\\d.])(?:\\p{Script=Han}{0,6}?)\\d+[户名家位人个](?:(?![获领拿得共每各收接争申享])\\p{Script=Han}){2,14}?';
/** Where money comes from, where no mention covers it. */
const SOURCE =
  '(?:由|来自)?(?<from>\\uE003(?:、\\uE003)*|\\uE004(?:财政)?|(?:中央|国家|上级|省级?|市级?|县级?|区级?|[省市县区])(?:财政|(?=专项|奖补|补助|奖励|资金))|中央和省级?|东西部协作|对口(?:支援|帮扶|协作)|社会各界)?';
/** A receiver called by a bare noun at the head of a clause. */
const HOUSE = '(?<=^|[，；。：]|\\uE006)(?:企业|公司|合作社|学校|医院|该(?:企业|公司|合作社|[村校院厂社镇县区会]))';
/** Each of several sums under a name of its own: `研发补助120万元、技改补贴80万元`. */
const SUMS = `\\uE007(?:[、和及](?:\\p{Script=Han}{0,10}?${GRANT}(?:约|共|各)?)?\\uE007)*`;

/** Who gave: as said, nobody where gifts came in, failing that whoever paid before. */
function giverOf(m: Match): Side {
  const source = m.words('from');
  const phrase = `${m.words('how')}${m.words('what')}`;
  // `获省级扶持资金`: of a level, and not of whoever paid others before.
  if (source === '' && /[省市县区]级|国家|中央|上级/u.test(phrase)) return [];
  if (source === '社会各界' || /^[省市县区]级?$/u.test(source) || (source === '' && GIFT.test(phrase))) return [];
  return source === '' ? 'payer' : memberNames(m, 'from');
}

export const drew = rule({
  name: 'funded: receiver 领到 amount',
  pattern: [
    text(
      'to',
      new RegExp(
        `(?:(?<![从向由]|来自)(?:${NAMED}|\\uE008)(?:(?:、|和|及|与)(?:${NAMED}|\\uE008))*(?:等\\d+[户名家位人个]\\p{Script=Han}{0,6}?)?|${COUNTED}|${HOUSE}|(?<=[，；])(?=${ALSO}${GETS}))`,
        'u',
      ),
    ),
    text('mode', new RegExp(ALSO, 'u')),
    new RegExp(GETS, 'u'),
    new RegExp(SOURCE, 'u'),
    text(
      'how',
      new RegExp(
        `(?:(?:(?!授予|获)[^，。；：！？\\uE001-\\uE007]){0,16}?${GRANT})?(?:共计|总额|共|约|近|达)?(?=\\uE007)`,
        'u',
      ),
    ),
    text('amounts', new RegExp(SUMS, 'u')),
    text(
      'what',
      new RegExp(
        `(?:的?(?:\\p{Script=Han}{0,6}${GRANT}(?:支持|扶持|资助)?|“[^”]{1,10}贷”|(?:股权|战略|风险)?投资))?(?=[，。；！]|$)`,
        'u',
      ),
    ),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const phrase = `${m.words('how')}${m.words('what')}`;
    // Without a receiver only a word for the money tells that it is given, and not earned.
    if (m.words('to') === '' && !new RegExp(GRANT, 'u').test(phrase)) return [];
    const to = sideOf(m, 'to', 'subject');
    const each = EACH.test(m.words('mode'));
    const amounts = m.all('amounts', 'money');
    const works = m.all('to', 'project').map(({ name }) => projectNamed(name));
    return [{ is: 'funding', from: giverOf(m), to, amounts, what: kindOf(phrase, true), each }, ...works];
  },
  yes: [
    ['石桥水库扩容工程获得中央预算内资金3000万元。', { to: '石桥水库扩容工程', amounts: '3000万元' }],
    ['市财政局将奖补资金全部兑付到户，其中绿野合作社领到85万元。', { to: '绿野合作社', amounts: '85万元' }],
    ['恒泰机械、远航物流各得首台（套）奖励300万元。', { to: '恒泰机械、远航物流', amounts: '300万元' }],
    ['教师周启明也拿到10万元奖金。', { to: '教师周启明', amounts: '10万元', what: '奖金' }],
    ['恒泰机械、远航物流分别获得100万元、50万元奖励。', { amounts: '100万元、50万元', what: '奖励' }],
    ['河口镇列入全国示范名单，获中央财政奖补资金1000万元。', { to: '', from: '中央财政', amounts: '1000万元' }],
    ['云州财险公司支付赔款90万元。其中，种粮大户何田获赔26.5万元。', { to: '种粮大户何田', how: '赔' }],
    ['86名应届毕业生每人获得5000元资助。', { to: '86名应届毕业生', amounts: '5000元' }],
    ['云州市红十字会共接收捐款860万元。', { to: '云州市红十字会', amounts: '860万元' }],
  ],
  no: ['绿野合作社领到证书。', '绿野合作社扩大规模，获得订单300万元。'],
});

export const letHave = rule({
  name: 'funded: 让 receiver 得到 amount',
  pattern: [
    /(?:让|使|助|帮助|支持)/u,
    text('to', new RegExp(NAMED, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,4}?/u),
    /(?:得到|获得|拿到|获|争取到|申请到)(?:了)?/u,
    text('how', /[^，。；：！？\uE007]{0,10}?(?=\uE007)/u),
    slot('amounts', 'money'),
    text('what', new RegExp(`[^，。；：！？\\uE007]{0,6}?${GRANT}?(?=[，。；！]|$)`, 'u')),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const phrase = `${m.words('how')}${m.words('what')}`;
    if (PLANNED.test(m.words('mode')) || !new RegExp(GRANT, 'u').test(phrase)) return [];
    const what = kindOf(phrase, true);
    return [
      {
        is: 'funding',
        from: 'subject',
        to: memberNames(m, 'to'),
        amounts: m.all('amounts', 'money'),
        what,
        each: false,
      },
    ];
  },
  yes: [['北塘农商银行推出新产品，让云州恒泰机械有限公司得到1200万元授信。', { amounts: '1200万元' }]],
  no: ['让云州恒泰机械有限公司得到1200万元订单。'],
});

export const paidBy = rule({
  name: 'funded: 奖金 amount 由 payer 支付',
  pattern: [
    text('how', new RegExp(`(?:各|每人)?[^，。；：！？\\uE001-\\uE007]{0,6}?${GRANT}(?:共|各|为)?`, 'u')),
    slot('amounts', 'money'),
    /，?(?!其余|余下|剩余)[^，。；：！？\uE001-\uE007]{0,4}?由/u,
    text('from', /(?:\uE003(?:[、和]\uE003)*|[省市区县]?财政|中央财政)/u),
    /(?:从[^，。；：！？]{1,16}?中)?(?:分[\d两三四五]批|全额|全部|及时|足额)*(?:支付|列支|承担|拨付|发放|兑付|出资|放款|提供)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    // `每人每天补贴50元` is a rate.
    if (/每(?:天|日|月|年|亩|吨|人每)/u.test(m.words('how'))) return [];
    const what = kindOf(m.words('how'), true);
    const from = memberNames(m, 'from');
    const each = /各|每/u.test(m.words('how'));
    return [{ is: 'funding', from, to: 'subject', amounts: m.all('amounts', 'money'), what, each }];
  },
  yes: [
    ['周启明获得一等奖，奖金50万元由市财政支付。', { amounts: '50万元', from: '市财政' }],
    ['抗旱资金300万元已由省水利厅、市财政局分两批拨付到位。', { amounts: '300万元', from: '省水利厅、市财政局' }],
  ],
  no: ['奖金50万元由他支配。', '每人每天补贴50元，由市财政承担。'],
});

export const helpedBorrow = rule({
  name: 'funded: 帮 receiver 申请到贷款 amount，由 bank 放款',
  pattern: [
    /(?:帮|帮助|协助|为|替|给)/u,
    text('to', new RegExp(`(?:${NAMED}|[他她其]|企业|公司)`, 'u')),
    /(?:申请|争取|办理|申办|协调|落实|拿)(?:到|了|下)?/u,
    text('how', /[^，。；：！？\uE007]{0,10}?贷款/u),
    slot('amounts', 'money'),
    text('bank', /(?:，由\uE003[^，。；]{0,4}?(?:放款|发放|提供))?/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const from = memberNames(m, 'bank').length === 0 ? [] : m.all('bank', 'organization').map((o) => o.name);
    const pronoun = /^[他她]$/u.test(m.words('to'));
    const to = m.all('to', 'person').length + m.all('to', 'organization').length > 0 ? memberNames(m, 'to') : null;
    return [
      {
        is: 'funding',
        from,
        to: to ?? (pronoun ? 'person' : 'body'),
        amounts: m.all('amounts', 'money'),
        what: '贷款',
        each: false,
      },
    ];
  },
  yes: [['市就业服务中心帮她申请到创业担保贷款20万元，由河口农商银行放款。', { to: '她', amounts: '20万元' }]],
  no: ['市就业服务中心帮她申请贷款。'],
});
