/** Who put how much into what they build, where the article tells of the owner and the sum apart: (:Organization)-[:FUNDED]->(:Project). */
import type { FundingClaim, ProjectClaim } from '../../../schema/reading.ts';
import { flatMap } from '../../flat-map.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { whenOf } from './when.ts';

/** Words that make an owner an investor; who only builds, plans or is built for is none. */
const INVESTS =
  /(?:投资|出资|斥资|耗资|筹资|自筹|合资|独资)(?:约|近|超|共|额|总额|达|为|了)*(?=\d|[建兴新修改扩]建|打造|实施|改造|协议|合同)/u;
const PLANNED = /拟|计划(?!总?投资)|将(?!军)|有望|意向/u;

/** The investors of projects, in the order of the projects; what a gift says already is not said again. */
export function investmentClaims(
  projects: readonly ProjectClaim[],
  sentences: readonly ReadSentence[],
  said: readonly FundingClaim[],
): FundingClaim[] {
  /** The place of the sentence that holds an offset. */
  const find = (start: number): number => sentences.findLastIndex((sentence) => sentence.start <= start);
  return flatMap(projects, ({ name, investment, owners }): FundingClaim[] => {
    if (investment === null || said.some(({ to, amount }) => to === name && amount === investment.amount)) return [];
    const proofs = flatMap(owners, (owner) =>
      owner.evidence
        .filter(({ start, end }) => {
          const at = find(start);
          const words = sentences[at]?.text.slice(
            start - (sentences[at]?.start ?? 0),
            end - (sentences[at]?.start ?? 0),
          );
          return words !== undefined && INVESTS.test(words.replaceAll(owner.name, '')) && !PLANNED.test(words);
        })
        .slice(0, 1)
        .map((proof) => ({ owner: owner.name, proof })),
    );
    const [first] = proofs;
    if (first === undefined) return [];
    const { amount, currency } = investment;
    const at = find(first.proof.start);
    const date = whenOf(sentences, at, first.proof.start - (sentences[at]?.start ?? 0));
    const from = proofs.map(({ owner }) => owner).join('、');
    return [{ from, to: name, amount, currency, what: '投资', date, evidence: [first.proof] }];
  });
}
