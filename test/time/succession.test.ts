import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseTitle, isSoleTitle } from '../../src/time/offices.ts';
import { successionOf } from '../../src/time/succession.ts';
import { type Attestation, heldOn, tenureOf } from '../../src/time/tenure.ts';

type Said = readonly [day: string, tenure?: Attestation['tenure']];
const holder = (person: string, ...said: Said[]) => ({
  person,
  tenure: tenureOf(said.map(([on, tenure]) => ({ on, tenure: tenure ?? 'current' }))),
});
const own = (x: string): string => x;

describe('two holders of an office', () => {
  const [a, b] = [holder('林若川', ['2021-01-01'], ['2021-03-01']), holder('韩知远', ['2021-05-01'])];
  it('leave the change in doubt between the last word on one and the first on the other', () => {
    const { holders, handovers } = successionOf([b, a], own);
    expect(handovers).toEqual([
      { predecessor: '林若川', successor: '韩知远', kind: 'OPEN', from: '2021-03-01', to: '2021-05-01' },
    ]);
    expect(holders.map((x) => [x.person, x.tenure.start, x.tenure.end])).toEqual([
      ['林若川', { notBefore: null, notAfter: '2021-01-01' }, { notBefore: '2021-03-01', notAfter: '2021-05-01' }],
      ['韩知远', { notBefore: '2021-03-01', notAfter: '2021-05-01' }, { notBefore: '2021-05-01', notAfter: null }],
    ]);
  });
  it.each<[string, Said, Said, string]>([
    ['on one day', ['2021-04-01', 'removed'], ['2021-04-01', 'appointed'], 'DIRECT'],
    ['with a gap that is stated', ['2021-04-01', 'removed'], ['2021-05-01', 'appointed'], 'GAP'],
    ['whose end alone is stated', ['2021-04-01', 'removed'], ['2021-05-01'], 'OPEN'],
    ['at once', ['2021-06-01'], ['2021-05-01'], 'OVERLAP'],
  ])('%s', (_, last, first, kind) => {
    const { handovers } = successionOf([holder('林若川', ['2021-01-01'], last), holder('韩知远', first)], own);
    expect(handovers.map((x) => x.kind)).toEqual([kind]);
  });
  it('stand before those of whom only the end is known', () => {
    const former = holder('江晓岚', ['2020-01-01', 'former']);
    expect(successionOf([former, b, a], own).holders.map((x) => x.person)).toEqual(['林若川', '韩知远', '江晓岚']);
  });
});

it('has at most one holder for certain on any day, but for those who are flagged', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
  const people = fc.array(fc.array(day, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
  const property = fc.property(people, day, (days, at) => {
    const said = days.map((own, i) => holder(`${i}`, ...own.map((x): Said => [x])));
    const { holders, handovers } = successionOf(said, own);
    expect(holders).toHaveLength(days.length);
    const certain = holders.filter((x) => heldOn(x.tenure, at) === 'YES');
    const flagged = handovers.some((x) => x.kind === 'OVERLAP' || (x.kind === 'DIRECT' && x.from === at));
    expect(certain.length < 2 || flagged).toBe(true);
    for (const { tenure } of holders)
      for (const bounds of [tenure.start, tenure.end])
        expect(bounds.notBefore === null || bounds.notAfter === null || bounds.notBefore <= bounds.notAfter).toBe(true);
  });
  fc.assert(property, { seed: 9, numRuns: 300 });
});

it.each([
  ['区长', true],
  ['代区长', true],
  ['区委书记', true],
  ['管委会主任', true],
  ['副区长', false],
  ['区委副书记', false],
  ['常委', false],
  ['科长', false],
  ['教师', false],
  ['局长助理', false],
])('one person at a time is %s: %s', (title, sole) => expect(isSoleTitle(title)).toBe(sole));
it.each([
  ['代区长', '区长'],
  ['代理市长', '市长'],
  ['代表', '代表'],
  ['区长', '区长'],
])('the office of %s is that of %s', (title, base) => expect(baseTitle(title)).toBe(base));
