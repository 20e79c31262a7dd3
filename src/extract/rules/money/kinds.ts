/** What each of several amounts is, where one clause names them all: `助学金30万元和价值20万元的设备`. */
import type { FundingKind } from '../../../../schema/kinds.ts';
import type { MoneyMention } from '../../mentions/mention.ts';
import type { Match } from '../../rule.ts';
import { kindOf } from './words.ts';

/** Where the words for one amount end and those for the next begin. */
const CUT = /[、，和及与](?=[^、，和及与]*$)/u;

/** The kinds of amounts in slots that follow each other, one for each; none where there is only one. */
export function kindsOf(m: Match, slots: readonly string[], amounts: readonly MoneyMention[]): readonly FundingKind[] {
  if (amounts.length < 2) return [];
  const words = slots.map((name) => m.words(name)).join('');
  const verb = /^\p{Script=Han}{1,4}/u.exec(words)?.[0] ?? '';
  const start = slots.flatMap((name) => m.span(name)?.start ?? [])[0] ?? 0;
  const cuts = amounts.map((amount, i) => {
    const from = amounts[i - 1]?.end ?? start;
    return i === 0 ? 0 : from - start + Math.max(0, words.slice(from - start, amount.start - start).search(CUT));
  });
  return amounts.map((_, i) => kindOf(`${verb}${words.slice(cuts[i], cuts[i + 1])}`, true));
}
