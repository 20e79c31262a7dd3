/** How values lie in Neo4j: whole numbers as integers, not as floats; nothing for `null`. */
import neo4j from 'neo4j-driver';

/** Names of properties and labels that are the writer's own and no part of the graph: they begin with `_`, or are these. */
export const BOOKKEEPING_LABELS: readonly string[] = [
  'Reading',
  'Writer',
  'Form',
  'Doubt',
  'Issue',
  'Verdict',
  'Superseded',
];

const one = (key: string, value: unknown): unknown => {
  if (typeof value === 'number') return key === 'confidences' ? value : neo4j.int(value);
  return Array.isArray(value) ? value.map((x) => one(key, x)) : value;
};

/** A property map as it is sent: every number but a confidence becomes an integer. */
export function stored(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, one(key, value)]));
}

/** A property map without what is `null`: all that something new needs, and a third less to send. */
export const said = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
