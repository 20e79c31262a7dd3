import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeEdge, type EdgeState, mergeEdge, type Proof } from '../../src/graph/write/merge-edge.ts';

const proof = fc.record({
  // One id begins another: their spans stand apart all the same.
  evidence: fc
    .tuple(fc.constantFrom('a1', 'a10', 'a2'), fc.nat(12))
    .map(([article, at]) => `${article}:${at}-${at + 3}`),
  rule: fc.constantFrom('by hand', 'by title'),
  confidence: fc.constantFrom(0.8, 0.9),
  claim: fc.constantFrom('{"rank":1}', '{"rank":2,"titles":["市长"]}', '{}'),
});
const articleOf = ({ evidence }: Proof): string => evidence.split(':')[0] ?? '';

it('an edge says what its proofs say, whichever came first and whatever went before', () => {
  const property = fc.property(
    fc.uniqueArray(proof, { selector: (x) => x.evidence }),
    fc.nat(20),
    fc.constantFrom('a1', 'a10', 'a2', 'none'),
    (proofs, cut, gone) => {
      const without = new Set([gone]);
      const first = changeEdge('ATTENDED', null, proofs.slice(0, cut), new Set());
      const stayed = proofs.filter((x, i) => i >= cut || articleOf(x) !== gone);
      const whole = changeEdge('ATTENDED', first, proofs.slice(cut), without);
      const fresh = [...stayed].sort((a, b) => (a.evidence < b.evidence ? -1 : 1));
      const expected: EdgeState = {
        evidence: fresh.map((x) => x.evidence),
        rules: fresh.map((x) => x.rule),
        confidences: fresh.map((x) => x.confidence),
        claims: fresh.map((x) => x.claim),
      };
      expect(whole).toEqual(expected);
      expect(changeEdge('ATTENDED', whole, fresh, new Set())).toEqual(expected);
    },
  );
  fc.assert(property);
});

it('an article that shows a claim in several spans says it once', () => {
  const said = (evidence: string, rank: number): Proof => ({
    ...{ evidence, rule: 'by hand', confidence: 0.9 },
    claim: JSON.stringify({ rank }),
  });
  const loud = ['a1:0-3', 'a1:20-23', 'a1:5-8'].map((x) => said(x, 7));
  const state = changeEdge('ATTENDED', null, [...loud, said('a10:0-3', 2), said('a2:0-3', 2)], new Set());
  expect(mergeEdge('ATTENDED', state)).toMatchObject({ rank: 2 });
});
