/** The persons of an article with the positions that it states. */
import type { PersonClaim, Position } from '../../../schema/reading.ts';
import type { PersonMention, PositionMention } from '../mentions/mention.ts';
import type { Survey } from '../survey.ts';

const REPORTER = /^(?:记者|通讯员|摄影)/u;
/** A place is kept as printed: `区` of `区领导` is the district, not its longer double name. */
const AREA = /^\p{Script=Han}{2,8}[省市县区]$/u;
const ANAPHOR =
  /(?:该|(?<![\p{Script=Han}])(?=公司|校|院|行|厂|集团))(?<what>院|校|公司|镇|乡|村|局|厂|街道|区|县|市|中心|社区|企业|行|集团)$/u;

/** The organization named last before `offset` that a word such as 该院 can mean. */
function lastSuch(what: string, offset: number, survey: Survey): string | null {
  const endings: Readonly<Record<string, RegExp>> = {
    校: /(?:大学|学院|学校|中学|小学)$/u,
    企业: /(?:公司|集团|厂)$/u,
    公司: /(?:公司|集团|厂)$/u,
    集团: /(?:公司|集团)$/u,
    行: /银行(?:股份有限公司)?$|支行$|分行$/u,
    院: /(?:院|大学)$/u,
  };
  const fits = endings[what] ?? new RegExp(`${what}$`, 'u');
  let last: string | null = null;
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) if (sentence.start + o.start < offset && fits.test(o.name)) last = o.name;
  return last;
}

function position(
  p: PositionMention,
  person: PersonMention,
  sentence: { text: string; start: number },
  survey: Survey,
): Position {
  const what = ANAPHOR.exec(sentence.text.slice(0, p.start))?.groups?.['what'];
  const named = p.organization ?? (what === undefined ? null : lastSuch(what, sentence.start + p.start, survey));
  return {
    organization: named === null || AREA.test(named) ? named : survey.canonical(named),
    title: p.title,
    tenure: p.tenure,
    evidence: [
      {
        start: sentence.start + Math.min(p.start, person.start),
        end: sentence.start + person.end,
        rule: 'position: title before a name',
        confidence: 0.95,
      },
    ],
  };
}

/** Merges what several sentences say of the same person; reporters and plain mentions of makers are no persons. */
export function personClaims(survey: Survey, reporters: readonly string[]): PersonClaim[] {
  const claims = new Map<string, PersonClaim>();
  for (const { sentence, persons } of survey.sentences)
    for (const person of persons) {
      if (reporters.includes(person.name) || person.titles.some((title) => REPORTER.test(title))) continue;
      const claim = claims.get(person.name) ?? { name: person.name, aliases: [], positions: [], evidence: [] };
      claim.evidence.push({
        start: sentence.start + person.nameStart,
        end: sentence.start + person.nameEnd,
        rule: person.rule,
        confidence: person.confidence,
      });
      for (const p of person.positions.map((stated) => position(stated, person, sentence, survey))) {
        const same = claim.positions.find(
          (q) =>
            q.title === p.title &&
            (q.organization === p.organization || p.organization === null) &&
            q.tenure === p.tenure,
        );
        if (same === undefined) claim.positions.push(p);
        else same.evidence.push(...p.evidence);
      }
      claims.set(person.name, claim);
    }
  return [...claims.values()];
}
