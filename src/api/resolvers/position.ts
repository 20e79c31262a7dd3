/** Positions over time, and who followed whom. */
import { z } from 'zod';
import type { PositionRow } from '../../../queries/parts/position.ts';
import { baseTitle, isSoleTitle, titlesOf } from '../../time/offices.ts';
import type { Handover } from '../../time/succession.ts';
import type { Tenure } from '../../time/tenure.ts';
import { capped, parseArguments, words } from '../arguments.ts';
import type { Context, Scope } from '../context.ts';
import { badInput } from '../errors.ts';
import { officeOf, tenureAt } from '../tenures.ts';
import { statedFields } from './evidence.ts';

const tenureField =
  <K extends keyof Tenure>(key: K) =>
  async (row: PositionRow, _args: unknown, { renmai }: Scope): Promise<Tenure[K]> =>
    (await tenureAt(renmai, row))[key];

export const position = {
  ...statedFields,
  start: tenureField('start'),
  end: tenureField('end'),
  appointedOn: tenureField('appointedOn'),
  removedOn: tenureField('removedOn'),
};

const successionArguments = z.object({ title: words });

interface Change extends Handover<PositionRow['person']> {
  /** What states both ends. */
  readonly stated: PositionRow['stated'];
}

/** The words that attest one holder at one end of the doubt. */
function wordsOn(rows: readonly PositionRow[], person: string, day: string): PositionRow['stated'] {
  const own = rows.filter((x) => x.person.graphId === person);
  const then = own.flatMap((row) => row.stated.filter((_, i) => row.claims[i]?.on === day));
  return then.length > 0 ? then : own.flatMap((row) => row.stated.slice(0, 1));
}

/**
 * The holders of an office of one person in order, and how it passed from each to the next.
 *
 * @throws GraphQLError BAD_USER_INPUT for a title that several people bear at a time.
 */
export async function successionIn(organization: string, args: unknown, context: Context) {
  const title = baseTitle(parseArguments(successionArguments, args).title);
  if (!isSoleTitle(title))
    throw badInput(`title: "${title}" may be borne by several people at a time, so that nobody follows anybody in it`);
  const { holders, handovers, rows } = await officeOf(context, organization, title);
  const titles = titlesOf(title);
  const positions = holders.flatMap(({ person }) => {
    const own = rows.filter((x) => x.person.graphId === person.graphId);
    // Who acted before being elected is shown by the office.
    const row = titles.flatMap((x) => own.filter((y) => y.title === x))[0];
    return row === undefined ? [] : [{ ...row, held: null }];
  });
  const changes = handovers.map((x): Change => {
    const [last, next] = x.kind === 'OVERLAP' ? [x.from, x.from] : [x.from, x.to];
    const said = [...wordsOn(rows, x.predecessor.graphId, last), ...wordsOn(rows, x.successor.graphId, next)];
    return { ...x, stated: said };
  });
  return { title, holders: positions, handovers: changes };
}

const listArguments = z.object({ first: capped(100) });
const firstOf = <T>(all: readonly T[], args: unknown): readonly T[] =>
  all.slice(0, parseArguments(listArguments, args).first);
type Found = Awaited<ReturnType<typeof successionIn>>;

export const succession = {
  holders: ({ holders }: Found, args: unknown) => firstOf(holders, args),
  handovers: ({ handovers }: Found, args: unknown) => firstOf(handovers, args),
};
