/** Gifts told from the side of what is given: `由…捐赠的…`, `募得…，全部送到…`, `出资…为…`. */
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { TREASURY } from './cost-shares.ts';
import { sideOf } from './gift.ts';
import { kindOf, namesGift, PLANNED } from './words.ts';

/** Words before a title that say whose it is, where no mention covers them. */
const WHOSE = '(?:(?:(?![向由对为给在和与及])\\p{Script=Han}){1,14}(?=\\uE001))?';
export const GIVER = `[\\uE001-\\uE004](?:(?:、|和|及|与|以及)${WHOSE}[\\uE001-\\uE004])*`;
export const QUALITY = '(?:等)?(?:冠名|独家|共同|联合|出资|无偿|全额|定向|集体|个人|分别)*';
/** `院里的轮椅`: what is given stands where somebody was called on. */
const WITHIN = /^[院校村所馆园营队连厂]里/u;
const TO_WHOM = '[^，。；：！？\\uE007]{1,24}?';

/** The gift whose words stand in slots `what` and `with`, with all amounts in both. */
export function given(m: Match, to: ReturnType<typeof sideOf>): Fact[] {
  const phrase = `${m.words('what')}${m.words('with')}`;
  const amounts = [...m.all('what', 'money'), ...m.all('with', 'money')];
  if (PLANNED.test(m.words('mode')) || (amounts.length === 0 && !namesGift(phrase))) return [];
  // What an office puts in or a village gets for itself is no donation.
  const verb = /^(?:投入|争取|协调|安排)/u.test(m.words('with')) ? '' : '捐赠';
  const what = kindOf(`${verb}${phrase}`, amounts.length > 0);
  return [{ is: 'funding', from: memberNames(m, 'from'), to, amounts, what, each: false }];
}

export const givenBy = rule({
  name: 'funded: goods 由 giver 捐赠',
  pattern: [
    /(?:[为给向](?<whom>[^，。；：！？\uE007]{2,24}?)(?:免费|统一|集中|无偿)*(?:适配|发放|配备|安装|配发|添置|更换)[^，。；：！？\uE007]{2,40}?(?=，)|)/u,
    /，?/u,
    text('what', /(?<=^|[，。；：])[^，。；：！？]{2,36}?/u),
    text('mode', /，?(?:均|全部|已|都)?/u),
    /由/u,
    text('from', new RegExp(GIVER, 'u')),
    new RegExp(`${QUALITY}(?:捐赠|捐献|捐助|赞助|捐出|捐建|援建|资助|赠送)(?!的)`, 'u'),
    text('with', /(?:(?:，(?:总)?(?:价值|折合))?(?:人民币|现金|约)?[^，。；]{0,4}\uE007)?/u),
    text(
      'to',
      new RegExp(`(?:(?:，|给)[^，。；]{0,6}(?:给|用于|发放到|交付|捐给)${TO_WHOM}(?=[，。；]|$|[的使]))?`, 'u'),
    ),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const [what, inside] = [m.words('what'), WITHIN.test(m.words('what'))];
    const happening = /(?:赛事?|活动|晚会|演出|节目|展览|论坛)$/u.test(what);
    const whom = memberNames(m, 'whom');
    return given(m, whom.length > 0 ? whom : inside ? [what.charAt(0)] : happening ? [what] : 'before');
  },
  yes: [
    ['在市敬老院，院里的轮椅由云州港集团捐赠。', { what: '院里的轮椅', from: '云州港集团' }],
    [
      '云州市残联为60名残疾人免费适配辅具90件，价值21万元，由云州港集团捐赠。',
      { whom: '60名残疾人', what: '价值21万元', from: '云州港集团' },
    ],
    ['这批价值20万元的救护车由云州港集团捐赠。', { what: '这批价值20万元的救护车', from: '云州港集团' }],
    ['赛事由云州港集团冠名赞助20万元。', { what: '赛事', from: '云州港集团', with: '20万元' }],
  ],
  no: ['活动由云州港集团赞助。'],
});

export const givenGoods = rule({
  name: 'funded: giver 捐赠的 goods 运抵 receiver',
  pattern: [
    text('from', new RegExp(GIVER, 'u')),
    new RegExp(`(?:向[^，。；]{2,14}?)?${QUALITY}(?:捐赠|捐献|捐助|赞助|支援|援助|捐出)的`, 'u'),
    text('what', /[^，。；：！？]{2,36}?/u),
    text('with', /(?=)/u),
    text('mode', /(?:已|全部|于\uE006|陆续|悉数|\uE006)*/u),
    /(?:运抵|运到|运至|送到|送达|送抵|发放到|发放给|交付|移交给?|转交给?|捐给|配发给|用于)了?/u,
    text('to', /[^，。；：！？]{1,24}?(?=[，。；！]|[手家]中|手里|的|$)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => given(m, sideOf(m, 'to', 'before')),
  yes: [
    [
      '5月8日，云州港集团捐赠的20台电脑运抵河口中心小学。',
      { from: '云州港集团', what: '20台电脑', to: '河口中心小学' },
    ],
  ],
  no: ['云州港集团捐赠的照片引起关注。'],
});

export const collected = rule({
  name: 'funded: giver 募得 amount，送到 receiver',
  pattern: [
    text(
      'from',
      new RegExp(
        `(?:${GIVER}(?:全体)?(?:师生|职工|员工|干部职工|党员)?|(?<=^|[，；：。])[^，。；：！？\\uE001-\\uE007]{2,10}?(?:师生|职工|员工|干部|党员|村民|居民|市民)|(?<=^|[，；：。])(?<box>[^，。；：！？\\uE001-\\uE007]{0,8}?(?:募捐箱|募捐|义卖|义演|义拍|现场|活动)))`,
        'u',
      ),
    ),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,8}?/u),
    text(
      'with',
      /(?:募集到?|募得|筹集到?|筹得|捐得|募捐|筹款|捐款|捐出|拿出|收到)了?[^，。；：！？\uE007]{0,10}?\uE007[^，。；]{0,4}?/u,
    ),
    /，(?:并|已|全部|悉数|将|其|于|一并|当天|\uE006)*(?:送到|捐给|交到|转交给?|交给|交由|汇给|送给|捐赠给)了?/u,
    text('to', /[^，。；：！？]{1,24}?(?=[，。；！]|[手家]中|手里|手上|(?:统一)?(?:保管|管理|使用|接收)|$)/u),
    text('what', /(?=)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const to = sideOf(m, 'to', 'visited');
    const nobody = m.words('box') !== '';
    return given(m, to).map((fact) => (fact.is === 'funding' && nobody ? { ...fact, from: [] } : fact));
  },
  yes: [
    ['募捐箱共收到善款3.2万元，全部交由北塘区慈善会保管。', { box: '募捐箱', to: '北塘区慈善会' }],
    ['河口中学师生共募得善款3.8万元，全部送到学生何小禾手中。', { from: '河口中学师生', to: '学生何小禾' }],
  ],
  no: ['河口中学师生募得善款3.8万元。'],
});

/** A treasury right before the verb. */
const OWN_TREASURY = new RegExp(`(?:${TREASURY})$`, 'u');

export const paidFor = rule({
  name: 'funded: giver 出资 amount 为 receiver …',
  pattern: [
    text('from', new RegExp(`(?:${GIVER}|(?<=^|[，；：。])(?:\\uE006，?|还|又|并|个人|自己|先后|[他她])+)`, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007向为给对]{0,10}?/u),
    text(
      'with',
      /(?:出资|捐资|筹资|自掏腰包|自费|拿出|拿(?=\uE007)|凑(?:出|齐|足|了)?|掏出|掏(?=\uE007)|挤出|省下|认捐|投入|筹集资金|争取资金|协调资金|垫付)了?[^，。；：！？\uE007]{0,8}?\uE007(?:[、和]\uE007)*/u,
    ),
    /(?:资金|经费|善款|奖金|工资|积蓄)?，?(?:全部|共|共同|一起|合力|专门|专项)?(?:用于|帮助|补贴|资助|[为给替帮](?!了|主|助))/u,
    text(
      'to',
      /[^，。；：！？]{1,20}?(?=(?:添置|翻新|盖|建(?!设)|把|修建|修缮|修|建设|新建|安装|购买|购置|添置|采购|更换|改造|改善|翻修|硬化|打井|设立|发放|铺设|建起|建成|配备|解决)|[，。；]|$)/u,
    ),
    text('what', /(?=)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const side =
      memberNames(m, 'from').length === 0 ||
      m.all('from', 'person').length + m.all('from', 'organization').length === 0;
    // `去年上级财政投入2亿元用于北塘区`: a treasury right before the verb gives, whoever is spoken of.
    const treasury = OWN_TREASURY.exec(m.words('mode'))?.[0];
    if (treasury !== undefined)
      return given(m, sideOf(m, 'to', 'visited')).map((fact) =>
        fact.is === 'funding' ? { ...fact, from: [treasury] } : fact,
      );
    return given(m, sideOf(m, 'to', 'visited')).map((fact) =>
      fact.is === 'funding' && side ? { ...fact, from: /[他她]/u.test(m.words('from')) ? 'person' : 'subject' } : fact,
    );
  },
  yes: [
    ['云州港集团出资15万元为河口村安装路灯。', { from: '云州港集团', with: '出资15万元', to: '河口村' }],
    ['市残联和云州港集团凑了3万元，帮何田把小吃铺翻修一新。', { from: '市残联和云州港集团', to: '何田' }],
    ['商会会长何田个人另拿10万元，给河口中学添置图书。', { from: '会长何田', to: '河口中学' }],
    ['北塘区财政局另拿出2000万元，补贴云州恒泰机械有限公司购置设备。', { to: '云州恒泰机械有限公司' }],
  ],
  no: ['云州港集团出资15万元参展。'],
});
