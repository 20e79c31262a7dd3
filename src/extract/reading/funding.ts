/** What an article says was given or invested. */
import type { FundingClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/timeline.ts';

/** Each statement of money or goods once; of two readings of the same amount the one that names more stands. */
export function fundingClaims(sentences: readonly ReadSentence[], canonical: (name: string) => string): FundingClaim[] {
  const claims: FundingClaim[] = [];
  let lastPerson: string | null = null;
  const named = (c: FundingClaim): number => Number(c.from !== null) + Number(c.to !== null);
  for (const { start, facts, persons } of sentences) {
    const here: FundingClaim[] = [];
    let receiver: string | null = null;
    for (const fact of facts) {
      if (fact.is !== 'funding') continue;
      const pronoun = fact.to !== null && /^(?:他|她|老人|他家|对方)$/u.test(fact.to);
      const meant: string | null = persons.find((p) => p.name !== fact.from)?.name ?? lastPerson;
      const to: string | null = pronoun ? meant : (fact.to ?? receiver);
      receiver = to;
      const claim: FundingClaim = {
        from: fact.from === null ? null : canonical(fact.from),
        to: to === null ? null : canonical(to),
        amount: fact.amount?.amount ?? null,
        currency: fact.amount?.currency ?? 'CNY',
        what: fact.what,
        date: null,
        evidence: [{ start: start + fact.start, end: start + fact.end, rule: fact.rule, confidence: fact.confidence }],
      };
      const rival = here.findIndex((c) => c.amount === claim.amount);
      if (rival === -1) here.push(claim);
      else if (named(claim) > named(here[rival] ?? claim)) here[rival] = claim;
    }
    claims.push(...here);
    lastPerson =
      persons.findLast((p) => p.titles.length === 0 || /村民|群众|党员|职工|居民/u.test(p.titles.join('')))?.name ??
      lastPerson;
  }
  return claims;
}
