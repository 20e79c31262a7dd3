/** From what an article says to the nodes and edges it stands for; no database, no memory of other articles. */
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import { projectForm } from './corpus/project-forms.ts';
import { nameContext } from './districts.ts';
import { createDraft } from './draft.ts';
import { addEvent } from './events.ts';
import { addAward, addFunding, addProjectFacts, addRelation } from './facts.ts';
import { createLookup } from './lookup.ts';
import { normalizeName } from './names.ts';
import { oneNodes } from './one-node.ts';
import { addPeople } from './people.ts';
import { statedOf } from './project-claims.ts';
import type { Projection } from './projection.ts';
import { organizationNode, placeNode, projectNode, type Work } from './things.ts';

/** The named bodies, works and places of a reading, so that everything else can refer to them. */
function addThings(work: Work, reading: Reading): void {
  const both = oneNodes(reading);
  const is = (name: string, label: 'Organization' | 'Project'): boolean =>
    (both.get(normalizeName(name)) ?? label) === label;
  for (const body of reading.organizations) {
    const { name, aliases, evidence } = body;
    if (is(name, 'Organization')) organizationNode(work, body);
    else projectNode(work, name, aliases, {}, evidence);
  }
  for (const project of reading.projects) {
    const { name, aliases, evidence } = project;
    const stated = statedOf(project);
    const saysNothing = stated.stages.length + stated.sums.length === 0;
    if (is(name, 'Project')) projectNode(work, name, aliases, saysNothing ? {} : { ...stated, on: work.on }, evidence);
    else {
      const kind = reading.organizations.find((x) => normalizeName(x.name) === normalizeName(name))?.kind ?? 'other';
      organizationNode(work, { name, kind, aliases, evidence });
      if (!saysNothing)
        work.draft.drop('project', name, 'is kept as an organization, which has no investment or status');
    }
  }
  for (const { name, evidence } of reading.places) placeNode(work, name, evidence);
}

/**
 * The nodes and edges that an article stands for. Ids come from what identifies a thing, never from an order or a
 * counter; two readings that differ in the order of their lists alone give the same projection. What makes no node or
 * edge is in `dropped`, with its reason.
 */
export function resolve(article: Article, reading: Reading): Projection {
  const context = nameContext(article, reading);
  const work: Work = {
    draft: createDraft(article.text.length),
    names: createLookup(),
    context,
    on: article.publishedOn,
    text: article.text,
    scopes: new Map(),
    namesakes: new Map(),
    projects: new Map(),
  };
  addThings(work, reading);
  addPeople(work, reading);
  for (const claim of reading.events) addEvent(work, claim);
  for (const claim of reading.projects) addProjectFacts(work, claim);
  for (const [id, facts] of work.projects) work.draft.form(projectForm(id, facts));
  for (const claim of reading.funded) addFunding(work, claim);
  for (const claim of reading.awards) addAward(work, claim);
  for (const claim of reading.relations) addRelation(work, claim);
  for (const { text, reason } of reading.unresolved) work.draft.drop('unresolved', text, reason);
  return work.draft.finish();
}
