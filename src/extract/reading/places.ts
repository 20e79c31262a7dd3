/** The places of an article: districts, venues and streets that are none of its organizations. */
import type { EventClaim, Evidence, OrganizationClaim, ProjectClaim } from '../../../schema/reading.ts';
import { flatMap } from '../../flat-map.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { Survey } from '../survey.ts';

interface PlaceClaim {
  readonly name: string;
  readonly evidence: Evidence[];
}

const STREET = new Finder(
  /(?:位于|坐落于|途经|途径|沿着?|在|经过?|至|[与和、（])(?<street>\p{Script=Han}{2,5}?(?:路|大道|大街|街(?!道|区)|巷))(?=[（、，。；与和至）]|交叉口|(?:以)?[东西南北]|\d+号|上(?!下|的|演)|沿线|两侧|沿街)/gu,
);
const NO_STREET =
  /(?:道|公|铁|思|一|网|线|马|半|电|管|出|沿|问|套|销|活|后|退|来|前|回|带|高速|通|走|支|旧|新|生|贸易|丝绸之|群众|革命|主干|小|大|老|修|铺|上|下|各|条|城市|农村|产业|振兴|强国|发展|复兴|致富|幸福|光明)(?:路|街|巷)$|^(?:这|那|该|一条|每条|多条)/u;

function streetsIn(text: string): { name: string; start: number }[] {
  const streets: { name: string; start: number }[] = [];
  for (const match of STREET.in(text)) {
    const name = match.groups?.['street'] ?? '';
    if (!NO_STREET.test(name)) streets.push({ name, start: match.index + match[0].length - name.length });
  }
  return streets;
}

/** The places of a reading, each once. */
export function placeClaims(
  survey: Survey,
  organizations: readonly OrganizationClaim[],
  events: readonly EventClaim[],
  projects: readonly ProjectClaim[],
): PlaceClaim[] {
  const bodies = new Set(flatMap(organizations, (claim) => [claim.name, ...claim.aliases]));
  const found = new Map<string, PlaceClaim>();
  const put = (name: string, evidence: readonly Evidence[]): void => {
    if (bodies.has(name)) return;
    const place = found.get(name) ?? { name, evidence: [] };
    place.evidence.push(...evidence);
    found.set(name, place);
  };
  for (const { place } of [...events, ...projects]) if (place !== null) put(place.name, place.evidence);
  for (const { sentence, organizations: mentions } of survey.sentences) {
    const proof = (start: number, end: number, rule: string, confidence: number): Evidence[] => [
      { start: sentence.start + start, end: sentence.start + end, rule, confidence },
    ];
    for (const o of mentions) if (o.area) put(survey.canonical(o.name), proof(o.start, o.end, o.rule, o.confidence));
    for (const { name, start } of streetsIn(sentence.text))
      put(name, proof(start, start + name.length, 'place: street', 0.8));
  }
  return [...found.values()];
}
