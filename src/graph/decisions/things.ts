/** Decisions on who is who: merge, keep apart, rename, suppress. */
import type { Decision } from '../../../schema/decision.ts';
import { pieceId } from '../../decide/split.ts';
import { DecisionError } from '../../errors.ts';
import { normalizeName } from '../../resolve/names.ts';
import type { Database } from '../database.ts';
import { type Before, commit } from './commit.ts';
import {
  anchorFrom,
  anchorOf,
  decidableOf,
  type Found,
  sayingsOf,
  unitNamed,
  unitStanding,
  wholeStanding,
} from './found.ts';
import { type Reason, recordOf, signatureOf, told } from './record.ts';

const bad = (message: string): DecisionError => new DecisionError('BAD_USER_INPUT', message);
const clash = (message: string): DecisionError => new DecisionError('CONFLICT', message);

/** The one kind of several ids. */
function labelOfAll(ids: readonly string[]) {
  const [label, second] = [...new Set(ids.map(decidableOf))];
  if (label === undefined) throw bad('name what the decision is about');
  if (second !== undefined) throw bad(`a ${label} and a ${second} cannot be one: name things of one kind`);
  return label;
}

/** Two or more different ids. */
function several(ids: readonly string[], what: string): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) throw bad(`name at least two things to ${what}`);
  return distinct;
}

/** Which decision of a kind has to do with an entity that stands. */
const earlier = (before: Before, fits: (x: Decision) => boolean): string => {
  const found = before.inForce.find(fits);
  return found === undefined ? '' : ` by ${told(found)}`;
};

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

/** What one of them is known by, without what a narrower one of them is: a name by which the rules know the whole. */
const apartFrom = (found: readonly Found[]): Found[] =>
  found.map((x) => {
    const narrower = found
      .filter((y) => y.forms.length < x.forms.length)
      .flatMap((y) => y.forms.map((form) => form.id));
    return { ...x, forms: x.forms.filter((form) => !narrower.includes(form.id)) };
  });

/**
 * Decides that things are not one, whatever the rules find: where they are one node by the rules, it is split. An id that
 * the rules have joined to another stands for its own name.
 *
 * @throws DecisionError where a decision has made two of them one, or keeps them apart already.
 */
export function keepApart(database: Database, ids: readonly string[], reason: Reason): Promise<Decision> {
  return commit(database, async (before) => {
    const label = labelOfAll(several(ids, 'keep apart'));
    const overlay = await before.overlay(label);
    const found = [];
    for (const id of new Set(ids)) found.push(await unitNamed(before.run, overlay, id));
    const about = [];
    for (const x of apartFrom(found)) about.push(await anchorOf(before.run, x));
    const units = about.map((x) => overlay.units.resolve(x));
    const finals = [...new Set(units.map((x) => overlay.finals.get(x)?.entity ?? x))].sort();
    if (finals.length > 1 && finals.every((x, i) => finals.slice(i + 1).every((y) => overlay.apart.has(`${x} ${y}`))))
      throw clash(
        `they are kept apart already${earlier(before, (x) => x.kind === 'keepApart' && x.about.some((y) => ids.includes(y.id)))}`,
      );
    return recordOf({ kind: 'keepApart', ...signatureOf(reason), label, about });
  });
}

/**
 * Decides that what some articles call by a name is another than what the rest call so: the one node becomes two.
 *
 * @param articles ids of articles that name it.
 * @throws DecisionError where none of them names it, or no other does.
 */
export function keepArticlesApart(
  database: Database,
  id: string,
  articles: readonly string[],
  reason: Reason,
): Promise<Decision> {
  return commit(database, async (before) => {
    const label = decidableOf(id);
    const found = await unitStanding(before.run, await before.overlay(label), id);
    const away = new Set(articles);
    const sayings = await sayingsOf(before.run, found.forms);
    const [theirs, others] = [sayings.filter((x) => away.has(x.article)), sayings.filter((x) => !away.has(x.article))];
    const missing = [...away].filter((x) => !theirs.some((y) => y.article === x));
    if (missing.length > 0)
      throw new DecisionError('NOT_FOUND', `the article ${missing.join(', ')} does not name "${id}"`);
    if (others.length === 0) throw bad(`no other article names "${id}": there is nothing to keep these apart from`);
    const shared = new Set(others.map((x) => x.form));
    const own = theirs.flatMap((x) => (shared.has(x.form) ? [] : [x.form]));
    const second = pieceId(found.id, [found.id, 'in', ...[...away].sort()]);
    const about = [anchorFrom(found.id, [...shared], others.slice(0, 100)), anchorFrom(second, own, theirs)];
    return recordOf({ kind: 'keepApart', ...signatureOf(reason), label, about });
  });
}

/**
 * Gives a thing its canonical name; the names in the articles stay its aliases.
 *
 * @throws DecisionError where it has been given one already.
 */
export function rename(database: Database, id: string, name: string, reason: Reason): Promise<Decision> {
  return commit(database, async (before) => {
    const label = decidableOf(id);
    const called = normalizeName(name);
    if (called === '') throw bad('the name must not be empty');
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
