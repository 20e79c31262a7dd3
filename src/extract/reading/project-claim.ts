/** The claim of one project: its stages, its sum, its owners. */
import type { Evidence, ProjectClaim } from '../../../schema/reading.ts';
import type { Stated } from '../fact.ts';

/** What a rule says of a project. */
export type Said = Extract<Stated, { is: 'project' }>;

/** A project of which nothing is known yet. */
export const empty = (name: string): ProjectClaim => ({
  name,
  aliases: [],
  stages: [],
  investment: null,
  owners: [],
  place: null,
  evidence: [],
});

/** Notes the stage and the sum that a fact states; what is stated again has one more sentence for it. */
export function note(claim: ProjectClaim, { status, investment }: Said, evidence: Evidence): void {
  const stage = claim.stages.find((x) => x.status === status);
  if (stage !== undefined) stage.evidence.push(evidence);
  else if (status !== null) claim.stages.push({ status, evidence: [evidence] });
  if (investment === null) return;
  const { amount, currency } = investment;
  const known = claim.investment;
  if (known === null) claim.investment = { amount, currency, evidence: [evidence] };
  else if (known.amount === amount && known.currency === currency) known.evidence.push(evidence);
}
