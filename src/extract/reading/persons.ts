/** The persons of an article with the positions that it states. */
import type { PersonClaim, Position } from '../../../schema/reading.ts';
import { confidenceOf } from '../confidence.ts';
import type { FactOf, ReadSentence } from '../events/sentence.ts';
import { officeOf } from '../mentions/offices.ts';
import type { Survey } from '../survey.ts';
import { ownBody, suchBody } from './body-of-post.ts';
import { type Beside, besideOf, isPost, positionOf } from './posts.ts';

const REPORTER = /^(?:记者|通讯员|摄影)/u;
const DEPUTY = /^(?:常务)?副/u;
/** What stands between two of a list. */
const LISTED = /^(?:[，、]|和|及|与|以及)$/u;

/** Adds a position to a claim; the same one said again is one position with one more piece of evidence. */
function addPosition(claim: PersonClaim, stated: Position): void {
  const same = claim.positions.find(
    (q) =>
      q.title === stated.title &&
      (q.organization === stated.organization || stated.organization === null) &&
      q.tenure === stated.tenure,
  );
  if (same === undefined) claim.positions.push(stated);
  else same.evidence.push(...stated.evidence);
}

/** Adds a post that a sentence says somebody was given or has lost. */
function addStated(claim: PersonClaim | undefined, fact: FactOf<'position'>, offset: number, survey: Survey): void {
  if (claim === undefined) return;
  const office = fact.organization === null ? null : officeOf(fact.organization, fact.title);
  addPosition(claim, {
    organization: office === null ? null : survey.canonical(office.organization),
    title: office?.title ?? fact.title,
    tenure: fact.tenure,
    evidence: [{ start: offset + fact.start, end: offset + fact.end, rule: fact.rule, confidence: fact.confidence }],
  });
}

/** `受聘担任研究院首任院长`: a bare noun for a body begins the post, and means the one spoken of. */
const BARE_BODY =
  /^(?<what>\p{Script=Han}{0,4}?(?:研究院|学院|学校|医院|大学|公司|集团|银行|中心|协会|商会|学会|联合会|基金会|合作社|实验室|研究所))(?<post>\p{Script=Han}{2,})$/u;

/** A post that begins with a bare noun for its body, with the body that this means. */
function withBareBody(fact: FactOf<'position'>, offset: number, survey: Survey): FactOf<'position'> {
  const { what, post } = (fact.organization === null ? BARE_BODY.exec(fact.title)?.groups : undefined) ?? {};
  if (what === undefined || post === undefined) return fact;
  const organization = suchBody(what, offset + fact.start, survey, 'spoken of');
  return organization === null ? fact : { ...fact, organization, title: post };
}

/** `何田当选商会会长，顾明当选副会长`: the same post or its deputy, of the same body. */
const sharedBody = ({ title }: FactOf<'position'>, before: readonly FactOf<'position'>[]): string | null =>
  before.findLast((fact) => fact.title.endsWith(title.replace(/^(?:常务)?副/u, '')))?.organization ?? null;

/** Posts of the party and the union in a house, which have no body of their own. */
const IN_A_HOUSE = /^(?:党委|党组|纪委|党总支|党支部|工会|团委)/u;
const A_PLACE = /[省市区县州旗镇乡村]$|^(?:村委会|居委会|村民委员会)$/u;

/** `党委副书记、总经理何田`: both are of the house that only the second shows. */
function withLaterBody(chain: readonly Position[]): Position[] {
  const known: Position[] = [];
  for (const position of chain.toReversed()) {
    const organization = known[0]?.organization ?? null;
    const shared = position.organization === null && IN_A_HOUSE.test(position.title) && organization !== null;
    known.unshift(shared && !A_PLACE.test(organization) ? { ...position, organization } : position);
  }
  return known;
}

/** Merges what several sentences say of the same person; reporters are none but with a post of theirs (`校友办主任何田`). */
export function personClaims(
  survey: Survey,
  reporters: readonly string[],
  sentences: readonly ReadSentence[],
): PersonClaim[] {
  const claims = new Map<string, PersonClaim>();
  for (const mentions of survey.sentences) {
    const { sentence, persons } = mentions;
    let before: { readonly end: number; readonly beside: Beside | null } = { end: -1, beside: null };
    for (const person of persons) {
      if (
        (reporters.includes(person.name) && person.positions.length === 0) ||
        person.titles.some((title) => REPORTER.test(title))
      )
        continue;
      const claim = claims.get(person.name) ?? { name: person.name, aliases: [], positions: [], evidence: [] };
      claim.evidence.push({
        start: sentence.start + person.nameStart,
        end: sentence.start + person.nameEnd,
        rule: person.rule,
        confidence: confidenceOf(person.rule, person.confidence),
      });
      let last: Position | null = null;
      const follows = LISTED.test(sentence.text.slice(before.end, person.start));
      const chain = person.positions.map((p): Position => {
        last = positionOf(p, person, mentions, survey, last, follows ? before.beside : null);
        return last;
      });
      withLaterBody(chain).forEach((position, i) => {
        // `副区长甲与乙`: of whoever has a post of his own the one of his neighbour says nothing.
        const at = person.positions[i]?.start ?? person.start;
        const ofNeighbour = at < person.start && DEPUTY.test(position.title) && claim.positions.length > 0;
        if (isPost(position) && !ofNeighbour) addPosition(claim, position);
      });
      last = chain.at(-1) ?? null;
      if (last !== null) before = { end: person.end, beside: besideOf(last) };
      else if (before.end >= 0) before = { ...before, end: person.end };
      claims.set(person.name, claim);
    }
  }
  for (const { start, facts } of sentences) {
    const before: FactOf<'position'>[] = [];
    // `大会选举产生理事会，何田当选会长`: of the body spoken of.
    const givenIn = (fact: FactOf<'position'>): string | null =>
      fact.tenure === 'appointed' ? ownBody(fact.title, start + fact.start, survey) : null;
    for (const printed of facts) {
      if (printed.is !== 'position') continue;
      const fact = withBareBody(printed, start, survey);
      const stated: FactOf<'position'> = {
        ...fact,
        organization: fact.organization ?? sharedBody(fact, before) ?? givenIn(fact),
      };
      addStated(claims.get(fact.who.name), stated, start, survey);
      before.push(stated);
    }
  }
  return [...claims.values()];
}
