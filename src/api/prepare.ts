/**
 * Asks the stored operations before anybody else does: a database that has just been started needs seconds to plan what
 * it then answers in milliseconds, and the first who ask should not be the ones who wait for that.
 */
import { parse } from 'graphql';
import { z } from 'zod';
import type { Ask } from './ask.ts';
import { readOperations } from './operations.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Anybody and anything that an operation can be about. */
const SOME = parse(`{
  people(first: 2) { nodes { id name } }
  organizations(first: 1, filter: { kinds: [COMPANY] }) { nodes { id name } }
  events(first: 1) { nodes { id } }
}`);
const thing = z.object({ id: z.string() });
const named = thing.extend({ name: z.string() });
const list = <T>(node: z.ZodType<T>) => z.object({ nodes: z.array(node) });
const found = z.object({ people: list(named), organizations: list(named), events: list(thing) });

/** What each stored operation is asked about; nothing where the graph has nothing of the kind. */
function variablesOf({ people, organizations, events }: z.infer<typeof found>): Readonly<Record<string, Variables>> {
  const [a, b = a] = people.nodes;
  const [company] = organizations.nodes;
  const [event] = events.nodes;
  return {
    ...(a && b && { attendance: { name: a.name }, circle: { id: a.id }, find: { q: a.name } }),
    ...(a && b && { meetings: { ids: [a.id, b.id] }, path: { a: a.id, b: b.id } }),
    ...(company && { company: { name: company.name }, office: { id: company.id } }),
    ...(event && { absent: { id: event.id } }),
  };
}

/** So often an operation is asked, for its pieces to be known and for it to be worth a plan. */
const TIMES = 2;

/**
 * Asks each stored operation about something that is in the graph, one after the other; answers the names of those asked.
 *
 * @param settled resolves when the database has planned what it was asked.
 */
export async function prepare(ask: Ask, settled: () => Promise<void>, signal: AbortSignal): Promise<string[]> {
  const texts = readOperations();
  const asked: string[] = [];
  for (const [name, variables] of Object.entries(variablesOf(found.parse((await ask(SOME, {})).data)))) {
    const document = parse(texts.get(name) ?? '');
    for (let times = 0; times < TIMES && !signal.aborted; times += 1) await ask(document, variables);
    await settled();
    asked.push(name);
  }
  return asked;
}
