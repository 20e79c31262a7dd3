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

export const paidForWork = rule({
  name: 'funded: work 由 giver 捐资 amount',
  pattern: [
    text(
      'to',
      /(?:(?<=^|[，；。：])(?:[\uE003\uE008](?:\p{Script=Han}{1,6})?|[这该][座条个栋所](?:(?!由)[^，。；：！？\uE001-\uE008]){1,8})|(?<=^|[，；。：])(?=(?:全部|主要|是)?由))/u,
    ),
    /(?:全部|主要|是)?由/u,
    text('from', new RegExp(`(?:${GIVER}|[他她])`, 'u')),
    text('mode', /(?:夫妇|先生|女士|个人|前后|先后|独资|独自|共同|全额|一共|累计)*/u),
    /(?:捐资|出资|捐款|资助|捐赠)(?:了)?(?:约|近|超|共)?/u,
    text('with', /\uE007/u),
    text('what', /(?:援建|捐建|建设|兴建|修建|改造|新建|扩建|购置|修缮|翻新|铺设)?(?:而成|的)?(?=[，。；！]|$)/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const named = m.all('to', 'organization').length + m.all('to', 'project').length > 0;
    const gifts = given(m, named ? memberNames(m, 'to') : 'work');
    const byPerson = /^[他她]$/u.test(m.words('from'));
    return gifts.map((gift) => (gift.is === 'funding' && byPerson ? { ...gift, from: 'person' } : gift));
  },
  yes: [
    ['这条路由村民周启明捐资30万元修建。', { to: '这条路', from: '村民周启明', with: '30万元' }],
    ['河口村文化广场由云州港集团出资80万元建设。', { from: '云州港集团', with: '80万元' }],
  ],
  no: ['活动由云州港集团出资。', '比赛由云州港集团赞助10万元。'],
});
