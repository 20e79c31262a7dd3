/** Offices over time: how long each was held, bounded by what is stated and by who held it before and after. */
import { holders } from '../../queries/organization/holders.ts';
import type { PositionRow } from '../../queries/parts/position.ts';
import { baseTitle, isSoleTitle } from '../time/offices.ts';
import { type Holder, type Succession, successionOf } from '../time/succession.ts';
import { type Attestation, type Certainty, heldOn, type Tenure, tenureOf } from '../time/tenure.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import type { Maybe } from './later.ts';

/** More holders than any office has had. */
const MOST = 500;
const readHolders = batched(holders);

type Person = PositionRow['person'];

/** What articles say of a position; of one that was stored without their claims, the days between which it was seen. */
function attestationsOf({ claims, firstSeen, lastSeen }: PositionRow): readonly Attestation[] {
  if (claims.length > 0) return claims;
  return [firstSeen, lastSeen].map((on) => ({ on, tenure: 'current' }));
}

/** One holder for each person, whether they acted in the office or held it. */
function byPerson(rows: readonly PositionRow[]): Holder<Person>[] {
  const people = new Map<string, { readonly person: Person; readonly said: Attestation[] }>();
  for (const row of rows) {
    const known = people.get(row.person.graphId) ?? { person: row.person, said: [] };
    known.said.push(...attestationsOf(row));
    people.set(row.person.graphId, known);
  }
  return [...people.values()].map(({ person, said }) => ({ person, tenure: tenureOf(said) }));
}

const holdersOf = (context: Context, organization: string, title: string): Maybe<readonly PositionRow[]> =>
  readHolders(context, `${organization} ${baseTitle(title)}`, { limit: MOST });

/** Who followed whom in an office, whose title is that of a head. */
export async function officeOf(
  context: Context,
  organization: string,
  title: string,
): Promise<Succession<Person> & { readonly rows: readonly PositionRow[] }> {
  const rows = await holdersOf(context, organization, title);
  return { ...successionOf(byPerson(rows), (x) => x.graphId), rows };
}

/** The tenure of one position; that of a head is bounded by the other holders of the office. */
export async function tenureAt(context: Context, row: PositionRow): Promise<Tenure> {
  const own = tenureOf(attestationsOf(row));
  if (!isSoleTitle(row.title)) return own;
  const others = (await holdersOf(context, row.organization.graphId, row.title)).filter(
    (x) => x.person.graphId !== row.person.graphId,
  );
  const all = [{ person: row.person, tenure: own }, ...byPerson(others)];
  return successionOf(all, (x) => x.graphId).holders.find((x) => x.person === row.person)?.tenure ?? own;
}

/** A position with whether it was held on the date that was asked for. */
export type HeldPosition = PositionRow & { readonly held: Certainty | null };

/** The positions that were or may have been held on a date, the certain ones first; all where no date is asked for. */
export function heldAt(
  context: Context,
  rows: readonly PositionRow[],
  date: string | null,
  first: number,
): Maybe<HeldPosition[]> {
  if (date === null) return rows.slice(0, first).map((row) => ({ ...row, held: null }));
  return heldThen(context, rows, date, first);
}

async function heldThen(
  context: Context,
  rows: readonly PositionRow[],
  date: string,
  first: number,
): Promise<HeldPosition[]> {
  const held = await Promise.all(
    rows.map(async (row) => ({ ...row, held: heldOn(await tenureAt(context, row), date) })),
  );
  const certain = held.filter((x) => x.held === 'YES');
  return [...certain, ...held.filter((x) => x.held === 'MAYBE')].slice(0, first);
}

/** How many positions are read for a date: the filter comes after the reading. */
export const widened = (date: string | null, first: number): number => (date === null ? first : MOST);
