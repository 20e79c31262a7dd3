/** What a giver makes over to somebody, named before the verb: `将…捐赠给…`, `把…打到…账户`. */
import type { Fact, Side } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { fromOf } from './from.ts';
import { innerGiver, sideOf } from './gift.ts';
import { giver } from './giver.ts';
import { kindOf, namesGift, PLANNED, SAME_SUM } from './words.ts';

/** Thanks and honours are handed over as gifts are. */
const NO_GIFT = /锦旗|证书|奖[牌杯状章]|感谢信|牌匾|聘书/u;

/** Who heads a house takes what is handed over for it: `交到校长何田手中`. */
const HEADS =
  /(?:校长|园长|院长|所长|站长|馆长|营长|连长|指导员|教导员|[中大支]队长|主任|负责人|经理|董事长|理事长|会长|书记|支书|代表)$/u;

/** Who gets what is handed to somebody by `verb`: the house of whoever heads one, unless it is given to them. */
export function receiverOf(m: Match, verb: string): Side {
  const [who, ...others] = m.all('to', 'person');
  const [post] = who?.positions ?? [];
  const heads = who?.titles.some((title) => HEADS.test(title)) ?? false;
  if (others.length > 0 || !heads || /捐|赠/u.test(verb)) return sideOf(m, 'to', 'visited');
  const house = post?.organization ?? null;
  // A village is called by its place alone where its head is.
  const village = who?.titles.some((title) => /支书$/u.test(title)) ?? false;
  return house !== null ? [house] : village ? 'before' : 'visited';
}

export const madeOver = rule({
  name: 'funded: giver 将 goods 捐给 receiver',
  pattern: [
    giver('[^，。；：！？\\uE001-\\uE004\\uE007]{0,10}?'),
    /[将把]/u,
    text(
      'how',
      /(?:[^，。；：！？\uE007]{2,40}?(?:\uE007[^，。；：！？]{0,12}?)?|[^，。；：！？\uE007]?\uE007[^，。；：！？]{0,12}?)/u,
    ),
    text('amounts', /(?=)/u),
    text(
      'what',
      /(?:全部|悉数|无偿)*(?:捐赠给|捐献给|捐给|赠送给|赠给|捐往|送到|交到|转交给|交给|送给|发放给|拨付给|拨给|留给|献给|转赠给?|赠予|赠与|打到|打入|打进|汇到|汇入|汇给|划到|划入|拨到|转到|转入|送达|送抵|送至|送往|送进|运抵|运至|运到|转交|移交给?|交由|捐赠(?=\uE003)|捐献(?=\uE003)|寄给|寄到|发到|发给)(?:了)?/u,
    ),
    text('to', /[^，。；：！？]{1,24}?(?=[，。；！]|用于|[手家]中|手[里上]|账户|账上|卡[上里]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const amounts = m.all('how', 'money');
    const to = receiverOf(m, m.words('what'));
    // What is only handed over must be a gift by name.
    const given = /捐|赠/u.test(m.words('what')) || amounts.length > 0 || namesGift(m.words('how'));
    if (!given || (NO_GIFT.test(m.words('how')) && !/捐|赠/u.test(m.words('what'))) || PLANNED.test(m.words('mode')))
      return [];
    const what = kindOf(`${m.words('how')}捐赠`, amounts.length > 0);
    const sameSum = SAME_SUM.test(m.words('how'));
    return [{ is: 'funding', from: innerGiver(m, 'how') ?? fromOf(m), to, amounts, what, each: false, sameSum }];
  },
  yes: [
    ['教授周启明将珍藏多年的手稿捐赠给云州大学。', { from: '教授周启明', to: '云州大学' }],
    ['在河口中学，副市长林若川将一批价值15万元的器材交到校长周启明手中。', { to: '校长周启明' }],
    ['教授周启明将云州港集团奖励的5万元捐给河口小学。', { from: '教授周启明', to: '河口小学' }],
    ['云州人寿保险公司三天内便把38万元赔款打到村民何田账户。', { how: '38万元赔款', to: '村民何田' }],
  ],
  no: ['何田将手稿带回家。'],
});
