/** The projects of an article, each once, with the furthest stage that it is said to have reached. */
import { projectStatus } from '../../../schema/kinds.ts';
import type { EventClaim, ProjectClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/timeline.ts';

const later = (a: ProjectClaim['status'], b: ProjectClaim['status']): ProjectClaim['status'] => {
  const order = projectStatus.options;
  if (a === null || b === null) return a ?? b;
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
};

/** Folds what sentences say of projects; a fact without a name is about the project named last (`该项目总投资…`). */
export function projectClaims(
  sentences: readonly ReadSentence[],
  events: readonly EventClaim[],
  canonical: (name: string) => string,
): ProjectClaim[] {
  const claims = new Map<string, ProjectClaim>();
  let last: ProjectClaim | undefined;
  for (const { start, facts } of sentences)
    for (const fact of facts) {
      if (fact.is !== 'project') continue;
      const evidence = {
        start: start + fact.start,
        end: start + fact.end,
        rule: fact.rule,
        confidence: fact.confidence,
      };
      const known = fact.name === '' ? last : claims.get(fact.name);
      if (known === undefined && fact.name === '') continue;
      const claim = known ?? {
        name: fact.name,
        aliases: [],
        investment: null,
        currency: 'CNY',
        status: null,
        owners: [],
        place: null,
        evidence: [],
      };
      claim.evidence.push(evidence);
      claim.status = later(claim.status, fact.status);
      if (claim.investment === null && fact.investment !== null) {
        claim.investment = fact.investment.amount;
        claim.currency = fact.investment.currency;
      }
      for (const owner of fact.owners) {
        const name = canonical(owner.name);
        if (!claim.owners.some((o) => o.name === name)) claim.owners.push({ name, evidence: [evidence] });
      }
      claims.set(claim.name, claim);
      last = claim;
    }
  for (const visited of events.flatMap((event) => event.projects))
    if (!claims.has(visited.name))
      claims.set(visited.name, {
        name: visited.name,
        aliases: [],
        investment: null,
        currency: 'CNY',
        status: null,
        owners: [],
        place: null,
        evidence: [...visited.evidence],
      });
  return [...claims.values()];
}
