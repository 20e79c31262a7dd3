/** Who came out first: `何田以5米60夺冠`, `甲队力克乙队夺冠`. */
import type { Fact } from '../../fact.ts';
import { rule, slots, text } from '../../rule.ts';
import { members } from '../members.ts';

/** A team, which plays in a clause of its own. */
const TEAM =
  '(?<=^|[，；：。])[\\uE003\\uE004]?(?:(?!球队|[的在是])\\p{Script=Han}){0,10}[^球]队|(?<=^|[，；：。])\\uE003(?=以)';

export const placed = rule({
  name: 'honoured: person 夺冠',
  pattern: [
    text('who', new RegExp(`(?:${slots.persons}|${TEAM})`, 'u')),
    text('share', /[^，。；：！？\uE001\uE002]{0,20}?/u),
    text('award', /(?:夺冠|摘金|折桂|摘银|摘铜|夺魁|登顶)/u),
    text('more', /(?=[，。；并]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const award = PLACES[m.words('award')] ?? '冠军';
    return /将|有望|力争/u.test(m.words('share'))
      ? []
      : [{ is: 'award', recipients: members(m, 'who'), award, by: null }];
  },
  yes: [
    ['决赛昨晚打响，区直机关代表队以78∶71力克河口镇队夺冠。', { who: '区直机关代表队', award: '夺冠' }],
    ['女子甲组跳远决赛，云州一中教师周启明以5米60夺冠。', { who: '云州一中教师周启明', award: '夺冠' }],
  ],
  no: ['何田有望夺冠。', '球队士气高涨，志在夺冠。'],
});
const PLACES: Readonly<Record<string, string>> = { 摘金: '金牌', 摘银: '银牌', 摘铜: '铜牌' };
