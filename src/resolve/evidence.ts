/** The spans that say a fact, each once, and only those that the article's text has. */
import type { Evidence } from '../../schema/reading.ts';

const better = (a: Evidence, b: Evidence): Evidence => {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? a : b;
  return a.rule <= b.rule ? a : b;
};

/** One entry per span, sorted by offset; of two rules that found the same span the surer one stands, then the first by name. */
export function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const bySpan = new Map<string, Evidence>();
  for (const entry of evidence) {
    const span = `${entry.start}-${entry.end}`;
    const known = bySpan.get(span);
    bySpan.set(span, known === undefined ? entry : better(known, entry));
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The entries whose span lies in a text of this length. */
export function soundEvidence(evidence: readonly Evidence[], textLength: number): Evidence[] {
  return evidence.filter((x) => x.start < x.end && x.end <= textLength);
}
