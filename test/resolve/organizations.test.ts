import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganizationKind } from '../../schema/kinds.ts';
import type { Doubt, Form } from '../../src/resolve/corpus/form.ts';
import { decideOrganizations } from '../../src/resolve/corpus/organizations.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { newspaper } from '../support/newspaper.ts';
import { item } from '../support/readings.ts';

type Named = { name: string; aliases?: string[]; kind?: OrganizationKind };

/** The forms of an article that names these. */
function formsOf(
  named: readonly Named[],
  place: string | null = '云州市',
  publication: string | null = '云州日报',
): Form[] {
  const text = named.map((x) => x.name).join('、');
  const organizations = named.map((x) => ({ kind: 'company' as const, ...x }));
  const { article, reading } = item(text, { organizations }, { place, publication });
  return [...resolve(article, reading).forms];
}

const unique = (forms: readonly Form[]): Form[] => [...new Map(forms.map((x) => [x.id, x])).values()];

/** What each name means, all articles together; `doubts` as pairs of names. */
function decide(...articles: (readonly Named[])[]) {
  const forms = unique(articles.flatMap((x) => formsOf(x)));
  const { meanings, doubts } = decideOrganizations(forms, new Map());
  const printed = new Map<string, string>();
  for (const form of forms) if (form.of === null) printed.set(form.id, String(JSON.parse(form.facts).name));
  const meant = Object.fromEntries([...meanings].map(([id, x]) => [printed.get(id), x.name]));
  return { meant, doubts, rules: [...meanings.values()].flatMap((x) => x.rule ?? []) };
}
const one = (name: string, ...aliases: string[]): Named[] => [{ name, aliases }];

describe('a company', () => {
  const full = '云州青禾生物科技有限公司';
  it.each(['青禾公司', '青禾生物', '云州青禾', '青禾'])('is meant by %s in an article without the full name', (name) =>
    expect(decide(one(full), one(name)).meant[name]).toBe(full),
  );
  it('is meant by what another article states as its alias', () => {
    const { meant, rules } = decide(one(full, '云禾制药'), one('云禾制药'));
    expect(meant['云禾制药']).toBe(full);
    expect(rules).toEqual(['stated alias']);
  });
  it('is not guessed where two full names fit; both are listed as doubtful', () => {
    const other = '云州青禾食品有限公司';
    const { meant, doubts } = decide(one(full), one(other), one('青禾公司'));
    expect(meant['青禾公司']).toBe('青禾公司');
    expect(doubts).toHaveLength(2);
    expect(doubts[0]).toMatchObject({ rule: 'short company name', score: 0.3 });
  });
  it('is meant by the short name of which an article says so, though another full name fits too', () => {
    const other = '云州青禾食品有限公司';
    expect(decide(one(full, '青禾公司'), one(other), one('青禾')).meant['青禾']).toBe(full);
  });
  it('is one with and without its place or its legal form', () => {
    expect(decide(one('望海市海曜船舶股份有限公司'), one('海曜船舶股份有限公司')).meant['海曜船舶股份有限公司']).toBe(
      '望海市海曜船舶股份有限公司',
    );
    expect(decide(one('云州银行股份有限公司'), one('云州银行')).meant['云州银行']).toBe('云州银行股份有限公司');
  });
  it('is not meant in papers of another city', () => {
    const forms = unique([...formsOf(one(full)), ...formsOf(one('青禾公司'), '望海市')]);
    const rules = [...decideOrganizations(forms, new Map()).meanings.values()].map((x) => x.rule);
    expect(rules).toEqual([null, null]);
  });
});

describe('a short name', () => {
  const full = '云州临江机械有限公司';
  it.each([
    ['a place', '临江', one('临江区教育局'), full, 'is also a place: 临江区教育局'],
    ['a word that many bear', '光明', one('云州市教育局'), '云州光明乳业有限公司', 'is a word that many bear'],
  ])('that is %s is not taken for the firm, but doubted', (_, name, others, firm, why) => {
    const { meant, doubts } = decide(one(firm), others, one(name));
    expect(meant[name]).toBe(name);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.reason).toBe(`${name} shortens ${firm}; ${name} ${why}`);
  });
  it('with the trade behind it is the firm’s, be its core a place or not', () =>
    expect(decide(one(full), one('临江区教育局'), one('临江机械')).meant['临江机械']).toBe(full));
});

describe('what may be one body and is not sure to be', () => {
  const doubtsOf = (...names: string[]) =>
    decide(...names.map((x) => one(x))).doubts.map(({ rule, score }) => `${rule} ${score}`);
  it.each([
    ['another legal form 0.6', ['云州青禾机械有限公司', '云州青禾机械股份有限公司']],
    ['another legal form 0.6', ['云州青禾机械有限公司', '云州市青禾机械有限责任公司']],
    ['short or earlier name 0.5', ['临江区发改委', '临江区发展和改革委员会']],
    ['short or earlier name 0.5', ['市发改委', '云州市发展和改革委员会']],
    ['short or earlier name 0.5', ['市教育局', '市教育体育局']],
    ['short or earlier name 0.5', ['市一医院', '云州市第一人民医院']],
    ['place left out 0.4', ['第一人民医院', '云州市第一人民医院']],
    ['place left out 0.4', ['教育局', '市教育局']],
  ])('is listed: %s', (doubt, names) => expect(doubtsOf(...names)).toEqual([doubt]));
  it('is listed where another paper names it with its city', () => {
    const there = formsOf([{ name: '云州高新区管委会', kind: 'government' }], '江南省', '江南日报');
    const here = formsOf([{ name: '高新区管委会', kind: 'government' }]);
    const { doubts, meanings } = decideOrganizations(unique([...there, ...here]), new Map());
    expect(new Set([...meanings.values()].map((x) => x.entity)).size).toBe(2);
    expect(doubts.map((x) => x.rule)).toEqual(['named with its city']);
  });
  it('is listed as a group and its firm, which are not made one', () =>
    expect(doubtsOf('云州恒岳重工股份有限公司', '恒岳集团')).toEqual(['group of a firm 0.2']));
  it('weighs less where several fit', () =>
    expect(doubtsOf('市交通局', '市交通运输局', '市交通事务局')).toEqual(Array(2).fill('short or earlier name 0.25')));
  it.each([
    ['one brand in two trades', ['云州青禾机械有限公司', '云州青禾食品有限公司']],
    ['two districts', ['临江区发改委', '北塘区发展和改革委员会']],
    ['a body within another’s name', ['政府', '青石县政府']],
    ['two offices', ['市水利局', '市教育局']],
    ['a county’s hospital', ['第一人民医院', '青石县第一人民医院']],
  ])('is not listed: %s', (_, names) => expect(doubtsOf(...names)).toEqual([]));
});

describe('a district with two names', () => {
  const pair: Named = { name: '经开区（临港区）', kind: 'government' };
  const of = (name: string): Named[] => [{ name, kind: 'government' }];
  it.each(['经开区', '临港区', '云州临港区', '云州市经开区'])('is meant by %s', (name) =>
    expect(Object.values(decide([pair], of(name)).meant)).toEqual(['经开区（临港区）', '经开区（临港区）']),
  );
  it('has one body of each kind', () => {
    const { meant } = decide([pair], of('临港区管委会'), of('经开区管委会'));
    expect(meant['临港区管委会']).toBe('经开区（临港区）管委会');
    expect(meant['经开区管委会']).toBe('经开区（临港区）管委会');
  });
});

describe('a paper whose place is unknown', () => {
  const inPaper = (publication: string, ...named: Named[]): Form[] => formsOf(named, null, publication);
  const pair: Named = { name: '经开区（临港区）', kind: 'government' };
  const body: Named = { name: '临港区管委会', kind: 'government' };
  const meant = (forms: Form[]) =>
    [...new Set([...decideOrganizations(unique(forms), new Map()).meanings.values()].map((x) => x.entity))].length;
  it('has one district with two names, and its bodies', () =>
    expect(meant([...inPaper('江南晨报', pair), ...inPaper('江南晨报', { name: '临港区' }, body)])).toBe(2));
  it('has none of another such paper', () =>
    expect(meant([...inPaper('江南晨报', pair, body), ...inPaper('望海晚报', pair, body)])).toBe(4));
  it('that is a city’s daily is of that city', () =>
    expect(meant([...inPaper('云州日报', { name: '市委' }), ...formsOf([{ name: '云州市委' }])])).toBe(1));
});

describe('two names in either order', () => {
  const of = (name: string, ...aliases: string[]): Named[] => [{ name, aliases, kind: 'government' }];
  const meant = (...articles: Named[][]): string[] => [
    ...new Set(Object.values(decide(...articles).meant).map(String)),
  ];
  it('of a district are one district, with all of its bodies', () => {
    const [a, b] = ['经开区（临港区）', '临港区（经开区）'];
    expect(meant(of(a), of(b), of('经开区'), of('临港区'))).toEqual(['临港区（经开区）']);
    expect(meant(of(`${a}党工委`), of(`${b}党工委`), of(a), of(b)).filter((x) => x.endsWith('党工委'))).toHaveLength(1);
    expect(meant(of(a))).toEqual([a]);
  });
  it('as name and alias are one body, though they are as long', () => {
    const [a, b] = ['云州市第一医院', '云州市人民医院'];
    expect(meant(of(a, b), of(b, a))).toEqual(meant(of(b, a), of(a)));
    expect(meant(of(a, b), of(b, a))).toHaveLength(1);
  });
});

describe('what contains another name', () => {
  const of = (name: string, kind: OrganizationKind): Named[] => [{ name, kind }];
  it.each([
    ['人民政府', '青石县人民政府', 'government'],
    ['教育局', '临江区教育局', 'government'],
    ['实验小学', '临江区实验小学', 'school'],
    ['人民医院', '青石县人民医院', 'hospital'],
  ] as const)('is not it: %s, %s', (a, b, kind) => expect(decide(of(a, kind), of(b, kind)).meant[a]).toBe(a));
  it('is it where it is the only one of its proper name in a district', () => {
    expect(decide(of('望江小学', 'school'), of('临江区望江小学', 'school')).meant['望江小学']).toBe('临江区望江小学');
    const { meant, doubts } = decide(
      of('望江小学', 'school'),
      of('临江区望江小学', 'school'),
      of('北塘区望江小学', 'school'),
    );
    expect(meant['望江小学']).toBe('望江小学');
    expect(doubts).toHaveLength(2);
  });
});

it('decides the same in every order, and every change has its rule and reason', () => {
  const forms = unique(newspaper(31, 120, 12).flatMap(({ article, reading }) => resolve(article, reading).forms));
  const organizations = forms.filter((x) => x.label === 'Organization');
  const expected = decideOrganizations(organizations, new Map());
  for (const [id, { entity, rule, reason }] of expected.meanings) {
    const moved = entity !== organizations.find((x) => x.id === id)?.root;
    expect([rule !== null, reason !== null && reason !== '']).toEqual([moved, moved]);
  }
  expect([...expected.meanings.values()].filter((x) => x.rule !== null).length).toBeGreaterThan(5);
  const doubtsOf = (doubts: readonly Doubt[]) => doubts.map((x) => JSON.stringify(x)).sort();
  expect([...new Set(expected.doubts.map((x) => x.rule))].sort()).toEqual([
    'another legal form',
    'short company name',
    'short or earlier name',
    'stated alias',
  ]);
  const property = fc.property(fc.shuffledSubarray(organizations, { minLength: organizations.length }), (shuffled) => {
    const { meanings, doubts } = decideOrganizations(shuffled, new Map());
    expect(new Map([...meanings].sort())).toEqual(new Map([...expected.meanings].sort()));
    expect(doubtsOf(doubts)).toEqual(doubtsOf(expected.doubts));
  });
  fc.assert(property, { seed: 5, numRuns: 20 });
});
