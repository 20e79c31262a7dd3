/** What ids mean today: an id that was merged away, by the rules or by people, answers as the node that stayed. */
import { current } from '../../../queries/decision/current.ts';
import type { Run } from '../database.ts';

/** The ids of the nodes that these ids stand for, in the same order; an id of nothing stays as it is. */
export async function currentIds(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await current.run({ read: run }, [...new Set(ids)], {});
  const known = new Map(rows.map((x) => [x.parent, x.current]));
  return ids.map((id) => known.get(id) ?? id);
}
