/** The person whom a name of the reading stands for, at some words of the article. */
import type { EntityLabel } from '../../schema/nodes.ts';
import type { Evidence } from '../../schema/reading.ts';
import { normalizeName } from './names.ts';
import { type Namesake, namesakeAt } from './namesakes.ts';
import type { Work } from './things.ts';

/** One of several people of a name, with the node made of them. */
export interface Known extends Namesake {
  readonly id: string;
}

/** The node of a person; `null` where the name stands for none, or for one of several that the words do not tell. */
export function personAt(
  work: Work,
  name: string,
  evidence: readonly Evidence[],
  titles: readonly string[] = [],
): string | null {
  const people = work.namesakes.get(normalizeName(name));
  if (people === undefined) return work.names.find(name, ['Person']);
  const who = namesakeAt(people, evidence, titles.map(normalizeName), work.text);
  return people.find((x) => x === who)?.id ?? null;
}

/** As `personAt`, for a name that may be a person's or something else's: the labels in the order in which they are asked. */
export function thingAt(
  work: Work,
  name: string,
  labels: readonly EntityLabel[],
  evidence: readonly Evidence[],
): string | null {
  const found = work.names.find(name, labels);
  return found === null && labels.includes('Person') ? personAt(work, name, evidence) : found;
}
