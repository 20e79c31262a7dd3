/** Gifts told from what was built with them, or from where money came: `捐资…援建的…`, `资金出自…`. */
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { GIVER, given, QUALITY } from './turned.ts';

export const builtWithGift = rule({
  name: 'funded: giver 捐资 amount 援建的 receiver',
  pattern: [
    text('from', new RegExp(GIVER, 'u')),
    new RegExp(
      `(?:等\\d*[家个]?\\p{Script=Han}{0,6}?)?${QUALITY}(?:捐资|捐款|捐赠|捐助|出资|资助|援助)(?:了)?(?:约|近|超|共)?`,
      'u',
    ),
    text('with', /\uE007/u),
    text('what', /(?:援建|捐建|建设|兴建|修建|改造|新建|扩建|购置|设立)?的/u),
    text('mode', /(?=)/u),
    text(
      'to',
      /(?:[\uE003\uE008](?=[^\uE001-\uE008]|$)|[^，。；：！？\uE001-\uE008]{2,16}?(?:学校|小学|卫生院|医院|教学楼|图书馆|文化广场|敬老院|公路|桥))/u,
    ),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => given(m, memberNames(m, 'to')),
  yes: [
    [
      '由市慈善总会、云州港集团共同捐资1200万元援建的河口镇中心卫生院揭牌。',
      { from: '市慈善总会、云州港集团', with: '1200万元', to: '河口镇中心卫生院' },
    ],
  ],
  no: ['云州港集团捐资1200万元的消息传开。'],
});

/** Who gives by name, or a fund that no mention covers. */
const FUND =
  '(?:[\\uE001-\\uE003]|(?:(?![和及以])[\\p{Script=Han}\\uE001-\\uE004]){1,16}?(?:基金会?|奖[学教]金|助学金|公司|集团|商会|协会|校友会))';

/** Those named in the slot `from`, a fund with all its words. */
const givers = (m: Match): string[] =>
  m
    .words('from')
    .split(/[、和及]|以及/u)
    .filter((name) => name !== '')
    .map((name) => m.all('from', 'person').find((p) => name.endsWith(p.name))?.name ?? name);

export const cameFrom = rule({
  name: 'funded: 资金出自 givers',
  pattern: [
    /(?<=^|[，；：。]|[今本][^，。；]{1,6}的?|\uE006的?)(?:这[笔些]|所有|所需|全部|奖励|奖学|助学|奖助学)*(?:资金|经费|善款|钱|款项|奖金|助学金|奖学金|费用)(?:均|都|全部)?/u,
    text('mode', /(?=)/u),
    text('what', /(?:出自|来自|来源于|源自)(?:于)?/u),
    text('with', /(?=)/u),
    text('from', new RegExp(`${FUND}(?:(?:、|和|及|以及)${FUND}){0,12}(?=[，。；]|捐|的捐|$)`, 'u')),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => [{ is: 'funding', from: givers(m), to: 'body', amounts: [], what: '资金', each: true }],
  yes: [['这笔助学金出自云州港集团、青禾公益基金会。', { from: '云州港集团、青禾公益基金会' }]],
  no: ['资金来自社会各界。'],
});
