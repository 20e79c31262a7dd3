/** How often extracted facts are right, by how sure the extraction was of them. */
import type { JudgedFact, Kind } from './score.ts';

/** The kinds that are facts of their own; the others count the same facts again. */
export const factKinds: readonly Kind[] = [
  'persons',
  'positions',
  'organizations',
  'events',
  'edges person–event',
  'edges organization–event',
  'projects',
  'funded',
  'awards',
];

/** Half-open bands of confidence: `least` belongs to it, `below` does not. */
export const bands = [
  { name: '≥ 0.95', least: 0.95, below: 2 },
  { name: '0.9–0.95', least: 0.9, below: 0.95 },
  { name: '0.8–0.9', least: 0.8, below: 0.9 },
  { name: '< 0.8', least: 0, below: 0.8 },
  { name: 'all ≥ 0.9', least: 0.9, below: 2 },
] as const;

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** A fact is as sure as the surest of the places that say it. */
const confidenceOf = ({ evidence }: JudgedFact): number => Math.max(...evidence.map((e) => e.confidence));

/** Right facts of all that certain annotations judge, in a band. */
export function shareIn(facts: readonly JudgedFact[], { least, below }: { least: number; below: number }): Share {
  const judged = facts.filter((fact) => {
    const confidence = confidenceOf(fact);
    return fact.verdict !== 'optional' && least <= confidence && confidence < below;
  });
  return { right: judged.filter((fact) => fact.verdict === 'right').length, of: judged.length };
}
