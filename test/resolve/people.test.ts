import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../schema/nodes.ts';
import type { Form } from '../../src/resolve/corpus/form.ts';
import { decidePeople } from '../../src/resolve/corpus/people.ts';
import { clustersOf } from '../../src/resolve/corpus/people-groups.ts';
import { personaOf, type Span } from '../../src/resolve/corpus/persona.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { item } from '../support/readings.ts';

type Post = [organization: string | null, title: string, tenure?: 'former'];
interface Said {
  readonly posts: Post[];
  /** `null` of an undated article. */
  readonly on?: string | null;
  readonly place?: string | null;
  readonly publication?: string;
}

const said = (...posts: Post[]): Said => ({ posts });
const on = (day: string | null, ...posts: Post[]): Said => ({ posts, on: day });

function formsOf(
  { posts, on: day = '2021-03-05', place, publication }: Said,
  i: number,
): { forms: Form[]; day: string | null } {
  const positions = posts.map(([organization, title, tenure]) => ({
    organization,
    title,
    tenure: tenure ?? ('current' as const),
  }));
  const text = `林若川。${i}`;
  const paper = publication === undefined ? {} : { publication };
  const facts: Partial<Article> = {
    ...paper,
    ...(place === undefined ? {} : { place }),
    publishedOn: day,
  };
  const { article, reading } = item(text, { persons: [{ name: '林若川', positions }] }, facts);
  return { forms: resolve(article, reading).forms.filter((x) => x.label === 'Person'), day };
}

/** The groups of articles that speak of one person: by their index. */
function people(...articles: Said[]) {
  const each = articles.map(formsOf);
  const spans = new Map<string, Span>();
  for (const { forms, day } of each)
    for (const { id } of forms) {
      if (day === null) continue;
      const { first = day, last = day } = spans.get(id) ?? {};
      spans.set(id, { first: first < day ? first : day, last: last > day ? last : day });
    }
  const forms = [...new Map(each.flatMap((x) => x.forms).map((x) => [x.id, x])).values()];
  const { meanings, doubts } = decidePeople(forms, { organizations: new Map(), spans });
  const groups = new Map<string, number[]>();
  for (const [i, { forms: own }] of each.entries()) {
    const entity = own.map((x) => meanings.get(x.id)?.entity ?? '').join();
    groups.set(entity, [...(groups.get(entity) ?? []), i]);
  }
  const personas = forms.map((x) => personaOf(x, new Map()));
  expect(clustersOf(personas, spans).clusters).toHaveLength(groups.size);
  return { groups: [...groups.values()], ids: [...groups.keys()], doubts, meanings: [...meanings.values()] };
}

describe('one person', () => {
  it.each<[string, Said[]]>([
    ['who changes office', [said(['临江区', '区长']), said(['临江区', '区委书记']), said(['云州市教育局', '局长'])]],
    [
      'of a post and of the same post under another form',
      [said(['高新区管委会', '主任']), said(['高新区', '管委会主任'])],
    ],
    ['with and without a post', [said(['临江区', '区长']), said()]],
    ['by the title alone', [said(['望江小学', '校长']), said([null, '校长'])]],
    ['whose role at a meeting tells nothing', [said(['临江区', '区长']), said([null, '执行主席'])]],
    ['whose role at a congress tells nothing', [said(['临江区', '区长']), said([null, '大会执行主席'])]],
    ['of a university and of its college', [said(['云州大学', '教授']), said(['云州大学机电学院', '院长'])]],
    [
      'of a firm in papers of two cities',
      [said(['青禾机械有限公司', '董事长']), { ...said(['青禾机械有限公司', '总经理']), place: '望海市' }],
    ],
    [
      'who went to another city, as an article says',
      [
        said(['云州市教育局', '局长']),
        { ...said(['望海市', '副市长'], ['云州市教育局', '局长', 'former']), place: '望海市' },
      ],
    ],
    [
      'who was district head here, then there',
      [
        on('2021-01-04', ['临江区', '区长']),
        on('2021-05-04', ['临江区', '区长']),
        on('2021-05-09', ['北塘区', '区长']),
        on('2021-09-09', ['北塘区', '区长']),
      ],
    ],
    [
      'who was district head here, then there, undated once for a district that other articles date',
      [
        on('2021-01-04', ['临江区', '区长']),
        on(null, ['临江区', '区长'], [null, '代表']),
        on('2021-05-09', ['北塘区', '区长']),
      ],
    ],
    [
      'of whom an undated article says what they were before',
      [
        on(null, ['临江区', '区长']),
        on(null, ['云州市教育局', '局长']),
        on(null, ['北塘区', '区长'], ['临江区', '区长', 'former']),
      ],
    ],
    [
      'who is promoted, and whom a paper still calls by the old office a day later',
      [
        on('2021-01-12', ['青石县委', '书记']),
        on('2021-03-26', ['云州市', '代市长']),
        on('2021-03-27', ['青石县委', '书记']),
        on('2021-05-16', ['云州市', '市长']),
      ],
    ],
  ])('%s is one node', (_, articles) => expect(people(...articles).groups).toEqual([articles.map((__, i) => i)]));
});

describe('two people', () => {
  it.each<[string, Said[], number[][]]>([
    ['of two cities', [said(['临江区', '区长']), { ...said(['望海市委', '书记']), place: '望海市' }], [[0], [1]]],
    ['an official and a teacher', [said(['临江区', '区长']), said(['望江小学', '教师'])], [[0], [1]]],
    ['an official and a manager', [said(['云州市', '副市长']), said(['青禾公司', '董事长'])], [[0], [1]]],
    ['of two firms', [said(['青禾公司', '经理']), said(['恒屹公司', '经理'])], [[0], [1]]],
    ['a pupil and a head nurse', [said(['望江小学', '学生']), said([null, '护士长'])], [[0], [1]]],
    [
      'in one article that calls both by one name, elsewhere told apart',
      [said(['云州市', '副市长']), said(['云州市', '副市长'], ['青禾公司', '董事长']), said(['青禾公司', '董事长'])],
      [[0, 1], [2]],
    ],
    [
      'district heads of two districts at once',
      [
        on('2021-01-04', ['临江区', '区长']),
        on('2021-02-04', ['北塘区', '区长']),
        on('2021-03-04', ['临江区', '区长']),
        on('2021-04-04', ['北塘区', '区长']),
      ],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    [
      'district heads of two districts, undated',
      [on(null, ['临江区', '区长']), on(null, ['北塘区', '区长'])],
      [[0], [1]],
    ],
    [
      'district heads of two districts, one of them undated',
      [on('2021-01-04', ['临江区', '区长']), on(null, ['北塘区', '区长']), on('2021-06-04', ['临江区', '区长'])],
      [[0, 2], [1]],
    ],
    ['district heads of two districts on one day', [said(['临江区', '区长']), said(['北塘区', '区长'])], [[0], [1]]],
    [
      'who leads the city and who leads a county meanwhile',
      [
        on('2021-01-12', ['云州市委', '书记']),
        on('2021-04-10', ['青石县', '县长']),
        on('2021-10-09', ['云州市委', '书记']),
      ],
      [[0, 2], [1]],
    ],
    [
      'who led the city and who leads a county after that',
      [
        on('2021-01-12', ['云州市', '市长']),
        on('2021-03-26', ['云州市', '市长']),
        on('2021-04-10', ['青石县', '县长']),
      ],
      [[0, 1], [2]],
    ],
  ])('%s stay two, and it says why', (_, articles, groups) => {
    const found = people(...articles);
    expect(found.groups).toEqual(groups);
    if (new Set(articles.map((x) => x.place)).size === 1) expect(found.doubts.length).toBeGreaterThan(0);
    for (const { rule, reason } of found.meanings)
      expect([rule, reason === '']).toEqual(['kept apart from a namesake', false]);
  });

  it('leave a name without a post to neither, and a doubt says so', () => {
    const { groups, doubts } = people(said(['临江区', '区长']), said(['望江小学', '教师']), said());
    expect(groups).toEqual([[0], [1], [2]]);
    expect(doubts.filter((x) => x.rule === 'name without a post').map((x) => x.reason)).toEqual([
      expect.stringMatching(/^no post is stated/u),
      expect.stringMatching(/^no post is stated/u),
    ]);
  });

  it('are told by the date where a title alone is printed', () => {
    const heads = [
      on('2021-01-04', ['临江区', '区长']),
      on('2021-02-04', ['北塘区', '区长']),
      on('2021-03-04', ['临江区', '区长']),
      on('2021-04-04', ['北塘区', '区长']),
    ];
    expect(people(...heads, on('2021-01-20', [null, '区长'])).groups).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
    expect(people(...heads, on('2021-03-20', [null, '区长'])).groups).toEqual([
      [0, 2],
      [1, 3, 4],
    ]);
    expect(people(...heads, on('2021-02-20', [null, '区长'])).groups).toEqual([[0, 2], [1, 3], [4]]);
  });

  it('do not change the official’s id', () => {
    const [alone] = people(said(['临江区', '区长'])).ids;
    expect(people(said(['望江小学', '教师']), said(['临江区', '区长']), said()).ids[1]).toBe(alone);
  });
});

it('decides the same in every order, and never gives two groups one id', () => {
  const posts: Post[] = [
    ['临江区', '区长'],
    ['北塘区', '区长'],
    ['临江区', '区委书记'],
    ['望江小学', '教师'],
    ['青禾公司', '董事长'],
    ['望海市委', '书记'],
    [null, '教师'],
    [null, '书记'],
    ['云州大学', '教授'],
    ['云州大学机电学院', '院长', 'former'],
  ];
  const article = fc.record({
    posts: fc.subarray(posts, { maxLength: 2 }),
    on: fc.constantFrom('2021-01-04', '2021-02-04', '2021-03-04', '2021-04-04'),
    place: fc.constantFrom('云州市', '望海市'),
  });
  const mixed = fc.array(article, { maxLength: 9 }).chain((articles) =>
    fc.record({
      articles: fc.constant(articles),
      order: fc.shuffledSubarray([...articles.keys()], { minLength: articles.length }),
    }),
  );
  const property = fc.property(mixed, ({ articles, order }) => {
    const plain = people(...articles);
    const other = people(...order.flatMap((i) => articles[i] ?? []));
    const back = other.groups.map((group) => group.map((i) => order[i] ?? -1).sort((a, b) => a - b)).sort();
    expect(back).toEqual([...plain.groups].sort());
    expect([...other.ids].sort()).toEqual([...plain.ids].sort());
  });
  fc.assert(property, { seed: 11, numRuns: 300 });
});

it('of a firm that two places know by two names are two, and people are asked', () => {
  const { groups, doubts } = people(said(['恒岳集团', '董事长']), {
    ...said(['恒岳集团有限公司', '董事长']),
    place: '江南省',
  });
  expect(groups).toEqual([[0], [1]]);
  expect(doubts.map((x) => x.reason)).toEqual(['both are 恒岳集团有限公司董事长 and 恒岳集团董事长']);
  expect(people(said(['江口镇', '镇长']), { ...said(['江口镇', '镇长']), place: '望海市' }).doubts).toEqual([]);
});

it('of papers whose places are unknown are two, and people are asked where they hold a post of one name', () => {
  const inPaper = (publication: string, ...posts: Post[]): Said => ({ posts, publication, place: null });
  const chief: Post = ['临江区教育局', '局长'];
  const { groups, doubts } = people(inPaper('江南晨报', chief), inPaper('望海晚报', chief), said(chief));
  expect(groups).toHaveLength(3);
  expect(doubts.map(({ reason, score }) => `${reason} ${score}`)).toEqual(
    Array(3).fill('both are 临江区教育局局长; the place of a paper is not known 0.6'),
  );
  expect(people(inPaper('江南晨报', chief), inPaper('望海晚报', ['望江小学', '教师'])).doubts).toEqual([]);
});
