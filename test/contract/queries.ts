/** The contract queries by their names, each in the words in which it is written. */
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** What the names of the contract's operations are, in any order. */
export type QueryName = 'Attendance' | 'Meetings' | 'Company' | 'Path' | 'Circle' | 'Office' | 'Absent' | 'Find';
export type Queries = (name: QueryName) => string;

/** The queries of a GraphQL document, word for word. Asking for one that it does not hold throws. */
export function queriesIn(document: string): Queries {
  const found = new Map<string, string>();
  for (const definition of parse(document).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) continue;
    const { start = 0, end = 0 } = definition.loc ?? {};
    found.set(definition.name.value, document.slice(start, end));
  }
  return (name) => {
    const query = found.get(name);
    if (query === undefined) throw new Error(`the contract holds no query ${name}, only ${[...found.keys()]}`);
    return query;
  };
}

/** The queries in the GraphQL blocks of a Markdown file. */
export function queriesOfFile(path: string): Queries {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```graphql\n([^`]*)^```/gmu);
  return queriesIn([...blocks].map(([, block = '']) => block).join('\n'));
}

/** The value of a string argument as it is written in a query: `title` of `tenures(title: "书记")`. */
export function literalOf(query: string, argument: string): string {
  const found = new RegExp(`\\b${argument}: "([^"]+)"`, 'u').exec(query)?.[1];
  if (found === undefined) throw new Error(`no "${argument}" in: ${query}`);
  return found;
}

/** A query that asks for other days than it was written for. */
export const inYear = (query: string, year: string): string =>
  query.replace(/from: "[^"]+"/gu, `from: "${year}-01-01"`).replace(/to: "[^"]+"/gu, `to: "${year}-12-31"`);

/** A query without its condition on words. */
export const withoutText = (query: string): string => query.replace(/, text: "[^"]+"/u, '');
