/** What was measured, beside what is to be reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { table } from '../../../src/cli/table.ts';
import type { Pages } from './pages.ts';

const row = z.object({
  ...{ q: z.string(), t: z.string() },
  ...{ c: z.number(), rps: z.number(), p95: z.number(), srvMs: z.number(), rss: z.number() },
});
type Row = z.infer<typeof row>;
const results = z.object({ rows: z.array(row) });

/** The figures that the client wrote for a run. */
export const readResults = (folder: string, name: string): readonly Row[] =>
  results.parse(JSON.parse(readFileSync(join(folder, `result-${name}.json`), 'utf8'))).rows;

interface Finding {
  readonly what: string;
  readonly value: number;
  readonly target: string;
  readonly reached: boolean;
}

const atLeast = (what: string, value: number, least: number): Finding => ({
  ...{ what, value, target: `≥ ${least}`, reached: value >= least },
});
const atMost = (what: string, value: number, most: number): Finding => ({
  ...{ what, value, target: `≤ ${Number(most.toFixed(2))}`, reached: value <= most },
});

function ofQuestion(rows: readonly Row[], single: readonly Row[], q: string): Finding[] {
  const of = (all: readonly Row[], t: string): Row | undefined => all.find((x) => x.q === q && x.t === t && x.c === 16);
  const [ours, peer, limit] = [of(rows, 'endpoint'), of(rows, 'peer'), of(rows, 'limit-full')];
  const [again, best] = [of(single, 'endpoint'), of(single, 'peer-single')];
  if (ours === undefined || peer === undefined || limit === undefined) return [];
  return [
    atLeast(`${q}: of the limit's requests/s`, ours.rps / limit.rps, 0.5),
    atLeast(`${q}: times the peer's requests/s`, ours.rps / peer.rps, q === 'q3' ? 3 : 6),
    ...(again && best ? [atLeast(`${q}: times those of its best modelling`, again.rps / best.rps, 2.5)] : []),
    atMost(`${q}: of the peer's 95th percentile`, ours.p95 / peer.p95, 1 / 3),
    ...(q === 'q1' ? [atMost('q1: CPU of the service a request, ms', ours.srvMs, 4)] : []),
    atMost(`${q}: memory of the service, MB`, ours.rss, 250),
  ];
}

/** Prints the findings on one size, with the most memory that minutes of load took where they ran; answers whether all is reached. */
export function report(
  ...[size, rows, single, { events, ratio }, memory]: [string, readonly Row[], readonly Row[], Pages, number?]
): boolean {
  const findings = [
    ...['q1', 'q2', 'q3'].flatMap((q) => ofQuestion(rows, single, q)),
    atMost(`times a first page of ${events[1]} events, one of ${events[0]}`, ratio, 3),
    ...(memory === undefined ? [] : [atMost('memory of the service through the minutes of load, MB', memory, 250)]),
  ];
  console.log(`\n${size} articles, 16 clients`);
  console.log(
    table(findings.map((x) => [x.what, x.value.toFixed(2), x.target, x.reached ? '' : 'not reached'] as const)),
  );
  return findings.every(({ reached }) => reached);
}
