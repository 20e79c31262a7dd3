/** Gifts told from what was built with them: `捐资…援建的…`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
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
