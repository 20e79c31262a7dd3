/** What two who are partners put in: `甲公司与乙集团合作共建某研究院，双方分别出资300万元、200万元`: (:Organization)-[:FUNDED]->(:Project). */
import type { Fact } from '../../fact.ts';
import type { MoneyMention } from '../../mentions/mention.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { projectNamed } from '../projects/words.ts';

/** All that the partners put in. */
function sumOf(amounts: readonly MoneyMention[]): MoneyMention | null {
  const [first] = amounts;
  const amount = amounts.reduce((sum, one) => sum + one.amount, 0);
  return first === undefined ? null : { ...first, amount };
}

export const putInJointly = rule({
  name: 'funded: 甲与乙共建 project，双方分别出资 amounts',
  pattern: [
    slot('one', 'organization'),
    /(?:与|和|同|携手|联合)/u,
    slot('other', 'organization'),
    /(?:将|共同|联合|合作|携手|合力)*(?:共建|合建|建设|设立|组建|成立|打造|创办)了?/u,
    text('to', /(?:[\uE003\uE008]|[^，。；：！？\uE001-\uE008]{3,24})(?=，)/u),
    /，(?:双方|两家)(?:分别|各自|各)?(?:出资|投资|投入)(?:约|近)?/u,
    text('amounts', /\uE007(?:[、和]\uE007)?/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const from = [...m.all('one', 'organization'), ...m.all('other', 'organization')].map(({ name }) => name);
    const [to, amounts] = [memberNames(m, 'to'), m.all('amounts', 'money')];
    const [name] = to;
    const whole = amounts.length === 2 ? sumOf(amounts) : null;
    const work: Fact[] = name === undefined || whole === null ? [] : [{ ...projectNamed(name), investment: whole }];
    return [{ is: 'funding', from, to, amounts, what: '投资', each: amounts.length === 1 }, ...work];
  },
  yes: [
    [
      '云州恒泰机械有限公司与云州港集团合作共建云州新材料研究院，双方分别出资300万元、200万元。',
      { one: '云州恒泰机械有限公司', other: '云州港集团', to: '云州新材料研究院', amounts: '300万元、200万元' },
    ],
  ],
  no: ['云州恒泰机械有限公司与云州港集团共建云州新材料研究院，总投资5000万元。'],
});
