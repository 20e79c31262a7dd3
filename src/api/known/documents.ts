/** The documents that are known: read, checked and executed without an error before. */
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { Costs } from './costs.ts';

/** How many documents are known at a time, and how long one may be. */
const MOST = 500;
const LONGEST = 20_000;

/** The documents that are known, by their texts; a plugin of the whole way fills them. */
export class Known {
  readonly #documents = new Map<string, DocumentNode>();
  readonly costs = new Costs();

  get(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  readonly plugin: Plugin = {
    onExecute: ({ args: { document, operationName, contextValue } }) => {
      const text = contextValue.params.query;
      const isQuestion = getOperationAST(document, operationName)?.operation === 'query';
      if (text === undefined || text.length > LONGEST || !isQuestion || this.#documents.has(text)) return;
      return {
        onExecuteDone: ({ result }) => {
          if (!('data' in result) || result.errors !== undefined) return;
          if (this.#documents.size >= MOST) this.#documents.clear();
          this.#documents.set(text, document);
        },
      };
    },
  };
}

const question = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().min(1).nullish(),
  // Clients say in them who they are; a stored operation is for others to find.
  extensions: z.looseObject({ persistedQuery: z.undefined().optional() }).nullish(),
});
type Question = z.infer<typeof question>;

function readQuestion(body: Buffer): Question | null {
  try {
    return question.safeParse(JSON.parse(body.toString())).data ?? null;
  } catch {
    return null;
  }
}

export interface Asked {
  readonly question: Question;
  readonly document: DocumentNode;
  readonly cost: number;
}

/** What a body asks, where it is known and costs no more than `most`. */
export function askedIn(body: Buffer, known: Known, schema: GraphQLSchema, most: number): Asked | null {
  const asked = readQuestion(body);
  const document = asked === null ? undefined : known.get(asked.query);
  if (asked === null || document === undefined) return null;
  const { operationName = null, variables } = asked;
  if (getOperationAST(document, operationName)?.operation !== 'query') return null;
  const cost = known.costs.of(schema, document, operationName, variables ?? {});
  return cost > most ? null : { question: asked, document, cost };
}
