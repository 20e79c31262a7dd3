/**
 * Global ids: the label of a thing and its id in the graph, opaque to clients and the same after every reload.
 * Things come back in rows with theirs, since GraphQL reads a property at no cost; a resolver for each of a thousand
 * people of an answer is a fifth of all that the answer allocates.
 */
import { z } from 'zod';

/** For GraphQL alone: no `string`, so that nobody takes it for the id of the graph. */
export type GlobalId = z.core.$brand<'GlobalId'>;

const opaque = z.custom<GlobalId>((x) => typeof x === 'string');

/** `Person:p1` → `UGVyc29uOnAx`. */
export const encode = (key: string): string => Buffer.from(key).toString('base64url');

/** Global ids that were made, by label and id, since the same come again and again; how many at most. */
const made = new Map<string, Map<string, GlobalId>>();
const MOST = 20_000;

/** `Person` and `p1` → `UGVyc29uOnAx`. */
export function toGlobalId(label: string, graphId: string): GlobalId {
  const ofLabel = made.get(label) ?? new Map<string, GlobalId>();
  const known = ofLabel.get(graphId);
  if (known !== undefined) return known;
  const globalId = opaque.parse(encode(`${label}:${graphId}`));
  if (ofLabel.size >= MOST) ofLabel.clear();
  made.set(label, ofLabel.set(graphId, globalId));
  return globalId;
}

interface Stored {
  readonly label: string;
  readonly id: string;
}

/** A row with its global id as `id`, and what the graph calls it as `graphId`. */
export type Named<R extends Stored> = Omit<R, 'id'> & { readonly id: GlobalId; readonly graphId: string };

/** Names a row that was just read, which is nobody else's: a copy of it would cost more. */
export const named = <R extends Stored>(row: R): Named<R> =>
  Object.assign(row, { graphId: row.id, id: toGlobalId(row.label, row.id) });
