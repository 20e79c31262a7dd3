/** Money that goes with an honour told before it: (:Organization)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { memberNames } from '../members.ts';

/** To each of those honoured as much. */
const EACH = /各|每|分别|均/u;

export const paidReward = rule({
  name: 'funded: honour, giver 奖励 amount',
  pattern: [
    /(?<=[，；])(?<!(?:凡|若|如果|只要|规定|办法|政策|细则|对(?:首次|新|获))[^。；！？]{0,60})/u,
    text('from', /(?:\uE003|\uE004|(?:[省市县区]级?|中央)财政)/u),
    text('share', /(?:再|还|也|分别|各|一次性|给予|予以)*/u),
    text('how', /(?:奖励|奖补)(?:资金|人民币|现金)?/u),
    text('amounts', /\uE007(?:[、和及]\uE007)*/u),
    /(?:的?(?:现金|资金|一次性)?(?:奖励|奖金|奖补))?(?=[，。；！]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const each = EACH.test(m.words('share'));
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from: memberNames(m, 'from'), to: 'subject', amounts, what: '资金', each }];
  },
  yes: [['云州恒泰机械有限公司获评“小巨人”企业，市财政一次性奖励60万元。', { from: '市财政', amounts: '60万元' }]],
  no: [
    '凡首次获评“小巨人”的企业，市财政一次性奖励60万元。',
    '云州恒泰机械有限公司获评“小巨人”企业，市财政奖励力度大。',
  ],
});

export const rewarded = rule({
  name: 'funded: honour, 奖励 amount',
  pattern: [
    /(?<=[，；：。]|奖并|号并|誉并)/u,
    text(
      'share',
      /(?:并|还|同时|现场|当场|分别|各自?|均|一次性|获得?|给予|予以|颁发|发放|兑现|对?其|每[人家户]|每[名位个支项](?:(?!奖)\p{Script=Han}){0,6}?)*/u,
    ),
    text(
      'how',
      /(?:(?:奖励金?|奖金|奖)(?:人民币|现金|资金|各|均|每人|每家|为|共)*|(?<=给予|予以|颁发|发放|兑现)(?=\uE007[^，。；：！？]{0,12}?的?(?:现金|资金)?(?:奖励|奖金)))/u,
    ),
    text('amounts', /\uE007(?:[、和及]\uE007)*/u),
    /(?:的?(?:现金|资金|一次性)?(?:奖励|奖金))?/u,
    /(?=[，；。！、”]|和|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const each = EACH.test(m.words('share') + m.words('how'));
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from: 'honouring', to: 'honoured', amounts, what: '资金', each }];
  },
  yes: [
    ['何田被北塘区见义勇为协会授予“见义勇为先进个人”称号，奖励1万元。', { share: '', how: '奖励', amounts: '1万元' }],
    [
      '北塘区召开大会，授予云州恒泰机械有限公司、云州远航物流有限公司“纳税功勋企业”称号，各奖励30万元。',
      { share: '各', amounts: '30万元' },
    ],
    ['北塘区表彰了云州恒泰机械有限公司等纳税大户，分别给予50万元、30万元奖励。', { amounts: '50万元、30万元' }],
    ['会上对“最美儿媳”何晓梅、“好邻居”林若川进行了表彰，每人奖励现金500元。', { share: '每人', amounts: '500元' }],
  ],
  no: ['何田获得一等奖和3万元奖金。', '授予云州恒泰机械有限公司“纳税功勋企业”称号，奖励丰厚。'],
});
