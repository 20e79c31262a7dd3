/** Bodies that the words beside a post leave half said: of which township, district or hospital is told before. */
import type { PositionMention } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';
import { bodyMeant, suchBody } from './body-of-post.ts';

/** `镇人大`, `镇`: of the township spoken of. */
const OF_TOWNSHIP = /^(?<what>[镇乡])(?:人大|党委|政府|纪委|人民政府)?$/u;
/** A department that a hospital has: `该院心内科主任`. */
export const WARD = /^\p{Script=Han}{1,6}科$/u;
const OF_SUBDISTRICT = /^(?:街道)?(?<office>党工委|办事处|人大工委)$/u;
const SUBDISTRICT = /^(?<street>\p{Script=Han}{2,10}街道)(?:党工委|办事处|人大工委)?$/u;
const OUR_WARD = /^[我本](?<what>[院校行局])(?<unit>\p{Script=Han}{2,10})$/u;
/** `区委书记`, `县委组织部部长`: of the district that the clause is set in. */
const OF_COMMITTEE = /^(?<what>[区县旗])委(?!.*办)/u;

/** The district of a level that the sentence, or the one right before it, has named last before a place. */
function districtBefore(
  what: string,
  p: PositionMention,
  { sentence }: SentenceMentions,
  survey: Survey,
): string | null {
  const at = survey.sentences.findIndex((s) => s.sentence === sentence);
  for (const looked of [survey.sentences[at], survey.sentences[at - 1]]) {
    if (looked?.sentence.paragraph !== sentence.paragraph) continue;
    const { sentence: told, organizations } = looked;
    const o = organizations.findLast(
      (other) =>
        other.area && other.name.endsWith(what) && other.name.length > 2 && (told !== sentence || other.end <= p.start),
    );
    if (o !== undefined) return o.name;
  }
  return null;
}

const HOSPITAL = /(?:医院|卫生院|保健院)$/u;
/** The only hospital that the article names: a ward that nothing stands before is one of it. */
function onlyHospital(survey: Survey): string | undefined {
  const named = survey.organizations.filter((o) => HOSPITAL.test(o.name)).map((o) => survey.canonical(o.name));
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
}

/** The subdistrict named last, or one of its bodies. */
function subdistrictBefore(offset: number, survey: Survey): string | null {
  let last: string | null = null;
  for (const { sentence, organizations } of survey.sentences)
    for (const { name, start } of organizations)
      if (sentence.start + start < offset) last = SUBDISTRICT.exec(name)?.groups?.['street'] ?? last;
  return last;
}

/**
 * The body that the words before a post leave half said, in full: `镇人大`, `区委`; of `该院心内科主任` the hospital, and
 * the unit in it.
 */
export function halfSaid(
  printed: string,
  before: string,
  p: PositionMention,
  mentions: SentenceMentions,
  survey: Survey,
): { readonly name: string; readonly unit?: string } | null {
  const at = mentions.sentence.start + p.start;
  const township = OF_TOWNSHIP.exec(printed)?.groups?.['what'];
  if (township !== undefined) {
    const body = suchBody(township, at, survey);
    return body === null ? null : { name: body + printed.slice(1) };
  }
  // `党工委副书记、办事处主任`: of the subdistrict spoken of.
  const office = OF_SUBDISTRICT.exec(printed)?.groups?.['office'];
  if (office !== undefined) {
    const street = subdistrictBefore(at, survey);
    const beside = mentions.sentence.text.startsWith(printed, p.start);
    return street === null ? null : { name: street, unit: beside ? office : '' };
  }
  // `我院心内科`: the house and its ward.
  const own = OUR_WARD.exec(printed)?.groups;
  if (own !== undefined) {
    const body = suchBody(own['what'] ?? '', at, survey, 'ours');
    return body === null ? null : { name: body, unit: own['unit'] ?? '' };
  }
  const house = WARD.test(printed) ? (bodyMeant(before, at, survey) ?? onlyHospital(survey)) : undefined;
  if (typeof house === 'string') return { name: house, unit: printed };
  const level = OF_COMMITTEE.exec(printed)?.groups?.['what'];
  const district = level === undefined ? null : districtBefore(level, p, mentions, survey);
  return district === null ? null : { name: district + printed.slice(1) };
}
