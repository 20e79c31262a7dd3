/** Checks one edge: its type, its ends, and that all of its evidence lies in articles that are there. */
import { z } from 'zod';
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import type { NodeLabel } from '../../../schema/nodes.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { StoredEdge } from '../walk.ts';
import { carriesClaims, mergeEdge } from '../write/merge-edge.ts';
import type { Problem } from './problem.ts';

const isType = (x: string): x is EdgeType => x in edgeKinds;

const proof = z.object({
  evidence: z.array(z.string()).min(1),
  rules: z.array(z.string()),
  confidences: z.array(z.number().min(0).max(1)),
  claims: z.array(z.string()).default([]),
});
const ENTRY = /^(?<article>a[0-9a-f]+):(?<start>\d+)-(?<end>\d+)$/u;

/** The length of a stored article's text, in UTF-16 units. */
export type LengthOf = (articleId: string) => number | undefined;

function spanProblem(entry: string, lengthOf: LengthOf): string | null {
  const { article = '', start = '', end = '' } = ENTRY.exec(entry)?.groups ?? {};
  if (article === '') return `"${entry}" is no evidence`;
  const length = lengthOf(article);
  if (length === undefined) return `"${entry}" is of an article that is not there`;
  return Number(start) < Number(end) && Number(end) <= length ? null : `"${entry}" is not within its article`;
}

function evidenceProblems(type: EdgeType, properties: StoredEdge['properties'], lengthOf: LengthOf): string[] {
  const parsed = proof.safeParse(properties);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { evidence, rules, confidences, claims } = parsed.data;
  const problems = evidence.flatMap((entry) => spanProblem(entry, lengthOf) ?? []);
  const lists = [rules, confidences, ...(carriesClaims(type) ? [claims] : [])];
  if (lists.some((x) => x.length !== evidence.length)) problems.push('its lists are not of one length');
  if ([...new Set(evidence)].sort().join() !== evidence.join())
    problems.push('its evidence is unsorted or has doubles');
  if (problems.length > 0) return problems;
  const said = mergeEdge(type, { evidence, rules, confidences, claims: carriesClaims(type) ? claims : null });
  const wrong = Object.entries(said).filter(
    ([key, value]) => JSON.stringify(properties[key] ?? null) !== JSON.stringify(value),
  );
  return wrong.map(([key]) => `its ${key} is not what its articles say`);
}

export function edgeProblems({ from, type, to, properties }: StoredEdge, lengthOf: LengthOf): Problem[] {
  const where = `${from} ${type} ${to}`;
  if (!isType(type)) return [{ kind: 'edge', where, message: 'no such type of edge' }];
  const ends = [labelOfId(from), labelOfId(to)] as const;
  const kind: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = edgeKinds[type];
  const allowed = kind.from.includes(ends[0]) && kind.to.includes(ends[1]);
  const problems: Problem[] = allowed ? [] : [{ kind: 'edge', where, message: `cannot join ${ends.join(' and ')}` }];
  const evidence = evidenceProblems(type, properties, lengthOf);
  return [...problems, ...evidence.map((message): Problem => ({ kind: 'evidence', where, message }))];
}
