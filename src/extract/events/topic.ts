/**
 * Where a tour goes whose stop is told of before anybody comes there: `总投资2亿元的北塘物流园去年开工。林若川走进施工现场，…`.
 * What a paragraph begins with is what is gone into or looked at next in it.
 */
import type { OrganizationMention, ProjectMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { ReadSentence } from './sentence.ts';

type Place = OrganizationMention | ProjectMention;

/** What may stand before the name: `位于河口镇的`. */
const OF_IT = /^(?:[^，。；：！？“”]{1,24}的)?$/u;
/** What tells of a place; whoever does something there is no place: `市水利局要求…`. */
const TOLD_OF =
  /^(?:[曾就现]?是|[曾原]为|由|占地|总投资|投资|于|地处|位于|坐落|年产|主要|计划|目前|现有|建设|拥有|自|从|[去今前]年|近[年几]|眼下|如今|\d{4}年|[一二三四]期|，)/u;
/** Going in or looking, with nothing said of where but a part of what was told of. */
const GOES_IN =
  /(?:走进|步入|来到|深入|登上)(?:该|了)?(?:[一二三四]期)?(?:生产|施工|项目|建设|作业|总装|智能|标准)?(?:车间|现场|工地|厂房|园区|企业|基地|大棚|展厅|田间|地头|生产线|村[里中]|院[里内])|沿着|边走边[看问]|一路走|走走停停/u;

/** The body or project that the first sentence of a paragraph tells of. */
export function topicOf({ text, organizations, projects, persons }: ReadSentence): Place | null {
  const isTold = (o: Place): boolean => OF_IT.test(text.slice(0, o.start)) && TOLD_OF.test(text.slice(o.end));
  const topic = [...projects, ...organizations].find((o) => !(o.is === 'organization' && o.area) && isTold(o));
  return topic === undefined || persons.some(({ start }) => start <= topic.start) ? null : topic;
}

/** `走进该园`: the body that the sentence before named. */
const GOES_THERE = /(?:走进|来到|深入|走访|前往)该(?<noun>[校园院村厂镇]|公司|企业|社区|单位)/u;
const KIND_OF: Readonly<Record<string, RegExp>> = {
  校: /[校学院]$|[中小]学$/u,
  院: /院$/u,
  企业: /公司$|厂$|集团$/u,
  单位: /./u,
};

/** The body that words such as 该园 lead back to, where a sentence has somebody go there. */
export function goneTo({ text, organizations }: ReadSentence, before: ReadSentence | null): OrganizationMention | null {
  const there = GOES_THERE.exec(text);
  const noun = there?.groups?.['noun'];
  if (there === null || noun === undefined) return null;
  const fits = ({ name, area }: OrganizationMention): boolean =>
    !area && (KIND_OF[noun]?.test(name) ?? name.endsWith(noun));
  return organizations.findLast((o) => o.end <= there.index && fits(o)) ?? before?.organizations.findLast(fits) ?? null;
}

/** Whether a sentence has somebody who is on a tour go into what its paragraph tells of. */
export function goesIn({ text, persons, facts }: ReadSentence, tour: DraftEvent): boolean {
  if (!tour.tour || facts.some(({ is }) => is === 'stops' || is === 'event') || !GOES_IN.test(text)) return false;
  return /^[他她]|一行|[组团]/u.test(text) || persons.some(({ name }) => tour.parts.some((part) => part.name === name));
}
