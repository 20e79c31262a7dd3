/** Ids in arguments: one that was merged away stands for the thing that stayed. */
import { current } from '../../queries/decision/current.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import type { NodeKey } from './ids.ts';

const readCurrent = batched(current);

/** The id that a thing has today. */
export async function currentId(context: Context, id: string): Promise<string> {
  const [row] = await readCurrent(context, id, {});
  return row?.current ?? id;
}

/** As `currentId`, for an argument that may be left out. */
export async function currentIdOf(context: Context, key: NodeKey | null): Promise<string | null> {
  return key === null ? null : currentId(context, key.id);
}
