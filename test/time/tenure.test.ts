import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attestation, heldOn, tenureOf } from '../../src/time/tenure.ts';

const on = (day: string | null, tenure: Attestation['tenure'] = 'current'): Attestation => ({ on: day, tenure });

describe('a tenure', () => {
  it.each<[string, Attestation[], [string | null, string | null], [string | null, string | null]]>([
    ['between two attestations', [on('2021-06-01'), on('2021-01-01')], [null, '2021-01-01'], ['2021-06-01', null]],
    [
      'begins with an appointment and ends with a removal',
      [on('2021-01-01', 'appointed'), on('2021-03-01'), on('2021-06-01', 'removed')],
      ['2021-01-01', '2021-01-01'],
      ['2021-06-01', '2021-06-01'],
    ],
    [
      'is over by the day of a paper that says 原',
      [on('2021-01-01'), on('2021-09-01', 'former'), on('2021-08-01', 'former')],
      [null, '2021-01-01'],
      ['2021-01-01', '2021-08-01'],
    ],
    ['known as over alone', [on('2021-09-01', 'former')], [null, '2021-09-01'], [null, '2021-09-01']],
    [
      'goes on after a 原 that came too early',
      [on('2021-01-01', 'former'), on('2021-06-01')],
      [null, '2021-06-01'],
      ['2021-06-01', null],
    ],
    [
      'began before an appointment that renews it',
      [on('2021-01-01'), on('2021-06-01', 'appointed')],
      [null, '2021-01-01'],
      ['2021-06-01', null],
    ],
    ['of no known day', [on(null)], [null, null], [null, null]],
  ])('%s', (_, attestations, start, end) => {
    const found = tenureOf(attestations);
    expect([found.start.notBefore, found.start.notAfter]).toEqual(start);
    expect([found.end.notBefore, found.end.notAfter]).toEqual(end);
  });

  it.each([
    ['2020-12-31', 'NO'],
    ['2020', 'NO'],
    ['2021-01-01', 'YES'],
    ['2021', 'YES'],
    ['2021-03', 'YES'],
    ['2021-03-02', 'MAYBE'],
    ['2022', 'MAYBE'],
  ] as const)('holds on %s: %s', (date, expected) =>
    expect(heldOn(tenureOf([on('2021-01-01', 'appointed'), on('2021-03-01')]), date)).toBe(expected),
  );
});

const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
const attestation = fc.record({
  on: fc.option(day),
  tenure: fc.constantFrom<Attestation['tenure']>('current', 'acting', 'former', 'appointed', 'removed'),
});

it('has bounds in order, holds on every day that it is attested, and does not depend on the order of articles', () => {
  const ordered = (days: (string | null)[]): boolean => {
    const known = days.filter((x) => x !== null);
    return known.join() === [...known].sort().join();
  };
  const property = fc.property(fc.array(attestation, { maxLength: 6 }), fc.gen(), (said, gen) => {
    const found = tenureOf(said);
    expect(tenureOf(gen(fc.shuffledSubarray, said, { minLength: said.length }))).toEqual(found);
    const { start, end } = found;
    expect(ordered([start.notBefore, start.notAfter, end.notAfter])).toBe(true);
    expect(ordered([start.notBefore, end.notBefore, end.notAfter])).toBe(true);
    for (const x of said) if (x.on !== null && x.tenure !== 'former') expect(heldOn(found, x.on)).toBe('YES');
  });
  fc.assert(property, { seed: 4, numRuns: 300 });
});
