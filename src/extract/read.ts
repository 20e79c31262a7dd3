/** Reads an article: everything it claims about persons, organizations, events, projects, money and honours. */
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import { writtenOn } from './dateline.ts';
import { compileAll, fire } from './engine.ts';
import { Timeline } from './events/timeline.ts';
import type { Stated } from './fact.ts';
import type { SentenceMentions } from './mentions/sentence.ts';
import { awardClaims } from './reading/awards.ts';
import { withoutBareOrganizers, withSignatories } from './reading/bodies-at-events.ts';
import { eventClaims } from './reading/events.ts';
import { fundingClaims } from './reading/funding.ts';
import { investmentClaims } from './reading/investments.ts';
import { organizationClaims } from './reading/organizations.ts';
import { personClaims } from './reading/persons.ts';
import { placeClaims } from './reading/places.ts';
import { withClaimedProjects } from './reading/project-names.ts';
import { projectClaims } from './reading/projects.ts';
import { relationClaims } from './reading/relations.ts';
import { rollClaims } from './reading/rolls.ts';
import { unresolvedIn } from './reading/unresolved.ts';
import { rules } from './rules/index.ts';
import { survey } from './survey.ts';
import { tapeOfMentions } from './tape.ts';

const compiled = compileAll(rules);

/** The facts that the rules find in one sentence. */
export function factsIn(mentions: SentenceMentions): Stated[] {
  const facts: Stated[] = [];
  for (const firing of fire(compiled, tapeOfMentions(mentions), mentions.sentence.text)) facts.push(...firing.facts);
  return facts;
}

/**
 * Reads one article. Pure: the same article always gives the same reading, and no other article is looked at.
 */
export function read(article: Article): Reading {
  const surveyed = survey(article);
  const timeline = new Timeline(surveyed.canonical, writtenOn(article.text, article.publishedOn));
  const sentences = surveyed.sentences.map((mentions) => {
    const { sentence, persons, dates, organizations, projects } = mentions;
    const { start, text, paragraph } = sentence;
    return { start, text, paragraph, persons, dates, organizations, projects, facts: factsIn(mentions) };
  });
  for (const sentence of sentences) timeline.add(sentence);
  const persons = personClaims(surveyed, article.reporters, sentences);
  const events = withoutBareOrganizers(withSignatories(eventClaims(timeline.events), persons, article.text));
  const awards = [...awardClaims(sentences, surveyed.canonical), ...rollClaims(article, surveyed)];
  const organizations = organizationClaims(surveyed, persons, events, awards);
  const projects = projectClaims(sentences, events, surveyed.canonical);
  const gifts = fundingClaims(sentences, surveyed.canonical, projects);
  return {
    persons,
    organizations,
    events: withClaimedProjects(events, projects),
    projects,
    places: placeClaims(surveyed, organizations, events, projects),
    funded: [...gifts, ...investmentClaims(projects, sentences, gifts)],
    awards,
    relations: relationClaims(surveyed, organizations),
    unresolved: unresolvedIn(surveyed),
  };
}
