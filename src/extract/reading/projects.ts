/** The projects of an article, each once, with the stages that it is said to have reached and what it costs. */
import type { EventClaim, Evidence, ProjectClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { ENDS_OF } from '../organizations/bare-words.ts';
import { empty, note, type Said } from './project-claim.ts';
import { callAlso, claimCalled } from './project-names.ts';
import { saidIn } from './project-said.ts';
import { NAMED, nameBefore, type Site, SURE, siteIn } from './project-site.ts';
import { BUSINESS, COMMON, OF_PROJECTS, POINTS, plain, TOUR_SITE } from './project-words.ts';

/** So many paragraphs on a bare noun still points back: some pages break them after each line. */
const NEAR = 2;

/** Folds what is said of projects, sentence by sentence. */
class Projects {
  readonly claims: ProjectClaim[] = [];
  #last: ProjectClaim | null = null;
  #lastParagraph = -1;
  /** The site named last, which 该项目 may mean. */
  #site: Site | null = null;
  #before: ReadSentence | null = null;
  /** The sentence that told of a project last. */
  #lastAt = 0;
  #sentence = 0;

  /** The claim that a name means, a new one if need be; `null` where it points at nothing known. */
  #named(name: string, paragraph: number): ProjectClaim | null {
    if (COMMON.test(name)) {
      const noun = name.replace(POINTS, '');
      const own = noun !== '' && !/^(?:项目|工程|[省市区县镇乡村])$/u.test(noun);
      const same = own ? this.#withNoun(noun, POINTS.test(name)) : undefined;
      if (same !== undefined) return same;
      const points = /^该?(?:项目|工程|园区|基地|生产线|公园|电站|大桥|道路)$|^这/u.test(name) || name === '';
      if (points && this.#site !== null && this.#site.at > this.#lastAt) return this.#fromSite();
      const near = paragraph - this.#lastParagraph <= NEAR ? this.#last : null;
      // The only project of an article is meant however far behind it was named.
      if (points) return near ?? this.#fromSite() ?? (this.claims.length === 1 ? this.#last : null);
      return null;
    }
    const known = claimCalled(this.claims, name);
    if (known === undefined) {
      const claim = empty(name);
      this.claims.push(claim);
      return claim;
    }
    callAlso(known, name);
    return known;
  }

  /** What a noun points back at: a project told of, the site named last, or what the sentence before names so. */
  #withNoun(noun: string, pointing: boolean): ProjectClaim | undefined {
    const fits = (name: string): boolean =>
      noun.length > 1 ? name.includes(noun) : name.endsWith(noun) || ENDS_OF[noun]?.test(name) === true;
    const told = this.claims.findLast((c) => fits(c.name));
    if (told !== undefined || !(pointing || /^[一二三四]期/u.test(noun))) return told;
    if (this.#site !== null && fits(plain(this.#site.name))) return this.#fromSite() ?? undefined;
    const named = pointing && this.#before !== null ? nameBefore(this.#before, noun) : null;
    if (named === null) return undefined;
    const { name, start, end } = named;
    const claim = { ...empty(name), evidence: [{ start, end, rule: NAMED, confidence: SURE }] };
    this.claims.push(claim);
    return claim;
  }

  /** The claim of the site named last, as long as it may be pointed at. */
  #fromSite(): ProjectClaim | null {
    if (this.#site === null || this.#site.until < this.#sentence) return null;
    const known = claimCalled(this.claims, this.#site.name);
    if (known !== undefined) return known;
    const claim = { ...empty(this.#site.name), evidence: [this.#site.evidence] };
    this.claims.push(claim);
    return claim;
  }

  /** Adds a fact to the claim that it is about. */
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

  /** Adds what the next sentence says. */
  add(sentence: ReadSentence, canonical: (name: string) => string): void {
    const { start, paragraph } = sentence;
    this.#sentence += 1;
    for (const fact of saidIn(sentence)) {
      const { rule, confidence } = fact;
      this.#fold(fact, { start: start + fact.start, end: start + fact.end, rule, confidence }, paragraph, canonical);
    }
    this.#before = sentence;
    this.#site = siteIn(sentence, this.#sentence) ?? this.#site;
  }

  /** Takes in what a tour looked at. */
  visited(name: string, evidence: readonly Evidence[]): void {
    if (claimCalled(this.claims, name) !== undefined) return;
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
