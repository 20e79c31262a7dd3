/** Turns the facts of a reading that need no event into edges: money and goods given, honours, owners, parts, places. */
import type { AwardClaim, FundingClaim, ProjectClaim, RelationClaim } from '../../schema/reading.ts';
import { awardNode, placeNode, type Work } from './things.ts';
import { thingAt } from './who.ts';

/** One side of a gift; several who gave or got it together are printed as one list: `甲公司、乙公司`. */
const sides = (names: string | null): readonly (string | null)[] =>
  names === null || !/[^（]、/u.test(names) ? [names] : names.split('、');

// (:Person|:Organization)-[:FUNDED {amount, what, date}]->(:Project|:Organization|:Person)
export function addFunding(work: Work, claim: FundingClaim): void {
  const givers = sides(claim.from);
  const receivers = sides(claim.to);
  // What several gave together is no one's alone: the edges carry no amount, their sentence does.
  const amount = givers.length * receivers.length > 1 ? null : claim.amount;
  for (const from of givers) for (const to of receivers) addGift(work, { ...claim, from, to, amount });
}

function addGift(work: Work, claim: FundingClaim): void {
  const { amount, currency, what, date, evidence } = claim;
  const text = `${claim.from ?? '?'} → ${claim.to ?? '?'} ${amount ?? ''}${what}`;
  const from = claim.from === null ? null : thingAt(work, claim.from, ['Organization', 'Person'], evidence);
  const to = claim.to === null ? null : thingAt(work, claim.to, ['Project', 'Organization', 'Person'], evidence);
  if (from === null) work.draft.drop('funding', text, 'the giver is no person or organization of the reading');
  else if (to === null) work.draft.drop('funding', text, 'the receiver is nobody and nothing of the reading');
  else work.draft.edge({ type: 'FUNDED', from, to, key: { amount, what, date }, claim: { currency }, evidence, text });
}

// (:Person|:Organization|:Project)-[:RECEIVED {date}]->(:Award)
export function addAward(work: Work, claim: AwardClaim): void {
  const { recipient, date, evidence } = claim;
  const text = `${recipient} ${claim.award}`;
  const from = thingAt(work, recipient, ['Person', 'Organization', 'Project'], evidence);
  if (from === null) {
    work.draft.drop('award', text, 'the recipient is nobody and nothing of the reading');
    return;
  }
  const to = awardNode(work, claim.award, claim.by, evidence);
  if (to !== null) work.draft.edge({ type: 'RECEIVED', from, to, key: { date }, evidence, text });
}

/** Notes an owner for the form of its project. */
function addOwner(work: Work, project: string, owner: string): void {
  const known = work.projects.get(project);
  const at = work.draft.formAt(owner);
  if (known !== undefined && at !== null) work.projects.set(project, { ...known, owners: [...known.owners, at] });
}

// (:Organization)-[:OWNS]->(:Project), (:Project|:Organization)-[:LOCATED_IN]->(:Place)
export function addProjectFacts(work: Work, claim: ProjectClaim): void {
  const project = work.names.find(claim.name, ['Project', 'Organization']);
  if (project === null) return;
  for (const { name, evidence } of claim.owners) {
    const text = `${name} ${claim.name}`;
    const owner = work.names.find(name, ['Organization']);
    if (owner === null) work.draft.drop('owner', text, 'the owner is no organization of the reading');
    else {
      work.draft.edge({ type: 'OWNS', from: owner, to: project, evidence, text });
      addOwner(work, project, owner);
    }
  }
  if (claim.place === null) return;
  const { name, evidence } = claim.place;
  const place = work.names.find(name, ['Place']) ?? placeNode(work, name, evidence);
  if (place !== null)
    work.draft.edge({ type: 'LOCATED_IN', from: project, to: place, evidence, text: `${claim.name} ${name}` });
}

// (:Organization)-[:PART_OF]->(:Organization)
function addPart(work: Work, claim: RelationClaim, text: string): void {
  const from = work.names.find(claim.from, ['Organization']);
  const to = work.names.find(claim.to, ['Organization']);
  const missing = from === null ? claim.from : claim.to;
  if (from === null || to === null) work.draft.drop('relation', text, `"${missing}" is no organization of the reading`);
  else work.draft.edge({ type: 'PART_OF', from, to, evidence: claim.evidence, text });
}

// (:Organization|:Project)-[:LOCATED_IN]->(:Place)
function addLocation(work: Work, claim: RelationClaim, text: string): void {
  const { evidence } = claim;
  const from = work.names.find(claim.from, ['Organization', 'Project']);
  if (from === null) {
    work.draft.drop('relation', text, `"${claim.from}" is no organization or project of the reading`);
    return;
  }
  const to = work.names.find(claim.to, ['Place']) ?? placeNode(work, claim.to, evidence);
  if (to !== null) work.draft.edge({ type: 'LOCATED_IN', from, to, evidence, text });
}

export function addRelation(work: Work, claim: RelationClaim): void {
  const text = `${claim.from} ${claim.type} ${claim.to}`;
  if (claim.type === 'part_of') addPart(work, claim, text);
  else addLocation(work, claim, text);
}
