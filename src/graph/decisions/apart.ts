/** Deciding that what looks like one is not. */
import type { Decision } from '../../../schema/decision.ts';
import { pieceId } from '../../decide/split.ts';
import { DecisionError } from '../../errors.ts';
import type { Database } from '../database.ts';
import { commit } from './commit.ts';
import { anchorFrom, anchorOf, decidableOf, type Found, sayingsOf, unitNamed, unitStanding } from './found.ts';
import { bad, clash, earlier, labelOfAll, several } from './named.ts';
import { type Reason, recordOf, signatureOf } from './record.ts';

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
