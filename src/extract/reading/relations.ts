/** Relations between bodies, and between bodies and places: part of, located in. */
import type { OrganizationClaim, RelationClaim } from '../../../schema/reading.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';

type Kind = OrganizationClaim['kind'];

/** Words between two bodies, or after the second, that say what the first is to the second. */
const BELONGS = /^(?:隶属于?|归属于?|从属于?|划归)$/u;
const OWNS = /^(?:(?:旗下|下属|所属|直属|下辖|下设|管辖)的?|的?(?:全资|控股|参股|下属)?(?:子公司|分公司))$/u;
const IS = /^(?:是|为|系|作为)$/u;
const CHILD =
  /^(?:的)?(?:全资|控股|参股|直属|下属|所属)?(?:子公司|分公司|下属(?:单位|企业|公司|机构)|直属(?:单位|机构)|所属单位|成员单位|成员企业|旗下(?:公司|企业|品牌)?)/u;
const LIES = /^(?:位于|坐落于|坐落在|地处|落户于?|落户在|设在)$/u;
const LYING = /(?:位于|坐落于|坐落在|地处|设在)$/u;
/** Bodies of party and state belong to the place in their name; all others only lie there. */
const OF_ITS_PLACE: ReadonlySet<Kind> = new Set<Kind>(['party', 'government', 'court', 'subdistrict', 'village']);
const UNIT =
  /(?:学院|研究院|研究所|研究中心|实验室|公司|分行|支行|分局|分院|支队|大队|中队|党委|党组|党工委|党支部|党总支|纪委|团委|工会|学校|中学|小学|附中|附小|幼儿园|医院|校友会|委员会|办公室|部|庭|系|校区|中心|园|厂|队|团|会|所|站|局|委|办)$/u;

/** As many characters as the longest of these words between two bodies has. */
const FURTHEST = 6;

interface Said {
  readonly from: string;
  readonly type: RelationClaim['type'];
  readonly to: string;
}
type Mention = Pick<OrganizationMention, 'start' | 'end' | 'name'>;

/** What the words around two neighbouring mentions say of them. */
function betweenThem(text: string, a: Mention, b: Mention): Said | null {
  if (b.start - a.end > FURTHEST) return null;
  const between = text.slice(a.end, b.start);
  const after = text.slice(b.end, b.end + 12);
  if (BELONGS.test(between) || (IS.test(between) && CHILD.test(after)))
    return { from: a.name, type: 'part_of', to: b.name };
  if (OWNS.test(between)) return { from: b.name, type: 'part_of', to: a.name };
  if (LIES.test(between)) return { from: a.name, type: 'located_in', to: b.name };
  if (between === '的' && LYING.test(text.slice(0, a.start))) return { from: b.name, type: 'located_in', to: a.name };
  return null;
}

function statedIn({ sentence, organizations }: SentenceMentions, survey: Survey): RelationClaim[] {
  const stated: RelationClaim[] = [];
  for (const [i, b] of organizations.entries()) {
    const a = i === 0 ? undefined : organizations[i - 1];
    const said = a === undefined ? null : betweenThem(sentence.text, a, b);
    if (a === undefined || said === null) continue;
    const { from, type, to } = said;
    const [start, end] = [sentence.start + a.start, sentence.start + b.end];
    const evidence = [{ start, end, rule: `relation: ${type}`, confidence: 0.9 }];
    stated.push({ from: survey.canonical(from), type, to: survey.canonical(to), evidence });
  }
  return stated;
}

/** What the names themselves say: `云州大学机电学院` is part of `云州大学`, `河口镇石桥村` of `河口镇`. */
function namedIn(
  claim: OrganizationClaim,
  claims: ReadonlyMap<string, OrganizationClaim>,
  areas: ReadonlySet<string>,
): Said | null {
  for (const form of [claim.name, ...claim.aliases])
    for (let length = form.length - 1; length >= 2; length -= 1) {
      const head = form.slice(0, length);
      const rest = form.slice(length);
      const parent = claims.get(head);
      if (head === claim.name || rest.length < 2) continue;
      const settled = parent?.kind === 'subdistrict' || parent?.kind === 'village' || areas.has(head);
      if (settled) {
        if (OF_ITS_PLACE.has(claim.kind) && parent !== undefined)
          return { from: claim.name, type: 'part_of', to: head };
        return OF_ITS_PLACE.has(claim.kind) ? null : { from: claim.name, type: 'located_in', to: head };
      }
      if (parent !== undefined && UNIT.test(rest)) return { from: claim.name, type: 'part_of', to: head };
    }
  return null;
}

/** The relations that an article states, in words or in names; each once. */
export function relationClaims(survey: Survey, organizations: readonly OrganizationClaim[]): RelationClaim[] {
  const claims = new Map(organizations.map((claim) => [claim.name, claim]));
  const areas = new Set(survey.organizations.filter((o) => o.area).map((o) => o.name));
  const found = new Map<string, RelationClaim>();
  const put = (relation: RelationClaim): void => {
    const key = `${relation.from} ${relation.type} ${relation.to}`;
    const known = found.get(key);
    if (relation.from === relation.to || !claims.has(relation.from)) return;
    if (known === undefined) found.set(key, relation);
    else known.evidence.push(...relation.evidence);
  };
  for (const mentions of survey.sentences) for (const relation of statedIn(mentions, survey)) put(relation);
  for (const claim of organizations) {
    const said = namedIn(claim, claims, areas);
    if (said === null) continue;
    const [proof] = claim.evidence;
    if (proof !== undefined)
      put({ ...said, evidence: [{ ...proof, rule: 'relation: in the name', confidence: 0.85 }] });
  }
  return [...found.values()];
}
