import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOf, standing, type Version } from '../../src/graph/write/versions.ts';

const version = (id: string, text: string, more: Partial<Version> = {}): Version => ({
  ...{ id, slot: 's', sourceUri: null, rank: rankOf({ id, text, subtitle: null, section: null }) },
  ...more,
});
const short = version('a1', '林若川到青石县调研。');
const full = version('a2', '林若川到青石县调研。韩知远陪同。');
const corrected = version('a3', '（更正）林若川调研。');
const of = (...args: Parameters<typeof standing>) => [...standing(...args)].sort();

it('of versions of which nobody says anything, the one that calls itself corrected stands, then the fuller', () => {
  expect(of([short, full], [])).toEqual(['a2']);
  expect(of([short, full, corrected], [])).toEqual(['a3']);
});

it('a record wins over what the texts tell, also across slots, and as long as the correction is there', () => {
  expect(of([short, full], [{ article: 'a1', replaces: 'a2' }])).toEqual(['a1']);
  expect(of([full], [{ article: 'a1', replaces: 'a2' }])).toEqual(['a2']);
  const elsewhere = version('a4', '旧文。', { slot: null });
  expect(of([short, elsewhere], [{ article: 'a1', replaces: 'a4' }])).toEqual(['a1']);
});

it('records that run in a circle say nothing', () => {
  const circle = [
    { article: 'a1', replaces: 'a2' },
    { article: 'a2', replaces: 'a1' },
  ];
  expect(of([short, full], circle)).toEqual(['a2']);
});

it('what one file prints side by side stands together', () => {
  const inFile = [short, full].map((x) => ({ ...x, sourceUri: 'A02.txt' }));
  expect(of(inFile, [])).toEqual(['a1', 'a2']);
});

it('something stands in every slot, whatever the order of what is known', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
      slot: fc.constantFrom('s', 't', null),
      length: fc.nat(9),
    }),
    { selector: (x) => x.id },
  );
  const links = fc.array(
    fc.record({ article: fc.constantFrom('a1', 'a2', 'a3', 'a6'), replaces: fc.constantFrom('a1', 'a2', 'a3', 'a4') }),
  );
  const property = fc.property(some, links, fc.nat(), (list, replacements, turn) => {
    const versions = list.map(({ id, slot, length }) => version(id, '文'.repeat(length), { slot }));
    const turned = [
      ...versions.slice(turn % (versions.length + 1)),
      ...versions.slice(0, turn % (versions.length + 1)),
    ];
    expect(of(turned, [...replacements].reverse())).toEqual(of(versions, replacements));
    if (replacements.length === 0)
      expect(new Set(of(versions, []).map((id) => versions.find((x) => x.id === id)?.slot ?? id))).toEqual(
        new Set(versions.map((x) => x.slot ?? x.id)),
      );
  });
  fc.assert(property);
});
