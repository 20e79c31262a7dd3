import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/resolve/corpus/form.ts';
import { projectKey } from '../../src/resolve/corpus/project-forms.ts';
import { decideProjects } from '../../src/resolve/corpus/projects.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { item } from '../support/readings.ts';

interface Named {
  readonly name: string;
  readonly owners?: readonly string[];
  readonly aliases?: readonly string[];
  readonly place?: string;
}

const formsOf = ({ name, owners = [], aliases = [], place = '云州市' }: Named): Form[] => {
  const { article, reading } = item(
    `${owners.join('、')}的${name}。`,
    {
      organizations: owners.map((x) => ({ name: x, kind: 'company' })),
      projects: [{ name, owners: [...owners], aliases: [...aliases] }],
    },
    { place },
  );
  return resolve(article, reading).forms.filter((x) => x.label === 'Project');
};

/** The groups of articles that speak of one project: by their index. */
function projects(...articles: Named[]) {
  const each = articles.map(formsOf);
  const forms = [...new Map(each.flat().map((x) => [x.id, x])).values()];
  const { meanings, doubts } = decideProjects(forms, new Map());
  const groups = new Map<string, number[]>();
  for (const [i, own] of each.entries()) {
    const entity = own.map((x) => meanings.get(x.id)?.entity ?? '').join();
    groups.set(entity, [...(groups.get(entity) ?? []), i]);
  }
  return { groups: [...groups.values()], doubts, forms, meanings };
}

const firm = '云州青禾生物科技有限公司';

describe('one project', () => {
  it.each<[string, Named[]]>([
    ['with and without 项目', [{ name: '石桥水库扩容工程' }, { name: '石桥水库扩容项目' }, { name: '石桥水库扩容' }]],
    ['with and without its place', [{ name: '云州市石桥水库扩容工程' }, { name: '石桥水库扩容工程' }]],
    ['with its owner before the name', [{ name: '酶制剂工厂', owners: [firm] }, { name: `${firm}酶制剂工厂项目` }]],
    [
      'with its owner’s short name before it',
      [{ name: '酶制剂工厂', owners: [firm] }, { name: '青禾生物科技酶制剂工厂' }],
    ],
    [
      'under a shorter name of one owner',
      [
        { name: '二号酶制剂工厂', owners: [firm] },
        { name: '酶制剂工厂', owners: [firm] },
      ],
    ],
    [
      'under another name that an article gives it',
      [{ name: '望江生态公园', aliases: ['滨湖公园'] }, { name: '滨湖公园' }],
    ],
  ])('%s is one node, and says why', (_, articles) => {
    const { groups, forms, meanings } = projects(...articles);
    expect(groups).toEqual([articles.map((__, i) => i)]);
    for (const { id, root } of forms) {
      const meaning = meanings.get(id);
      expect(meaning?.entity !== root).toBe(meaning?.reason !== null);
    }
  });
});

describe('two projects', () => {
  it.each<[string, Named[]]>([
    ['of which one name ends the other', [{ name: '污水处理厂' }, { name: '东湖污水处理厂' }]],
    ['of two phases', [{ name: '石桥水库扩容一期工程' }, { name: '石桥水库扩容二期工程' }]],
    ['of two cities', [{ name: '滨湖公园' }, { name: '滨湖公园', place: '望海市' }]],
    [
      'of two owners',
      [
        { name: '二号酶制剂工厂', owners: [firm] },
        { name: '酶制剂工厂', owners: ['云州恒屹有限公司'] },
      ],
    ],
  ])('%s stay two', (_, articles) => expect(projects(...articles).groups).toEqual([[0], [1]]));

  it('leave a name that fits both to neither, with its doubts', () => {
    const { groups, doubts } = projects(
      { name: '一号酶制剂工厂', owners: [firm] },
      { name: '二号酶制剂工厂', owners: [firm] },
      { name: '酶制剂工厂', owners: [firm] },
    );
    expect(groups).toEqual([[0], [1], [2]]);
    expect(doubts.map((x) => x.rule)).toEqual(['short project name', 'short project name']);
  });
});

it.each([
  ['石桥水库扩容工程建设项目', '石桥水库扩容'],
  ['“望江”生态公园', '望江生态公园'],
  ['云州大桥', '云州大桥'],
  ['云州市滨湖大道', '滨湖大道'],
  ['项目', '项目'],
])('the name %s is compared as %s', (name, key) => expect(projectKey(name, '云州市')).toBe(key));

it('decides the same in every order', () => {
  const name = fc.constantFrom(
    '酶制剂工厂',
    '酶制剂工厂项目',
    '二号酶制剂工厂',
    '一号酶制剂工厂',
    '青禾生物科技酶制剂工厂',
  );
  const article = fc.record({
    name,
    owners: fc.constantFrom([firm], ['云州恒屹有限公司'], []),
    aliases: fc.constantFrom([], ['酶制剂工厂'], ['青禾酶制剂工厂']),
  });
  const property = fc.property(fc.array(article, { maxLength: 8 }), fc.gen(), (articles, gen) => {
    const { forms, meanings, doubts } = projects(...articles);
    const shuffled = gen(fc.shuffledSubarray, forms, { minLength: forms.length });
    const other = decideProjects(shuffled, new Map());
    expect(new Map(other.meanings)).toEqual(new Map(meanings));
    expect(other.doubts).toEqual(doubts);
  });
  fc.assert(property, { seed: 13, numRuns: 200 });
});
