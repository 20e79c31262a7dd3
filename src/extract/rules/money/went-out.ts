/** Money that has gone out, shared out among those named behind it: `善款已下拨，其中甲乡120万元、乙镇80万元`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { entriesIn, NAMED_ENTRY } from './listed.ts';
import { kindOf } from './words.ts';

/** `首批200万元善款已下拨，其中甲乡120万元`: whoever pays was told before. */
export const wentOut = rule({
  name: 'funded: amount 已下拨，其中 names, each with its sum',
  pattern: [
    text(
      'verb',
      /(?<=\uE007)(?:的?\p{Script=Han}{0,8}?)(?:善款|资金|捐款|款项|补助|补贴|赔款|奖金)(?:已|现已|均已|全部)+(?:下拨|拨付|下达|发放|兑现|兑付)/u,
    ),
    text('how', /(?:到位|完毕|到户)?/u),
    /[，（]其中[，：]?/u,
    text('list', new RegExp(`${NAMED_ENTRY}(?:[、，；和]${NAMED_ENTRY}){0,30}`, 'u')),
  ],
  confidence: 0.82,
  facts: (m): Fact[] =>
    entriesIn(m).map(({ names, amount, each }): Fact => {
      const what = kindOf(m.words('verb').replace(/捐款/u, ''), true);
      return { is: 'funding', from: 'payer', to: names, amounts: [amount], what, each };
    }),
  yes: [
    [
      '首批200万元善款已下拨，其中河口镇120万元、石桥乡80万元。',
      { verb: '善款已下拨', list: '河口镇120万元、石桥乡80万元' },
    ],
  ],
  no: ['首批200万元善款将下拨，其中河口镇120万元、石桥乡80万元。'],
});
