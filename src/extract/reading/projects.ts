/** The projects of an article, each once, with the stages that it is said to have reached and what it costs. */
import type { EventClaim, Evidence, ProjectClaim } from '../../../schema/reading.ts';
import { Cut } from '../../text/cut.ts';
import { confidenceOf } from '../confidence.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { projectEdge } from '../mentions/project-edge.ts';
import { PROJECT_END } from '../mentions/projects.ts';
import { empty, note, type Said } from './project-claim.ts';
import { BUSINESS, COMMON, OF_PROJECTS, POINTER, POINTS, plain, TOUR_SITE } from './project-words.ts';

/** What shows a project that only a later sentence tells more of. */
const NAMED = 'project: named before';
const SURE = confidenceOf(NAMED, 0.85);

/** Where a project is, before a name that stands by itself: `临江区何田生物智能产业园`. */
const PLACE_BEFORE = /^\p{Script=Han}{1,8}(?:[省市县区旗州镇乡村]|街道)$/u;
const BY_ITSELF = 8;

/** Whether a name is another one with its place in front. */
function isPlaced(name: string, own: string): boolean {
  const [whole, part] = [plain(name), plain(own)];
  return part.length >= BY_ITSELF && whole.endsWith(part) && PLACE_BEFORE.test(whole.slice(0, -part.length));
}

/** Whether a sentence is set at a site, so that what follows is said there: `走进…产业园，塔吊林立`. */
const isScene = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /^(?:[^，。；]{0,12}，)?(?:在|走进|来到)[^，。；]{0,12}$/u.test(text.slice(0, start)) ||
  /^(?:项目|工程)?(?:的?(?:施工|建设)现场|工地)/u.test(text.slice(end));

/** Nouns of bodies, which build and are not built. */
const FIRM = /(?:公司|集团|企业|材料|银行|合作社|局|委|(?<!示范|开发|园)[省市县镇乡村区]|街道)$/u;

/** The name in a sentence that ends in a noun: `来到平湖镇高标准农田示范区` for 示范区. */
function nameBefore(
  { start, text, persons, dates }: ReadSentence,
  noun: string,
): { name: string; start: number; end: number } | null {
  const at = text.lastIndexOf(noun);
  if (at === -1) return null;
  const end = at + noun.length;
  const barrier = (i: number): boolean => [...persons, ...dates].some((x) => x.start <= i && i < x.end);
  const from = projectEdge(text, new Cut(text), end, barrier);
  return at - from < 2 || FIRM.test(noun)
    ? null
    : { name: text.slice(from, end), start: start + from, end: start + end };
}

/** Folds what is said of projects, sentence by sentence. */
class Projects {
  readonly claims: ProjectClaim[] = [];
  #last: ProjectClaim | null = null;
  #lastParagraph = -1;
  /** The site named last, which 该项目 may mean. */
  #site: { name: string; evidence: Evidence; until: number; at: number } | null = null;
  #before: ReadSentence | null = null;
  /** The sentence that told of a project last. */
  #lastAt = 0;
  #sentence = 0;

  /** The claim that a name means: the same, one that ends with it or that it ends with. */
  #known(name: string): ProjectClaim | undefined {
    const own = plain(name);
    return (
      this.claims.find((c) => plain(c.name) === own || c.aliases.some((a) => plain(a) === own)) ??
      this.claims.find((c) => own.length >= 4 && (plain(c.name).endsWith(own) || own.endsWith(plain(c.name))))
    );
  }

  #named(name: string, paragraph: number): ProjectClaim | null {
    if (COMMON.test(name)) {
      const noun = name.replace(POINTS, '');
      const own = noun !== '' && !/^(?:项目|工程)$/u.test(noun);
      const same = own ? this.#withNoun(noun, POINTS.test(name)) : undefined;
      if (same !== undefined) return same;
      const points = /^该?(?:项目|工程|园区|基地|生产线|公园|电站|大桥|道路)$|^这/u.test(name) || name === '';
      if (points && this.#site !== null && this.#site.at > this.#lastAt) return this.#fromSite();
      const near = paragraph - this.#lastParagraph <= 1 ? this.#last : null;
      // The only project of an article is meant however far behind it was named.
      if (points) return near ?? this.#fromSite() ?? (this.claims.length === 1 ? this.#last : null);
      return null;
    }
    const known = this.#known(name);
    if (known === undefined) {
      const claim = empty(name);
      this.claims.push(claim);
      return claim;
    }
    const names = new Set([...known.aliases, known.name, name]);
    const fuller = plain(name) !== plain(known.name) && name.length > known.name.length;
    if (isPlaced(known.name, name) || (fuller && !isPlaced(name, known.name))) known.name = name;
    names.delete(known.name);
    known.aliases = [...names];
    return known;
  }

  /** What a noun points back at: a project told of, the site named last, or what the sentence before names so. */
  #withNoun(noun: string, pointing: boolean): ProjectClaim | undefined {
    const fits = (name: string): boolean => (noun.length > 1 ? name.includes(noun) : name.endsWith(noun));
    const told = this.claims.findLast((c) => fits(c.name));
    if (told !== undefined || !(pointing || /^[一二三四]期/u.test(noun))) return told;
    if (this.#site !== null && fits(plain(this.#site.name))) return this.#fromSite() ?? undefined;
    const named = pointing && this.#before !== null ? nameBefore(this.#before, noun) : null;
    if (named === null) return undefined;
    const claim = { ...empty(named.name), evidence: [{ ...named, rule: NAMED, confidence: SURE }] };
    this.claims.push(claim);
    return claim;
  }

  #fromSite(): ProjectClaim | null {
    if (this.#site === null || this.#site.until < this.#sentence) return null;
    const known = this.#known(this.#site.name);
    if (known !== undefined) return known;
    const claim = { ...empty(this.#site.name), evidence: [this.#site.evidence] };
    this.claims.push(claim);
    return claim;
  }

  #fold(fact: Said, evidence: Evidence, paragraph: number, canonical: (name: string) => string): void {
    const claim = this.#named(fact.name, paragraph);
    if (claim === null) return;
    claim.evidence.push(evidence);
    note(claim, fact, evidence);
    for (const owner of fact.owners) {
      const name = canonical(owner.name);
      if (!claim.owners.some((o) => o.name === name)) claim.owners.push({ name, evidence: [evidence] });
    }
    if (fact.place !== null && claim.place === null)
      claim.place = { name: canonical(fact.place), evidence: [evidence] };
    this.#last = claim;
    this.#lastParagraph = paragraph;
    this.#lastAt = this.#sentence;
  }

  add(sentence: ReadSentence, canonical: (name: string) => string): void {
    const { start, text, paragraph, facts, organizations, projects } = sentence;
    this.#sentence += 1;
    const covered: { start: number; end: number }[] = [];
    for (const said of facts) {
      if (said.is !== 'project') continue;
      // `…项目由甲公司投资2亿元建设`: what the sentence has named before.
      const here = said.name === '' ? projects.findLast((p) => p.end <= said.start) : undefined;
      const pointer = said.name === '' ? POINTER.exec(text)?.groups?.['pointer'] : undefined;
      const fact = here === undefined ? { ...said, name: pointer ?? said.name } : { ...said, name: here.name };
      // `总投资…` without a name adds nothing where another rule has read the name before it.
      const again = fact.name === '' && covered.some((c) => fact.start < c.end && c.start < fact.end);
      if (again) continue;
      if (fact.name !== '') covered.push({ start: fact.start, end: fact.end });
      const { rule, confidence } = fact;
      this.#fold(fact, { start: start + fact.start, end: start + fact.end, rule, confidence }, paragraph, canonical);
    }
    this.#before = sentence;
    const site = organizations.findLast((o) => !o.area && PROJECT_END.test(o.name));
    const named = projects.at(-1);
    if (named !== undefined && (site === undefined || site.start <= named.start)) {
      const evidence = { start: start + named.start, end: start + named.end, rule: NAMED, confidence: SURE };
      // A name that nothing is said of is pointed at by the next sentence, or never.
      this.#site = {
        name: named.name,
        evidence,
        until: this.#sentence + 1,
        at: this.#sentence,
      };
    } else if (site !== undefined) {
      const { rule, confidence } = site;
      this.#site = {
        name: site.name,
        at: isScene(text, site) ? this.#sentence : 0,
        until: Number.POSITIVE_INFINITY,
        evidence: { start: start + site.start, end: start + site.end, rule, confidence },
      };
    }
  }

  /** Takes in what a tour looked at. */
  visited(name: string, evidence: readonly Evidence[]): void {
    if (this.#known(name) !== undefined) return;
    this.claims.push({ ...empty(name), evidence: [...evidence] });
  }
}

/** Folds what sentences say of projects; a fact without a name is about the project named last (`该项目总投资…`). */
export function projectClaims(
  sentences: readonly ReadSentence[],
  events: readonly EventClaim[],
  canonical: (name: string) => string,
): ProjectClaim[] {
  const projects = new Projects();
  for (const sentence of sentences) projects.add(sentence, canonical);
  for (const event of events) {
    for (const project of event.projects) projects.visited(project.name, project.evidence);
    for (const body of event.organizations)
      if (
        body.role === 'visited' &&
        (TOUR_SITE.test(body.name) || (OF_PROJECTS.test(event.name) && !BUSINESS.test(body.name)))
      )
        projects.visited(body.name, body.evidence);
  }
  return projects.claims;
}
