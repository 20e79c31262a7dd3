/** Ids in arguments: one that was merged away stands for the thing that stayed. */
import { current } from '../../queries/decision/current.ts';
import type { Beside } from './ahead.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import type { NodeKey } from './ids.ts';
import { later, type Maybe } from './later.ts';

const none = {};
const readCurrent = batched(current);

/** The id that a thing has today. */
export function currentId(context: Context, id: string): Maybe<string> {
  return later(readCurrent(context, id, none), ([row]) => row?.current ?? id);
}

/** The question what ids mean today, to be asked beside another. */
export const currentBeside = (ids: readonly string[]): Beside => ({
  join: (statement) => void statement.add({ ...readCurrent.query.part(none), parameters: { ids } }),
  take: (context, next) => readCurrent.prime(context, ids, none, readCurrent.query.part(none).read(next())),
});

/** As `currentId`, for an argument that may be left out. */
export function currentIdOf(context: Context, key: NodeKey | null): Maybe<string | null> {
  return key === null ? null : currentId(context, key.id);
}
