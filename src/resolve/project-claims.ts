/** What an article states of a project, each with the place of its words, in the shape in which a claim keeps it. */
import { z } from 'zod';
import { type ProjectStatus, projectStatus } from '../../schema/kinds.ts';
import type { Evidence, ProjectClaim } from '../../schema/reading.ts';

const place = { start: z.coerce.number(), end: z.coerce.number() };
const stage = z.object({ status: projectStatus, ...place });
const sum = z.object({ amount: z.coerce.number(), currency: z.string(), ...place });

const matched =
  (pattern: RegExp) =>
  (words: string): unknown =>
    pattern.exec(words)?.groups;

/** `signed 120-145` */
export const stageWords = z
  .string()
  .transform(matched(/^(?<status>\w+) (?<start>\d+)-(?<end>\d+)$/u))
  .pipe(stage);
/** `330000000 CNY 120-145` */
export const sumWords = z
  .string()
  .transform(matched(/^(?<amount>\d+) (?<currency>\S+) (?<start>\d+)-(?<end>\d+)$/u))
  .pipe(sum);

const each = (words: string, evidence: readonly Evidence[]): string[] =>
  evidence.map(({ start, end }) => `${words} ${start}-${end}`);

/** The stages and the sum of a claim, in words. */
export const statedOf = ({ stages, investment }: Pick<ProjectClaim, 'stages' | 'investment'>) => ({
  stages: stages.flatMap((x) => each(x.status, x.evidence)).sort(),
  sums: investment === null ? [] : each(`${investment.amount} ${investment.currency}`, investment.evidence).sort(),
});

/** The stage that lies furthest on from plan to operation; `null` of none. */
export function furthest(stages: readonly ProjectStatus[]): ProjectStatus | null {
  return projectStatus.options.findLast((x) => stages.includes(x)) ?? null;
}
