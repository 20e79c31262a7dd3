/** Deciding that several things are one. */
import type { Decision } from '../../../schema/decision.ts';
import type { Database } from '../database.ts';
import { commit } from './commit.ts';
import { anchorOf, unitStanding } from './found.ts';
import { clash, earlier, labelOfAll, several } from './named.ts';
import { type Reason, recordOf, signatureOf } from './record.ts';

/**
 * Decides that several things are one; the first gives its id and its name. What is not in the graph yet is merged when
 * it comes.
 *
 * @throws DecisionError where they are one already, are of different kinds, or a decision keeps two of them apart.
 */
export function mergeEntities(database: Database, ids: readonly string[], reason: Reason): Promise<Decision> {
  return commit(database, async (before) => {
    const label = labelOfAll(several(ids, 'merge'));
    const overlay = await before.overlay(label);
    const found = [];
    for (const id of ids) found.push(await unitStanding(before.run, overlay, id));
    const distinct = [...new Map(found.map((x) => [x.id, x])).values()];
    if (distinct.length < 2) {
      const by = earlier(
        before,
        (x) =>
          x.kind === 'merge' && ids.every((id) => overlay.finals.has(id)) && x.about.some((y) => ids.includes(y.id)),
      );
      throw clash(`they are one already${by}`);
    }
    const about = [];
    for (const x of distinct) about.push(await anchorOf(before.run, x));
    return recordOf({ kind: 'merge', ...signatureOf(reason), label, about });
  });
}
