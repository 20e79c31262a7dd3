/** The honours of an article, each recipient with each award. */
import type { AwardClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/timeline.ts';

interface Named {
  readonly award: string;
  readonly by: string | null;
}

/**
 * Folds what sentences say of honours. A list of names that are "among them" is given the award spoken of last
 * (`…公布了…名单`, `9家单位获批…`).
 */
export function awardClaims(sentences: readonly ReadSentence[], canonical: (name: string) => string): AwardClaim[] {
  const claims = new Map<string, AwardClaim>();
  let spoken: Named = { award: '', by: null };
  for (const { start, facts } of sentences)
    for (const fact of facts) {
      if (fact.is !== 'award') continue;
      const stated: Named = fact.award === '' ? spoken : fact;
      const { award, by } = stated;
      if (award === '') continue;
      spoken = stated;
      for (const who of fact.recipients) {
        const recipient = who.is === 'organization' ? canonical(who.name) : who.name;
        const key = `${recipient}\n${award}`;
        const evidence = {
          start: start + fact.start,
          end: start + fact.end,
          rule: fact.rule,
          confidence: fact.confidence,
        };
        const known = claims.get(key);
        if (known === undefined)
          claims.set(key, {
            recipient,
            award,
            by: by === null ? null : canonical(by),
            date: null,
            evidence: [evidence],
          });
        else known.evidence.push(evidence);
      }
    }
  return [...claims.values()];
}
