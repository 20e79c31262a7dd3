/** Loans told from where they arrive: `30万元贷款到账`. */
import type { Fact, Side } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { PLANNED } from './words.ts';

/** What is waited for, supposed, or only told. */
const NOT_YET = /等|待|如果|要是|若|一旦|预计|有望|最快|谎称|声称|承诺|介绍|[说称]，/u;
const BANK = /银行|[支分]行|信用社|联社/u;

export const arrived = rule({
  name: 'funded: bank …，amount 贷款到账',
  pattern: [
    text('from', /(?:[\uE001\uE003](?=[^。；！？\uE001-\uE007]{0,16}，))?/u),
    text('lead', /(?:[^。；！？\uE001-\uE007]{0,16}，)?(?:[^，。；：！？\uE001-\uE007]{0,8}?)/u),
    slot('amounts', 'money'),
    text('how', /的?(?:[^，。；：！？“\uE001-\uE007]{0,6}?贷款|“[^”]{1,10}贷”(?:贷款)?)/u),
    /(?:很快|顺利|立即|即时|迅速|全部|已经|就|便|即|已)*(?:到了?(?:[他她]的?)?账|打到了?(?:[他她]的?)?账)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    if (NOT_YET.test(m.words('lead')) || PLANNED.test(m.words('lead'))) return [];
    const banks = m.all('from', 'organization').filter(({ kind }) => kind === 'bank').length;
    const heads = m.all('from', 'person').filter(({ positions }) => BANK.test(positions[0]?.organization ?? ''));
    const lends = banks + heads.length > 0;
    const from: Side = lends ? memberNames(m, 'from') : 'payer';
    const who = lends ? [] : m.all('from', 'person').map(({ name }) => name);
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from, to: who.length > 0 ? who : 'subject', amounts, what: '贷款', each: false }];
  },
  yes: [
    ['云州农商银行行长何田上门，三天后150万元的“复工贷”到账。', { from: '云州农商银行行长何田', how: '的“复工贷”' }],
    ['周启明点了几下，30万元贷款就到了账上。', { amounts: '30万元' }],
  ],
  no: [
    '周启明说，等30万元贷款到账再开工。',
    '要是50万元贷款到了账，周启明就买农机。',
    '30万元货款到账。',
    '30万元贷款尚未到账。',
  ],
});
