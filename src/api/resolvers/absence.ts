/** Who was not there: said only where it can be, and inside tenure. */
import { z } from 'zod';
import { type AttendanceRow, attendance } from '../../../queries/event/attendance.ts';
import { presence } from '../../../queries/event/presence.ts';
import { type AbsenteeRow, usualButAbsent } from '../../../queries/event/usual-but-absent.ts';
import { positions } from '../../../queries/person/positions.ts';
import { addDays } from '../../time/partial-date.ts';
import { type Certainty, heldOn } from '../../time/tenure.ts';
import { capped, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { currentId } from '../current.ts';
import { gone } from '../errors.ts';
import { globalId } from '../ids.ts';
import { tenureAt } from '../tenures.ts';

const readAttendance = batched(attendance);
const readPresence = batched(presence);
const readAbsentees = batched(usualButAbsent);
const readPositions = batched(positions);

/** Fewer sittings make nobody usual; the query of the absentees counts the same. */
const FEWEST = 3;

function reasonOf({ attendance: list, announced, date, series, sittings }: AttendanceRow): string {
  if (announced) return 'ONLY_ANNOUNCED';
  if (list === 'UNKNOWN') return 'NO_LIST';
  if (list === 'PARTIAL') return 'OPEN_LIST';
  if (date?.length !== 10) return 'NO_DAY';
  if (series === null) return 'NO_SERIES';
  return sittings < FEWEST ? 'FEW_SITTINGS' : 'CLOSED_LIST';
}

async function attendanceOf(event: string, context: Context): Promise<AttendanceRow> {
  const [row] = await readAttendance(context, event, {});
  if (row === undefined) throw gone(`Event ${event}`);
  return row;
}

/** Whether it can be said who was absent, and why. */
export async function absenceOf(event: string, context: Context) {
  const reason = reasonOf(await attendanceOf(event, context));
  return { canBeSaid: reason === 'CLOSED_LIST', reason };
}

/** Papers name an office some days after a sitting. */
const PAPERS = 7;

/**
 * Whether somebody still held, on the day of an event, an office held when they were last there; `null` where all of
 * these are known to be over, or none is known.
 */
async function inOffice(context: Context, { node, lastThere, date }: AbsenteeRow): Promise<Certainty | null> {
  const rows = await readPositions(context, node.graphId, { titles: null, limit: 100, claims: true });
  const tenures = await Promise.all(rows.map((row) => tenureAt(context, row)));
  const then = addDays(lastThere, PAPERS);
  const held = tenures
    .filter(({ start }) => start.notAfter !== null && start.notAfter <= then)
    .map((x) => heldOn(x, date));
  if (held.includes('YES')) return 'YES';
  return held.includes('MAYBE') ? 'MAYBE' : null;
}

const absenteeArguments = z.object({ first: capped(20) });

/** Who is usually there and was not, without those who held no office on that day. */
export async function usualButAbsentFrom(event: string, args: unknown, context: Context) {
  const { first } = parseArguments(absenteeArguments, args);
  const rows = await readAbsentees(context, event, { limit: 100 });
  const people = await Promise.all(rows.map(async (row) => ({ ...row, inOffice: await inOffice(context, row) })));
  return people.filter((x) => x.inOffice !== null).slice(0, first);
}

const presenceArguments = z.object({ person: globalId('Person') });

/** Whether a person was there: what is said wins over what follows from a closed list. */
export async function presenceAt(event: string, args: unknown, context: Context) {
  const { person } = parseArguments(presenceArguments, args);
  const rows = await readPresence(context, event, { person: await currentId(context, person.id) });
  const of = (...roles: string[]) => rows.filter((x) => roles.includes(x.role)).flatMap((x) => x.stated);
  const [absent, represented] = [of('ABSENT_FROM'), of('REPRESENTED_AT')];
  const present = rows.filter((x) => x.role !== 'ABSENT_FROM' && x.role !== 'REPRESENTED_AT').flatMap((x) => x.stated);
  if (present.length > 0) return { state: 'PRESENT', isStated: true, stated: present };
  if (represented.length > 0) return { state: 'REPRESENTED', isStated: true, stated: represented };
  if (absent.length > 0) return { state: 'ABSENT', isStated: true, stated: absent };
  const { attendance: list, announced } = await attendanceOf(event, context);
  return { state: list === 'LISTED' && !announced ? 'ABSENT' : 'UNKNOWN', isStated: false, stated: [] };
}
