/** Who took part in an event. */
import { z } from 'zod';
import { batchOf, byRoles } from '../../src/graph/query.ts';
import { type Evidenced, type Statement, stated } from '../parts/stated.ts';
import type { Window } from '../parts/window.ts';

type Text = string | null;
/** Role, rank, and who it is; titles, for whom, and evidence, where any of these is asked for. */
type Brief = readonly [string, number | null, string, string];
type Fields = Brief | readonly [...Brief, readonly string[] | null, Text, unknown];

const isText = (x: unknown): boolean => typeof x === 'string';
const isTextOrNull = (x: unknown): boolean => x === null || isText(x);

/** A check by hand: these are the longest lists there are, and a schema for each of their items costs as much as reading them. */
function isFields(x: unknown): x is Fields {
  if (!Array.isArray(x) || (x.length !== 4 && x.length !== 7)) return false;
  const [role, rank, id, name, titles = null, onBehalfOf = null] = x;
  const isRank = rank === null || Number.isSafeInteger(rank);
  const areTitles = titles === null || (Array.isArray(titles) && titles.every(isText));
  return isText(role) && isRank && isText(id) && isText(name) && areTitles && isTextOrNull(onBehalfOf);
}

/** Where the evidence of the people stands in a row of the statement that others are asked below. */
export const evidenceOfRows = 'reduce(all = [], x IN row.rows | all + x[6][0][..$first])';

/** One person's part in an event. */
export class ParticipantRow {
  readonly parent: string;
  readonly role: string;
  readonly rank: number | null;
  readonly titles: readonly string[];
  readonly onBehalfOf: string | null;
  /** `null` where it was not asked for. */
  readonly stated: readonly Statement[] | null;
  readonly node: { readonly label: 'Person'; readonly id: string; readonly name: string };
  readonly #byName: boolean;

  constructor(
    parent: string,
    byName: boolean,
    [role, rank, id, name, titles = null, onBehalfOf = null, said = null]: Fields,
  ) {
    this.parent = parent;
    this.role = role;
    this.rank = rank;
    this.titles = titles ?? [];
    this.onBehalfOf = onBehalfOf;
    this.stated = said === null ? null : stated.parse(said);
    this.node = { label: 'Person', id, name };
    this.#byName = byName;
  }

  /** As the query sorts: made where a cursor is asked for, so that no list carries it. */
  get sort(): string {
    const first = { CHAIRED: '0', LED: '1' }[this.role] ?? '2';
    const place = this.#byName ? this.node.name : `${first}${String(this.rank ?? 99_999).padStart(5, '0')}`;
    return `${place} ${this.node.id} ${this.role}`;
  }
}

/** One row for each event. */
const row = z.object({
  parent: z.string(),
  rows: z.custom<readonly Fields[]>((x) => Array.isArray(x) && x.every(isFields)),
});

export interface ParticipantsFilter {
  readonly roles: readonly string[];
}

interface Parameters extends ParticipantsFilter, Window, Evidenced {
  readonly orderBy: 'RANK' | 'NAME';
  /** Whether titles, and for whom somebody came, are asked for. */
  readonly called: boolean;
}

const grouped = byRoles<Parameters & { readonly keyed: boolean; readonly whole: boolean }, z.output<typeof row>>({
  name: 'event/participants',
  row,
});

export const participants = batchOf<Parameters, ParticipantRow>('event/participants', (parameters) => {
  const { above, below, descending, orderBy, called, stated: isStated } = parameters;
  const byName = orderBy === 'NAME';
  const keyed = byName || descending || above !== null || below !== null;
  const part = grouped({ ...parameters, keyed, whole: called || isStated });
  const rowsOf = ({ parent, rows }: z.output<typeof row>) => rows.map((x) => new ParticipantRow(parent, byName, x));
  return { ...part, read: (found) => part.read(found).flatMap(rowsOf) };
});
