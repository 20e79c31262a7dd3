/** What known documents cost, counted once for all variables that count alike. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { costOf } from '../guard/cost.ts';

type Variables = Readonly<Record<string, unknown>>;

/** How many counts are kept of one document. */
const MOST = 100;

/** All that counting sees of a variable: the number, whether something is skipped, or how long a list is. */
function weighed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : '';
}

/** Counts as `costOf` does. */
export class Costs {
  readonly #known = new WeakMap<DocumentNode, Map<string, number>>();

  of(schema: GraphQLSchema, document: DocumentNode, operationName: string | null, variables: Variables): number {
    const costs = this.#known.get(document) ?? new Map<string, number>();
    this.#known.set(document, costs);
    const sizes = Object.keys(variables).map((name) => `${name} ${weighed(variables[name])}`);
    const key = [operationName ?? '', ...sizes].join('\n');
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = costOf(schema, document, operationName, variables);
    if (costs.size >= MOST) costs.clear();
    costs.set(key, cost);
    return cost;
  }
}
