/** Who took part in an event. */
import { z } from 'zod';
import { batchOf, byRoles } from '../../src/graph/query.ts';
import { type Evidenced, type Statement, stated } from '../parts/stated.ts';
import { EntityReference } from '../parts/things.ts';
import type { Window } from '../parts/window.ts';

type Text = string | null;
/** Role, rank, and who it is; titles, for whom, and evidence, where any of these is asked for. */
type Brief = readonly [string, number | null, string, string];
type Fields = Brief | readonly [...Brief, readonly string[] | null, Text, unknown];
/** A role and those who had it, side by side: their ranks (-1 for none), who they are. */
type Part = readonly [role: string, ranks: readonly number[], ids: readonly string[], names: readonly string[]];

const isText = (x: unknown): boolean => typeof x === 'string';
const isTextOrNull = (x: unknown): boolean => x === null || isText(x);
const areTexts = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every(isText);

/** A check by hand: these are the longest lists there are, and a schema for each of their items costs as much as reading them. */
function isFields(x: unknown): x is Fields {
  if (!Array.isArray(x) || (x.length !== 4 && x.length !== 7)) return false;
  const [role, rank, id, name, titles = null, onBehalfOf = null] = x;
  const isRank = rank === null || Number.isSafeInteger(rank);
  return (
    isText(role) &&
    isRank &&
    isText(id) &&
    isText(name) &&
    (titles === null || areTexts(titles)) &&
    isTextOrNull(onBehalfOf)
  );
}

function isPart(x: unknown): x is Part {
  if (!Array.isArray(x) || x.length !== 4) return false;
  const [role, ranks, ids, names] = x;
  return (
    isText(role) &&
    Array.isArray(ranks) &&
    ranks.every(Number.isSafeInteger) &&
    areTexts(ids) &&
    areTexts(names) &&
    ranks.length === ids.length &&
    ids.length === names.length
  );
}

/** Where the evidence of the people stands in a row of the statement that others are asked below. */
export const evidenceOfRows = 'reduce(all = [], x IN row.rows | all + x[6][0][..$first])';

/** Who chaired comes before who led, then the printed list of those who came: speakers and signers have lists of their own. */
function firstOf(role: string): number {
  if (role === 'CHAIRED' || role === 'LED') return role === 'LED' ? 1 : 0;
  // No table: finding a string there that was just read costs more than comparing it.
  return role === 'ATTENDED' || role === 'ACCOMPANIED' ? 2 : 3;
}
/** Who has no rank comes after all who have. */
const rankOf = (rank: number | null): number => rank ?? 99_999;

const NONE: readonly string[] = [];

/** One person's part in an event. */
export class ParticipantRow {
  readonly parent: string;
  readonly role: string;
  readonly rank: number | null;
  readonly titles: readonly string[];
  readonly onBehalfOf: string | null;
  /** `null` where it was not asked for. */
  readonly stated: readonly Statement[] | null;
  readonly node: EntityReference<'Person'>;
  readonly #byName: boolean;

  constructor(
    parent: string,
    byName: boolean,
    [role, rank, id, name, titles = null, onBehalfOf = null, said = null]: Fields,
  ) {
    this.parent = parent;
    this.role = role;
    this.rank = rank;
    this.titles = titles ?? NONE;
    this.onBehalfOf = onBehalfOf;
    this.stated = said === null ? null : stated.parse(said);
    this.node = new EntityReference('Person', id, name);
    this.#byName = byName;
  }

  /** As the query sorts: made where a cursor is asked for, so that no list carries it. */
  get sort(): string {
    const place = this.#byName ? this.node.name : `${firstOf(this.role)}${String(rankOf(this.rank)).padStart(5, '0')}`;
    return `${place} ${this.node.graphId} ${this.role}`;
  }
}

/** As the query sorts. */
function byRank(a: ParticipantRow, b: ParticipantRow): number {
  const order = firstOf(a.role) - firstOf(b.role) || rankOf(a.rank) - rankOf(b.rank);
  if (order !== 0) return order;
  return `${a.node.graphId} ${a.role}` < `${b.node.graphId} ${b.role}` ? -1 : 1;
}

/** One row for each event. */
const listed = z.object({
  parent: z.string(),
  rows: z.custom<readonly Fields[]>((x) => Array.isArray(x) && x.every(isFields)),
});
const inParts = z.object({
  parent: z.string(),
  parts: z.custom<readonly Part[]>((x) => Array.isArray(x) && x.every(isPart)),
});

export interface ParticipantsFilter {
  readonly roles: readonly string[];
}

interface Parameters extends ParticipantsFilter, Window, Evidenced {
  readonly orderBy: 'RANK' | 'NAME';
  /** Whether titles, and for whom somebody came, are asked for. */
  readonly called: boolean;
}

const sorted = byRoles<Parameters & { readonly keyed: boolean; readonly whole: boolean }, z.output<typeof listed>>({
  name: 'event/participants',
  row: listed,
});
/** For the beginning of a list of names, which is what most ask for: sorted here, since sorting costs the database more. */
const unsorted = byRoles<Parameters, z.output<typeof inParts>>({ name: 'event/participants-unsorted', row: inParts });

/** Those of one event, as they come from the database side by side. */
function unfolded({ parent, parts }: z.output<typeof inParts>): ParticipantRow[] {
  const rows: ParticipantRow[] = [];
  for (const [role, ranks, ids, names] of parts)
    for (let i = 0; i < ids.length; i += 1) {
      const rank = ranks[i] ?? -1;
      rows.push(new ParticipantRow(parent, false, [role, rank < 0 ? null : rank, ids[i] ?? '', names[i] ?? '']));
    }
  return rows;
}

export const participants = batchOf<Parameters, ParticipantRow>('event/participants', (parameters) => {
  const { above, below, descending, orderBy, called, stated: isStated, limit } = parameters;
  const byName = orderBy === 'NAME';
  const keyed = byName || descending || above !== null || below !== null;
  const whole = called || isStated;
  if (keyed || whole) {
    const part = sorted({ ...parameters, keyed, whole });
    return {
      ...part,
      read: (found) =>
        part.read(found).flatMap(({ parent, rows }) => rows.map((x) => new ParticipantRow(parent, byName, x))),
    };
  }
  const part = unsorted(parameters);
  return {
    ...part,
    read: (found) => part.read(found).flatMap((event) => unfolded(event).sort(byRank).slice(0, limit)),
  };
});
