/** What ids mean today: an id that was merged away, by the rules or by people, answers as the node that stayed. */
import { z } from 'zod';
import type { Run } from '../database.ts';

const row = z.object({ id: z.string(), current: z.string() });

/** Articles keep their ids; a verdict, or the one entity that a name's forms mean, says where any other has gone. */
export const CURRENT = `UNWIND $ids AS id
OPTIONAL MATCH (v:Verdict {id: id})
CALL (id) {
  MATCH (f:Form {root: id}) WHERE f.of IS NULL
  OPTIONAL MATCH (w:Verdict {id: f.entity})
  WITH DISTINCT CASE WHEN w IS NULL THEN f.entity ELSE w.entity END AS entity
  WITH collect(entity) AS entities
  RETURN CASE size(entities) WHEN 1 THEN entities[0] END AS named
}
RETURN id, CASE WHEN v IS NOT NULL THEN coalesce(v.entity, id) ELSE coalesce(named, id) END AS current`;

/** The ids of the nodes that these ids stand for, in the same order; an id of nothing stays as it is. */
export async function currentIds(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run(`// decisions: current ids\n${CURRENT}`, { ids: [...new Set(ids)] });
  const current = new Map(rows.map((x) => row.parse(x)).map((x) => [x.id, x.current]));
  return ids.map((id) => current.get(id) ?? id);
}
