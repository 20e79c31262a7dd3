/** What a sentence names without telling of it, and later words may point at: `该项目`, `该示范区`. */
import type { Evidence } from '../../../schema/reading.ts';
import { Cut } from '../../text/cut.ts';
import { confidenceOf } from '../confidence.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { projectEdge } from '../mentions/project-edge.ts';
import { PROJECT_END } from '../mentions/projects.ts';

/** What shows a project that only a later sentence tells more of. */
export const NAMED = 'project: named before';
export const SURE = confidenceOf(NAMED, 0.85);

/** A site or project that 该项目 may mean. */
export interface Site {
  readonly name: string;
  readonly evidence: Evidence;
  /** The sentence up to which it may be pointed at, counted from the first. */
  readonly until: number;
  /** The sentence that is set there or names it as a project, 0 for one that does neither. */
  readonly at: number;
}

/** Whether a sentence is set at a site, so that what follows is said there: `走进…产业园，塔吊林立`. */
const isScene = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /^(?:[^，。；]{0,12}，)?(?:在|走进|来到)[^，。；]{0,12}$/u.test(text.slice(0, start)) ||
  /^(?:项目|工程)?(?:的?(?:施工|建设)现场|工地)/u.test(text.slice(end));

/** The site or project that a sentence names last; `count` is its place among all. */
export function siteIn({ start, text, organizations, projects }: ReadSentence, count: number): Site | null {
  const site = organizations.findLast((o) => !o.area && PROJECT_END.test(o.name));
  const named = projects.at(-1);
  if (named !== undefined && (site === undefined || site.start <= named.start)) {
    const evidence = { start: start + named.start, end: start + named.end, rule: NAMED, confidence: SURE };
    // A name that nothing is said of is pointed at by the next sentence, or never.
    return { name: named.name, evidence, until: count + 1, at: count };
  }
  if (site === undefined) return null;
  const { rule, confidence } = site;
  return {
    name: site.name,
    at: isScene(text, site) ? count : 0,
    until: Number.POSITIVE_INFINITY,
    evidence: { start: start + site.start, end: start + site.end, rule, confidence },
  };
}

/** Nouns of bodies, which build and are not built. */
const FIRM = /(?:公司|集团|企业|材料|银行|合作社|局|委|(?<!示范|开发|园)[省市县镇乡村区]|街道)$/u;

/** Where a noun stands last as the end of a word: no 校 of 校区. */
function lastEnding(text: string, cut: Cut, noun: string): number {
  for (let at = text.lastIndexOf(noun); at > 0; at = text.lastIndexOf(noun, at - 1)) {
    const word = cut.before(at + noun.length);
    if (word !== undefined && word.start + word.text.length <= at + noun.length) return at;
  }
  return -1;
}

/** The name in a sentence that ends in a noun: `来到平湖镇高标准农田示范区` for 示范区. */
export function nameBefore(
  { start, text, persons, dates }: ReadSentence,
  noun: string,
): { name: string; start: number; end: number } | null {
  const cut = new Cut(text);
  const at = lastEnding(text, cut, noun);
  if (at === -1) return null;
  const end = at + noun.length;
  const barrier = (i: number): boolean => [...persons, ...dates].some((x) => x.start <= i && i < x.end);
  const from = projectEdge(text, cut, end, barrier);
  return at - from < 2 || FIRM.test(noun)
    ? null
    : { name: text.slice(from, end), start: start + from, end: start + end };
}
