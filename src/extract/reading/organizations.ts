/** The organizations of an article, each once, with its other names. */
import type { AwardClaim, EventClaim, OrganizationClaim } from '../../../schema/reading.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import type { Survey } from '../survey.ts';

const ACTS =
  /^(?:（[^）]*）)?(?:[^，。；]{0,6}?(?:召开|举行|举办|组织|获|荣获|坚持|开展|启动|通报|与|将|正在|已|成功|持续|不断)|党工委|管委会|各|上下)/u;
/** Bodies that every place has: named alone they are nobody in particular. */
const COMMON =
  /^(?:党委|政府|党组|党支部|党总支|工会|团委|办公室|学校|共青团|党校|人大|政协|法院|检察院|镇党委|乡党委|街道党工委|镇政府|妇联|医院|公安局|组织部|宣传部)$/u;
const OPENS = /(?:^|[，。；：])$/u;

/** Whether a place acts as a government here, rather than only locating something. */
const acts = (text: string, area: OrganizationMention): boolean =>
  OPENS.test(text.slice(0, area.start)) && ACTS.test(text.slice(area.end));

/** The bodies that a reading lists: all that are named, and those places that act, hold posts or take part. */
export function organizationClaims(
  survey: Survey,
  events: readonly EventClaim[],
  awards: readonly AwardClaim[],
): OrganizationClaim[] {
  const needed = new Set([
    ...events.flatMap((e) => e.organizations.map((o) => o.name)),
    ...awards.map((a) => a.recipient),
  ]);
  for (const { persons } of survey.sentences)
    for (const person of persons)
      for (const p of person.positions) if (p.organization !== null) needed.add(survey.canonical(p.organization));
  const acting = new Set<string>();
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) if (o.area && acts(sentence.text, o)) acting.add(survey.canonical(o.name));
  const claims = new Map<string, OrganizationClaim>();
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) {
      const name = survey.canonical(o.name);
      if ((o.area && !needed.has(name) && !acting.has(name)) || (COMMON.test(name) && !needed.has(name))) continue;
      if (!needed.has(name) && awards.some((award) => award.award.includes(name))) continue;
      const claim = claims.get(name) ?? { name, kind: o.kind, aliases: [], evidence: [] };
      claim.evidence.push({
        start: sentence.start + o.start,
        end: sentence.start + o.end,
        rule: o.rule,
        confidence: o.confidence,
      });
      const printed = sentence.text.slice(o.start, o.end);
      if (printed === o.name && o.name !== name && !claim.aliases.includes(o.name)) claim.aliases.push(o.name);
      claims.set(name, claim);
    }
  return [...claims.values()];
}
