/** Counts, over judged facts, how often each rule was right: what confidences are made of. */
import { type Count, countOf, estimate, familyOf, limited } from '../../src/extract/confidence.ts';
import { factKinds } from './bands.ts';
import type { JudgedFact } from './score.ts';

/** Every rule that states facts is expected to be right this often before it is counted. */
const EXPECTED = 0.85;

/** The counts of all rules that facts name. A family counts all its rules; one of them stands by itself where it was wrong. */
export function countsOf(facts: readonly JudgedFact[]): Record<string, Count> {
  const counts = new Map<string, Count>();
  const add = (rule: string, isRight: boolean): void => {
    const [right, wrong] = counts.get(rule) ?? [0, 0];
    counts.set(rule, isRight ? [right + 1, wrong] : [right, wrong + 1]);
  };
  for (const { kind, verdict, evidence } of facts) {
    if (verdict === 'optional' || !factKinds.includes(kind)) continue;
    const rules = new Set(evidence.map((e) => e.rule));
    for (const rule of new Set([...rules, ...[...rules].map(familyOf)])) add(rule, verdict === 'right');
  }
  const alone = [...counts].filter(([rule, [, wrong]]) => familyOf(rule) === rule || wrong > 0);
  return Object.fromEntries(alone);
}

/** Facts of a text with the confidence that counts over other texts give them. */
export function withCounts(facts: readonly JudgedFact[], counts: Readonly<Record<string, Count>>): JudgedFact[] {
  return facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.map((e) => ({
      ...e,
      confidence: limited(e.rule, estimate(countOf(counts, e.rule), EXPECTED), EXPECTED),
    })),
  }));
}
