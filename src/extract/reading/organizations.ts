/** The organizations of an article, each once, with its other names. */
import type { AwardClaim, EventClaim, Evidence, OrganizationClaim, PersonClaim } from '../../../schema/reading.ts';
import { RarePattern } from '../../text/scan/rare.ts';
import { confidenceOf } from '../confidence.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { kindOfHouse } from '../organizations/house.ts';
import type { Survey } from '../survey.ts';
import {
  acts,
  BARE_UNIT,
  isBuilt,
  isCommon,
  isWard,
  namesTakingPart,
  neededNames,
  ONLY_A_PLACE,
} from './listed-bodies.ts';

const SETTLEMENT = /(?:街道|镇|乡|村|社区)$/u;

const HOUSED = 'organization: in the name of its department';
/** `市人民医院急诊科`, `云州大学机电学院`: the house that a department's name begins with is named too. */
const HOUSE = new RarePattern(
  /^(?<house>.{1,20}(?:医院|卫生院|保健院)(?=.{1,10}(?:科|室|部|中心|病区)$)|.{1,20}(?:法院|检察院)(?=.{2,8}(?:庭|局|委员会|部)$)|.{2,16}大学(?=.{2,14}学院$)|.{2,14}(?:局|委|厅|部|政府|院|会)(?=(?:检查组|督查组|调研组|考察组|专家组|宣讲团|志愿服务队)$))/u,
);

/** What the departments of a house are, by their ending. */
const DEPARTMENTS: readonly (readonly [RegExp, OrganizationMention['kind']])[] = [
  [/庭$/u, 'court'],
  [/(?:学院|系)$/u, 'school'],
];

type Claims = Map<string, OrganizationClaim>;

function put(claims: Claims, name: string, kind: OrganizationMention['kind'], evidence: Evidence): void {
  const claim = claims.get(name) ?? { name, kind, aliases: [], former: [], evidence: [] };
  claim.evidence.push(evidence);
  claims.set(name, claim);
}

/** Towns, villages and departments that only the posts of their people name. */
function addFromPosts(claims: Claims, persons: readonly PersonClaim[], { canonical }: Survey): void {
  for (const { positions } of persons)
    for (const { organization, evidence } of positions) {
      if (organization === null || claims.has(canonical(organization))) continue;
      const [proof] = evidence;
      if (proof === undefined) continue;
      const rule = 'organization: in a post';
      const shown = { ...proof, rule, confidence: confidenceOf(rule, 0.85) };
      if (!SETTLEMENT.test(organization)) {
        const own = DEPARTMENTS.find(([ending]) => ending.test(organization))?.[1];
        if (own !== undefined && !BARE_UNIT.test(organization) && !claims.has(organization))
          put(claims, organization, own, shown);
        continue;
      }
      const kind = /[村区]$/u.test(organization) ? 'village' : 'subdistrict';
      if (!claims.has(organization)) put(claims, organization, kind, shown);
    }
}

/** Parts of a house that only their honours name: `某集团掘进一队`, `某机床厂装配车间`. */
const UNIT = /^\p{Script=Han}{0,2}[\p{Script=Han}\d]{1,8}(?:车间|(?<!团)队|[部班站科室段])$/u;

/** Adds the units honoured, of the kind of the house that their name begins with. */
function addFromAwards(claims: Claims, awards: readonly AwardClaim[]): void {
  for (const { recipient, evidence } of awards) {
    const [proof] = evidence;
    if (proof === undefined || claims.has(recipient) || !UNIT.test(recipient.slice(-10))) continue;
    const houses = [...claims.values()].filter(({ name }) => name.length > 3 && recipient.startsWith(name));
    const house = houses.sort((a, b) => b.name.length - a.name.length)[0];
    if (house === undefined || !UNIT.test(recipient.slice(house.name.length))) continue;
    const rule = 'organization: in a post';
    put(claims, recipient, recipient.endsWith('队') ? 'other' : house.kind, {
      ...proof,
      rule,
      confidence: confidenceOf(rule, 0.85),
    });
  }
}

/** Adds what only its part in an event names: the places in a list of stops, a committee for which its head signed. */
function addFromEvents(claims: Claims, events: readonly EventClaim[]): void {
  for (const { organizations } of events)
    for (const { name, role, evidence } of organizations) {
      const [proof] = evidence;
      if (proof === undefined || claims.has(name)) continue;
      const visited = role === 'visited';
      const rule = visited ? 'organization: place in a list of stops' : 'organization: at an event';
      put(claims, name, visited ? 'other' : kindOfHouse(name), { ...proof, rule, confidence: confidenceOf(rule, 0.7) });
    }
}

/** The bodies that a reading lists: all that are named, and those places that act, hold posts or take part. */
export function organizationClaims(
  survey: Survey,
  persons: readonly PersonClaim[],
  events: readonly EventClaim[],
  awards: readonly AwardClaim[],
): OrganizationClaim[] {
  const taking = namesTakingPart(events, awards);
  const needed = neededNames(survey, persons, taking);
  const acting = new Set<string>();
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) if (o.area && acts(sentence.text, o)) acting.add(survey.canonical(o.name));
  const kinds = new Map(survey.organizations.map((o) => [o.name, o.kind]));
  const claims: Claims = new Map();
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) {
      const name = survey.canonical(o.name);
      if ((o.area && !needed.has(name) && !acting.has(name)) || (isCommon(name, o.kind) && !needed.has(name))) continue;
      const isPlace = ONLY_A_PLACE.test(name) || isBuilt(name, sentence.text.slice(o.end, o.end + 8));
      if (isPlace && !taking.has(name)) continue;
      if (!needed.has(name) && awards.some((award) => award.award.includes(name))) continue;
      const [start, end] = [sentence.start + o.start, sentence.start + o.end];
      const house = HOUSE.exec(o.name)?.groups?.['house'];
      if (house !== undefined && sentence.text.startsWith(house, o.start)) {
        const named = { start, end: start + house.length, rule: HOUSED, confidence: confidenceOf(HOUSED, 0.85) };
        put(claims, survey.canonical(house), kinds.get(house) ?? o.kind, named);
        if (isWard(o.name) && !taking.has(name)) continue;
      }
      put(claims, name, kinds.get(name) ?? o.kind, {
        start,
        end,
        rule: o.rule,
        confidence: confidenceOf(o.rule, o.confidence),
      });
      const printed = sentence.text.slice(o.start, o.end);
      const aliases = claims.get(name)?.aliases ?? [];
      if (printed === o.name && o.name !== name && !aliases.includes(o.name)) aliases.push(o.name);
    }
  addFromPosts(claims, persons, survey);
  addFromAwards(claims, awards);
  addFromEvents(claims, events);
  for (const claim of claims.values()) claim.former = claim.aliases.filter((alias) => survey.former.has(alias));
  return [...claims.values()];
}
