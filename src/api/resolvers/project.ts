/** Projects: their stages and sums, as each paper states them. */
import { z } from 'zod';
import { type ProjectReportRow, projectReports } from '../../../queries/project/reports.ts';
import { projectStatus } from '../../../schema/kinds.ts';
import { capped, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { type Some, wholeFields } from '../things.ts';
import { entityFields } from './entity.ts';

type Project = Some<'Project'>;

const readReports = batched(projectReports);
const listArguments = z.object({ first: capped(10) });
const MOST = 500;

interface Words {
  readonly start: number;
  readonly end: number;
}
type Told<T> = T & Pick<ProjectReportRow, 'date' | 'stated'>;

/** What papers state, each once, on the first day of which a paper says so, with the words that do. */
function told<T extends Words>(
  reports: readonly ProjectReportRow[],
  pick: (claim: NonNullable<ProjectReportRow['claim']>) => readonly T[],
  key: (said: T) => string,
): Told<T>[] {
  const all = new Map<string, Told<T>>();
  for (const { date, claim, stated } of reports) {
    for (const said of claim === null ? [] : pick(claim)) {
      const words = stated.filter((x) => x.start === said.start && x.end === said.end);
      const known = all.get(key(said)) ?? { ...said, date, stated: [] };
      all.set(key(said), { ...known, stated: [...known.stated, ...words] });
    }
  }
  return [...all.values()];
}

async function stagesOf({ graphId }: Project, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(listArguments, args);
  const reports = await readReports(renmai, graphId, { limit: MOST });
  const order = projectStatus.options;
  const inOrder = (claim: NonNullable<ProjectReportRow['claim']>) =>
    [...claim.stages].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return told(reports, inOrder, (x) => x.status).slice(0, first);
}

async function investmentsOf({ graphId }: Project, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(listArguments, args);
  const reports = await readReports(renmai, graphId, { limit: MOST });
  return told(
    reports,
    (claim) => claim.sums,
    (x) => `${x.amount} ${x.currency}`,
  ).slice(0, first);
}

export const project = {
  ...entityFields,
  stages: stagesOf,
  investments: investmentsOf,
  ...wholeFields('Project', ['aliases', 'investment', 'currency', 'status']),
};
