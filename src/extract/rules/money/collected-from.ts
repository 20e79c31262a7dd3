/** Who gave which part of what was collected: `市总工会共筹集资金200万元，其中市财政补助80万元、某银行赞助30万元`: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { TREASURY } from './cost-shares.ts';
import { kindOf, PLANNED } from './words.ts';

const GIVES =
  '(?:爱心|自愿|定向|共|各)?(?:补助|安排|募集|捐赠|捐款|捐助|赞助|拨付|出资|支持|投入|配套|筹集)了?(?:资金|善款)?(?:约|共|近)?';
const ENTRY = `(?:\\uE003|${TREASURY}|(?:社会各界|爱心企业|企业|社会))${GIVES}\\uE007`;
const READS_ENTRY = new RegExp(`^(?<who>.{2,}?)(?<verb>${GIVES})$`, 'u');

/** Whom the money is for: whoever collects it, else those whom it reaches. */
function receiverIn(m: Match): readonly string[] | 'before' {
  const collector = m.all('to', 'organization').map(({ name }) => name);
  if (collector.length > 0) return collector;
  const reached = m.words('reached').replace(/\d.*$/u, '');
  return reached === '' ? 'before' : [reached];
}

export const collectedFrom = rule({
  name: 'funded: 共筹集 amount，其中 giver 安排 amount',
  pattern: [
    text('to', /\uE003?/u),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,8}?/u),
    /(?:筹集|筹措|募集|筹得|募得)到?了?[^，。；：！？\uE007]{0,16}?\uE007[^，。；：！？\uE007]{0,6}[，（]其中[，：]?/u,
    text('list', new RegExp(`${ENTRY}(?:[，、；和]${ENTRY}){0,8}`, 'u')),
    /(?:，(?:将|已|共|预计|可|全部|主要)*(?:惠及|资助|救助|帮扶|慰问|用于)(?<reached>[^，。；：！？\uE001-\uE008]{2,16}))?/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const [named, to, from] = [m.all('list', 'organization'), receiverIn(m), m.span('list')?.start ?? 0];
    let start = from;
    return m.all('list', 'money').flatMap((amount): Fact[] => {
      const words = m
        .words('list')
        .slice(start - from, amount.start - from)
        .replace(/^[，、；和]+/u, '');
      start = amount.end;
      const { who = '', verb = '' } = READS_ENTRY.exec(words)?.groups ?? {};
      const giver = named.findLast(({ name }) => words.startsWith(name))?.name ?? who;
      const what = kindOf(/募集|筹集/u.test(verb) ? '捐款' : verb, true);
      return giver === '' ? [] : [{ is: 'funding', from: [giver], to, amounts: [amount], what, each: false }];
    });
  },
  yes: [
    [
      '今年云州市总工会共筹集“送清凉”资金200万元，其中市财政补助80万元、云州农商银行爱心赞助30万元。',
      { to: '云州市总工会', list: '市财政补助80万元、云州农商银行爱心赞助30万元' },
    ],
    [
      '全市共筹集慰问资金900万元，其中市财政安排500万元、市慈善总会募集400万元，惠及困难家庭1.2万户。',
      { to: '', reached: '困难家庭1.2万户' },
    ],
  ],
  no: ['云州市总工会将筹集资金200万元，其中市财政补助80万元。', '全市共筹集资金900万元，其中一半用于慰问。'],
});
