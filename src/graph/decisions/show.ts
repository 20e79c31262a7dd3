/** Deciding how a thing is shown: by which name, or not at all. */
import type { Decision } from '../../../schema/decision.ts';
import { normalizeName } from '../../resolve/names.ts';
import type { Database } from '../database.ts';
import { commit } from './commit.ts';
import { anchorOf, decidableOf, unitStanding, wholeStanding } from './found.ts';
import { bad, clash } from './named.ts';
import { type Reason, recordOf, signatureOf, told } from './record.ts';

/**
 * Gives a thing its canonical name; the names in the articles stay its aliases.
 *
 * @throws DecisionError where it has been given one already.
 */
export function rename(database: Database, id: string, name: string, reason: Reason): Promise<Decision> {
  return commit(database, async (before) => {
    const label = decidableOf(id);
    if (!/[\p{L}\p{N}]/u.test(name)) throw bad('the name must not be blank: it needs a letter or a figure');
    const called = normalizeName(name);
    const overlay = await before.overlay(label);
    const found = await unitStanding(before.run, overlay, id);
    const known = before.inForce.find(
      (x) => x.kind === 'rename' && x.label === label && overlay.units.resolve(x.about[0]) === found.id,
    );
    if (known !== undefined) throw clash(`it was named by ${told(known)}: undo that first`);
    const about = [await anchorOf(before.run, found)];
    return recordOf({ kind: 'rename', ...signatureOf(reason), label, about, name: called });
  });
}

/**
 * Takes a person out of everything that is shown, found and exported, now and after every load. The record holds no name.
 *
 * @throws DecisionError where nobody has this id.
 */
export function suppress(database: Database, id: string, reason: Reason): Promise<Decision> {
  return commit(database, async (before) => {
    const label = decidableOf(id);
    if (label !== 'Person') throw bad(`only people are suppressed, and "${id}" is the id of a thing of kind ${label}`);
    const found = await wholeStanding(before.run, await before.overlay(label), id);
    return recordOf({ kind: 'suppress', ...signatureOf(reason), label, about: [await anchorOf(before.run, found)] });
  });
}
