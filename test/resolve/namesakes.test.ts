import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/extract/read.ts';
import { decidePeople } from '../../src/resolve/corpus/people.ts';
import { clustersOf } from '../../src/resolve/corpus/people-groups.ts';
import { personaOf } from '../../src/resolve/corpus/persona.ts';
import { toldApart } from '../../src/resolve/corpus/told-apart.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { articleOf, item } from '../support/readings.ts';

const projectionOf = (text: string) => {
  const article = articleOf(text);
  return resolve(article, read(article));
};

/** Every node of this name, with its posts and its parts in events; `—` where it has none. */
function peopleOf(text: string, name: string): string[] {
  const { nodes, edges } = projectionOf(text);
  const people = nodes.filter((x) => x.label === 'Person' && x.identity['name'] === name);
  return people
    .map(({ id }) => {
      const own = edges.filter((x) => x.from === id);
      const posts = own.flatMap((x) => (x.type === 'HOLDS_POSITION' ? [String(x.key['title'])] : []));
      const parts = own.flatMap((x) => (x.type === 'HOLDS_POSITION' ? [] : [x.type]));
      return `${posts.sort().join('、') || '—'}: ${[...new Set(parts)].sort().join(' ')}`;
    })
    .sort();
}

const bureau = '3月4日，云州市水利局局长陈明主持召开全市防汛工作会议。';

describe('one name of one article', () => {
  it.each<[string, string, string[]]>([
    [
      'of a bureau’s head and of a teacher is two people',
      `${bureau}\n临江区实验中学教师陈明作了发言。`,
      ['局长: CHAIRED', '教师: SPOKE_AT'],
    ],
    [
      'without a post is who the paragraph spoke of last',
      `${bureau}\n临江区实验中学教师陈明参加会议。陈明作了发言。`,
      ['局长: CHAIRED', '教师: ATTENDED SPOKE_AT'],
    ],
    [
      'without a post, in a paragraph of neither, is neither',
      `${bureau}\n临江区实验中学教师陈明参加会议。\n陈明作了发言。`,
      ['—: SPOKE_AT', '局长: CHAIRED', '教师: ATTENDED'],
    ],
    [
      'of two heads of two bureaus is two people',
      `${bureau}\n3月3日，云州市教育局局长陈明率队到临江小学调研。`,
      ['局长: CHAIRED', '局长: LED'],
    ],
    [
      'of one bureau under two of its names is one person',
      `${bureau}\n市水利局局长陈明作了讲话。`,
      ['局长: CHAIRED SPOKE_AT'],
    ],
    [
      'of one who holds two public posts is one person',
      `${bureau}\n市防汛指挥部副指挥长陈明作了讲话。`,
      ['副指挥长、局长: CHAIRED SPOKE_AT'],
    ],
    [
      'given twice in one sentence with posts of two houses is two people',
      '3月4日，临江区召开新闻发布会。副区长陈明出席发布会，青石县海岳船舶有限公司董事长陈明应邀参加。',
      ['副区长: ATTENDED', '董事长: ATTENDED'],
    ],
    [
      'given in two sentences with such posts may be one person',
      '3月4日，临江区召开新闻发布会。临江区副区长陈明出席会议。青石县海岳船舶有限公司董事长陈明作了发言。',
      ['副区长、董事长: ATTENDED SPOKE_AT'],
    ],
    ['of one who held the other post before is one person', `${bureau}\n临江区教育局原局长陈明也作了讲话。`, []],
  ])('%s', (_, text, expected) => {
    const found = peopleOf(text, '陈明');
    if (expected.length === 0) expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });
});

type Post = readonly [organization: string | null, title: string];
const posts = {
  bureau: ['云州市水利局', '局长'],
  other: ['云州市教育局', '局长'],
  teacher: ['实验中学', '教师'],
  pupil: ['临江小学', '学生'],
  worker: [null, '工人'],
  district: ['临江区', '区委书记'],
} as const satisfies Record<string, Post>;

/** The person forms of an article in which each mention of the name states these posts. */
function formsOf(mentions: readonly (readonly Post[])[], i: number) {
  const text = mentions.map((x) => `${x.map(([body, title]) => `${body ?? ''}${title}`).join('、')}陈明`).join('。\n');
  let at = 0;
  const positions = mentions.flatMap((x) => {
    const start = at;
    const end = start + x.map(([body, title]) => `${body ?? ''}${title}`).join('、').length + 2;
    at = end + 2;
    return x.map(([organization, title]) => ({
      organization,
      title,
      evidence: [{ start, end, rule: 'by hand', confidence: 1 }],
    }));
  });
  const evidence = positions.flatMap((x) => x.evidence.map((e) => ({ ...e, start: e.end - 2 })));
  const known = evidence.length > 0 ? { evidence } : {};
  const { article, reading } = item(`${text}。第${i}篇`, { persons: [{ name: '陈明', positions, ...known }] });
  return resolve(article, reading).forms.filter((x) => x.label === 'Person');
}

const unique = (articles: readonly (readonly (readonly Post[])[])[]) => [
  ...new Map(articles.flatMap(formsOf).map((x) => [x.id, x])).values(),
];
const nothing = { organizations: new Map(), spans: new Map() };

describe('people whom one article tells apart', () => {
  const both = [[posts.bureau], [posts.teacher]];
  it('are whom other articles name by the same posts, and it says why they are two', () => {
    const forms = unique([both, [[posts.bureau]], [[posts.teacher]]]);
    const { meanings, doubts } = decidePeople(forms, nothing);
    expect(new Set([...meanings.values()].map((x) => x.entity)).size).toBe(2);
    const why = 'one article names both: 云州市水利局局长 and 实验中学教师';
    for (const { rule, reason } of meanings.values())
      expect([rule, reason]).toEqual(['kept apart from a namesake', why]);
    expect(doubts).toMatchObject([{ reason: why, score: 0.05 }]);
  });

  it('do not become one through an article that gives one of them both posts', () => {
    const forms = unique([both, [[posts.bureau, posts.teacher]]]);
    const { meanings } = decidePeople(forms, nothing);
    expect(new Set([...meanings.values()].map((x) => x.entity)).size).toBe(3);
  });

  it('keep other officials of their name apart too, where both are officials', () => {
    const forms = unique([[[posts.bureau], [posts.other]], [[posts.district]], [[posts.other]]]);
    expect(new Set([...decidePeople(forms, nothing).meanings.values()].map((x) => x.entity)).size).toBe(3);
  });

  it('never share a group, nor two groups an id, whatever else is said', () => {
    const post = fc.constantFrom<Post>(...Object.values(posts));
    const article = fc.array(fc.array(post, { minLength: 1, maxLength: 2 }), { maxLength: 3 });
    const property = fc.property(fc.array(article, { maxLength: 6 }), fc.gen(), (articles, gen) => {
      const forms = unique(articles);
      const { clusters } = clustersOf(
        forms.map((x) => personaOf(x, new Map())),
        new Map(),
      );
      for (const { members } of clusters) expect(members.some((a) => members.some((b) => toldApart(a, b)))).toBe(false);
      const { meanings } = decidePeople(forms, nothing);
      expect(new Set([...meanings.values()].map((x) => x.entity)).size).toBe(clusters.length);
      const shuffled = gen(fc.shuffledSubarray, forms, { minLength: forms.length });
      expect(new Map(decidePeople(shuffled, nothing).meanings)).toEqual(new Map(meanings));
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });
});
