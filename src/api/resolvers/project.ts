/** Projects: their stages and sums, as each paper states them. */
import { z } from 'zod';
import { type ProjectReportRow, projectReports } from '../../../queries/project/reports.ts';
import { capped, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { type Some, wholeFields } from '../things.ts';
import { entityFields } from './entity.ts';

type Project = Some<'Project'>;

const readReports = batched(projectReports);
const listArguments = z.object({ first: capped(10) });
const MOST = 500;

/** Each stage once, on the first day of which a paper says so: the second word on a stage is no news. */
async function stagesOf({ id }: Project, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(listArguments, args);
  const stages = new Map<string, Pick<ProjectReportRow, 'date' | 'stated'> & { readonly status: string }>();
  for (const { date, claim, stated } of await readReports(renmai, id, { limit: MOST })) {
    const status = claim?.status ?? null;
    if (status === null) continue;
    const known = stages.get(status);
    stages.set(status, { status, date: known?.date ?? date, stated: [...(known?.stated ?? []), ...stated] });
  }
  return [...stages.values()].slice(0, first);
}

/** Every sum that papers state, with who states it. */
async function investmentsOf({ id }: Project, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(listArguments, args);
  const sums = new Map<
    string,
    Pick<ProjectReportRow, 'date' | 'stated'> & { amount: number; currency: string | null }
  >();
  for (const { date, claim, stated } of await readReports(renmai, id, { limit: MOST })) {
    const amount = claim?.investment ?? null;
    if (claim === null || amount === null) continue;
    const { currency } = claim;
    const known = sums.get(`${amount} ${currency}`);
    const all = [...(known?.stated ?? []), ...stated];
    sums.set(`${amount} ${currency}`, { amount, currency, date: known?.date ?? date, stated: all });
  }
  return [...sums.values()].slice(0, first);
}

export const project = {
  ...entityFields,
  stages: stagesOf,
  investments: investmentsOf,
  ...wholeFields('Project', ['aliases', 'investment', 'currency', 'status']),
};
