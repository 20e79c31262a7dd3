/** What each article says of an event, and where articles contradict each other. */
import { z } from 'zod';
import { type ReportRow, reports } from '../../../queries/event/reports.ts';
import { mayAgree } from '../../time/partial-date.ts';
import { capped, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { articleReference } from '../things.ts';

const readReports = batched(reports);
const listArguments = z.object({ first: capped(100) });
const fewArguments = z.object({ first: capped(10) });
const MOST = 100;

/** @throws GraphQLError BAD_USER_INPUT for a number of reports out of range. */
export async function reportsOf(event: string, args: unknown, context: Context) {
  const { first } = parseArguments(listArguments, args);
  const rows = await readReports(context, event, { limit: MOST });
  return rows.slice(0, first).flatMap(({ article, claim, places, stated }) => {
    const said = { article: articleReference(article), places, stated };
    return claim === null ? [] : [{ ...claim, ...said }];
  });
}

type Reading = (row: ReportRow) => readonly (string | null)[];
const facts: readonly (readonly [string, Reading])[] = [
  ['TYPE', ({ claim }) => [claim?.type ?? null]],
  ['DATE', ({ claim }) => [claim?.date ?? null]],
  ['END_DATE', ({ claim }) => [claim?.endDate ?? null]],
  ['TIME_OF_DAY', ({ claim }) => [claim?.timeOfDay ?? null]],
  ['PLACE', ({ places }) => places],
  // No list contradicts nothing.
  ['ATTENDANCE', ({ claim }) => [claim?.attendance === 'UNKNOWN' ? null : (claim?.attendance ?? null)]],
];

/** Whether two values say two things: a month holds its days. */
const differ = (fact: string, a: string, b: string): boolean => a !== b && !(fact.endsWith('DATE') && mayAgree(a, b));

/** Every fact of which articles say two things, with who says what. */
export async function contradictionsOf(event: string, args: unknown, context: Context) {
  const { first } = parseArguments(fewArguments, args);
  const rows = await readReports(context, event, { limit: MOST });
  const found = facts.flatMap(([fact, pick]) => {
    const said = new Map<string, ReportRow['stated']>();
    for (const row of rows)
      for (const value of pick(row)) if (value !== null) said.set(value, [...(said.get(value) ?? []), ...row.stated]);
    const values = [...said.keys()].sort();
    if (!values.some((a) => values.some((b) => differ(fact, a, b)))) return [];
    return [{ fact, values: values.map((value) => ({ value, stated: said.get(value) ?? [] })) }];
  });
  return found.slice(0, first);
}

export const contradiction = {
  values: ({ values }: { readonly values: readonly unknown[] }, args: unknown) =>
    values.slice(0, parseArguments(fewArguments, args).first),
};
