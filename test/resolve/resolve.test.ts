import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading as readingSchema } from '../../schema/reading.ts';
import { labelOfId } from '../../src/resolve/ids.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { newspaper } from '../support/newspaper.ts';
import { type Claims, item } from '../support/readings.ts';

const project = (text: string, claims: Claims) => {
  const { article, reading } = item(text, claims);
  const { nodes, edges, dropped } = resolve(article, reading);
  const nameOf = (id: string): string => {
    const node = nodes.find((x) => x.id === id);
    return node?.identity['name'] ?? String(node?.claim['name']);
  };
  return {
    nodes: nodes.map((x) => `${x.label} ${nameOf(x.id)}`).sort(),
    edges: edges.map((x) => `${nameOf(x.from)} ${x.type} ${nameOf(x.to)}`).sort(),
    all: { nodes, edges, dropped },
    dropped: dropped.map((x) => `${x.kind}: ${x.reason}`),
  };
};

describe('a meeting', () => {
  const text = '林若川在第一会议室主持市委防汛会议，韩知远、江晓岚等出席，陆望舒请假，沈牧野委托温青禾参加。';
  const found = project(text, {
    persons: ['林若川', '韩知远', '陆望舒', '沈牧野', '温青禾'].map((name) => ({ name })),
    organizations: [{ name: '市委', kind: 'party' }],
    events: [
      {
        name: '防汛会议',
        place: '第一会议室',
        participants: [
          { name: '林若川', role: 'chaired' },
          { name: '韩知远', role: 'attended', rank: 1, titles: ['局长'] },
          { name: '江晓岚', role: 'attended', rank: 2 },
          { name: '温青禾', role: 'attended' },
        ],
        absences: [
          { name: '陆望舒', role: 'absent' },
          { name: '沈牧野', role: 'represented', by: '温青禾' },
        ],
        organizations: [{ name: '市委', role: 'organized' }],
      },
    ],
  });
  it('has its people, those who did not come apart, its host and its place', () =>
    expect(found.edges).toEqual([
      '云州市委 ORGANIZED 防汛会议',
      '林若川 CHAIRED 防汛会议',
      '沈牧野 REPRESENTED_AT 防汛会议',
      '温青禾 ATTENDED 防汛会议',
      '防汛会议 HELD_AT 第一会议室',
      '陆望舒 ABSENT_FROM 防汛会议',
      '韩知远 ATTENDED 防汛会议',
    ]));
  it('counts a listed name that is no person of the reading', () =>
    expect(found.dropped).toEqual(['participant: no one person of the reading is called so']));
  it('says on whose behalf a substitute came, and the printed order', () => {
    const claims = found.all.edges.filter((x) => x.type === 'ATTENDED').map((x) => x.claim);
    expect(claims).toContainEqual({ rank: null, titles: [], onBehalfOf: '沈牧野' });
    expect(claims).toContainEqual({ rank: 1, titles: ['局长'], onBehalfOf: null });
  });
});

describe('positions', () => {
  it('make officials of those in public bodies, and attest a body that is listed nowhere else', () => {
    const { all, edges, dropped } = project('北塘区区长江晓岚，青禾公司经理沈牧野，副研究员温远。', {
      persons: [
        { name: '江晓岚', positions: [{ organization: '北塘区', title: '区长' }] },
        { name: '沈牧野', positions: [{ organization: '青禾公司', title: '经理' }] },
        { name: '温远', positions: [{ title: '副研究员' }] },
      ],
      organizations: [{ name: '青禾公司', kind: 'company' }],
    });
    expect(edges).toEqual(['江晓岚 HOLDS_POSITION 北塘区', '沈牧野 HOLDS_POSITION 青禾公司']);
    const officials = all.nodes.filter((x) => x.claim['official'] === true).map((x) => x.identity['name']);
    expect(officials).toEqual(['江晓岚']);
    expect(dropped).toEqual(['position: names no organization']);
  });
  it('are of the paper’s own city where a title by itself tells the body, and of no district that nothing names', () => {
    const { all, edges, dropped } = project('副市长林若川、市政协委员温青禾、副区长江晓岚出席。', {
      persons: [
        { name: '林若川', positions: [{ title: '副市长' }] },
        { name: '温青禾', positions: [{ title: '市政协委员' }] },
        { name: '江晓岚', positions: [{ title: '副区长' }] },
      ],
    });
    expect(edges).toEqual(['林若川 HOLDS_POSITION 云州市', '温青禾 HOLDS_POSITION 云州市']);
    expect(all.edges.map((x) => x.key['title'])).toEqual(['副市长', '政协委员']);
    expect(dropped).toEqual(['position: names no organization']);
  });
  it('are of no place where their holder comes with guests', () => {
    const { edges, dropped } = project('海州商会代表团来访。副市长林若川随团前来。', {
      persons: [{ name: '林若川', positions: [{ title: '副市长' }] }],
    });
    expect(edges).toEqual([]);
    expect(dropped).toEqual(['position: names no organization']);
  });
});

describe('one thing listed as organization and project', () => {
  const text = '青禾产业园由云州青禾有限公司投资，林若川到青禾产业园调研。';
  const claims: Claims = {
    organizations: [
      { name: '青禾产业园', kind: 'other' },
      { name: '云州青禾有限公司', kind: 'company' },
    ],
    projects: [{ name: '青禾产业园', owners: ['云州青禾有限公司'], investment: 5_000_000 }],
    events: [{ name: '调研', type: 'inspection', organizations: [{ name: '青禾产业园', role: 'visited', order: 1 }] }],
  };
  it('is the project where nothing in it acts', () => {
    const { nodes, edges } = project(text, claims);
    expect(nodes).toEqual(['Event 调研', 'Organization 云州青禾有限公司', 'Project 青禾产业园']);
    expect(edges).toEqual(['云州青禾有限公司 OWNS 青禾产业园', '调研 VISITED 青禾产业园']);
  });
  it('is decided by its name in every article, whatever one of them tells of it besides', () => {
    const labelOf = (name: string, investment: number | null) => {
      const named = {
        organizations: [{ name, kind: 'company' as const }],
        projects: [{ name, ...(investment && { investment }) }],
      };
      return project(`${name}总投资500万元。`, named).nodes;
    };
    for (const investment of [null, 5_000_000]) {
      expect(labelOf('青禾二期智能工厂', investment)).toEqual(['Project 青禾二期智能工厂']);
      expect(labelOf('青禾智能工厂', investment)).toEqual(['Organization 青禾智能工厂']);
    }
  });
  it('is the organization where somebody holds a post in it, and what only projects have is counted', () => {
    const persons = [{ name: '林若川', positions: [{ organization: '青禾产业园', title: '主任' }] }];
    const { nodes, edges, dropped } = project(text, { ...claims, persons });
    expect(nodes).toContain('Organization 青禾产业园');
    expect(nodes).not.toContain('Project 青禾产业园');
    expect(edges).toContain('林若川 HOLDS_POSITION 青禾产业园');
    expect(dropped).toEqual([
      'project: is kept as an organization, which has no investment or status',
      'OWNS: OWNS cannot join Organization and Organization',
    ]);
  });
});

describe('money, honours and relations', () => {
  it('join what the reading names and count what it does not', () => {
    const { edges, dropped } = project('云州青禾有限公司向青石县捐款，获先进单位称号；上级拨款。', {
      organizations: [
        { name: '云州青禾有限公司', kind: 'company', aliases: ['青禾公司'] },
        { name: '青石县', kind: 'government' },
      ],
      places: ['滨江大道'],
      funded: [
        { from: '青禾公司', to: '青石县', what: '捐款', amount: 50_000 },
        { from: null, to: '青石县', what: '资金' },
        { from: '青石县', to: '青石县', what: '资金' },
      ],
      awards: [
        { recipient: '青禾公司', award: '先进单位', by: '市政府' },
        { recipient: '谁', award: '先进单位' },
      ],
      relations: [
        { from: '青禾公司', type: 'located_in', to: '滨江大道' },
        { from: '青禾公司', type: 'part_of', to: '某集团' },
      ],
    });
    expect(edges).toEqual([
      '云州青禾有限公司 FUNDED 青石县',
      '云州青禾有限公司 LOCATED_IN 滨江大道',
      '云州青禾有限公司 RECEIVED 先进单位',
    ]);
    expect(dropped).toEqual([
      'funding: the giver is no person or organization of the reading',
      'FUNDED: joins a thing with itself',
      'award: the recipient is nobody and nothing of the reading',
      'relation: "某集团" is no organization of the reading',
    ]);
  });
  it('given by several together are edges of each, with an amount of none alone', () => {
    const organizations = ['云州青禾有限公司', '云州恒泰有限公司', '青石县第一中学'].map((name) => ({
      name,
      kind: name.endsWith('中学') ? ('school' as const) : ('company' as const),
    }));
    const { edges, all } = project('云州青禾有限公司、云州恒泰有限公司向青石县第一中学共同捐款50万元。', {
      organizations,
      funded: [{ from: '云州青禾有限公司、云州恒泰有限公司', to: '青石县第一中学', what: '捐款', amount: 500_000 }],
    });
    expect(edges).toEqual(['云州恒泰有限公司 FUNDED 青石县第一中学', '云州青禾有限公司 FUNDED 青石县第一中学']);
    expect(all.edges.map((edge) => edge.key['amount'])).toEqual([null, null]);
  });
  it('are not guessed where an alias means two', () => {
    const { dropped } = project('青禾公司向青石县捐款。', {
      organizations: [
        { name: '云州青禾有限公司', kind: 'company', aliases: ['青禾公司'] },
        { name: '望海青禾有限公司', kind: 'company', aliases: ['青禾公司'] },
        { name: '青石县', kind: 'government' },
      ],
      funded: [{ from: '青禾公司', to: '青石县', what: '捐款' }],
    });
    expect(dropped).toEqual(['funding: the giver is no person or organization of the reading']);
  });
});

describe('generic heads', () => {
  it('belong to the one district that the article names', () => {
    const { nodes } = project('临江区召开区党工委会议，管委会参加。', {
      organizations: ['临江区', '区党工委', '管委会'].map((name) => ({ name, kind: 'government' as const })),
    });
    expect(nodes).toEqual(['Organization 临江区', 'Organization 临江区党工委', 'Organization 临江区管委会']);
  });
  it('belong to the district whose pages these are where the article names none', () => {
    const { article, reading } = item(
      '区党工委召开会议。',
      { organizations: [{ name: '区党工委', kind: 'party' }] },
      { section: '临江区专刊' },
    );
    expect(resolve(article, reading).nodes.map((x) => x.identity['name'])).toEqual(['临江区党工委']);
  });
  it('stay without a district where the article names two', () => {
    const { nodes } = project('临江区、北塘区的区党工委。', {
      organizations: ['临江区', '北塘区', '区党工委'].map((name) => ({ name, kind: 'government' as const })),
    });
    expect(nodes).toContain('Organization 区党工委');
  });
});

it('what no words of the article show makes no node and no edge', () => {
  const { article, reading } = item('林若川。', { persons: [{ name: '林若川' }] });
  const beyond = reading.persons.map((x) => ({
    ...x,
    evidence: [{ start: 2, end: 99, rule: 'by hand', confidence: 1 }],
  }));
  const { nodes, dropped } = resolve(article, { ...reading, persons: beyond });
  expect(nodes).toEqual([]);
  expect(dropped).toEqual([{ kind: 'person', text: '林若川', reason: 'no words of the article show it' }]);
});

describe('the projection', () => {
  it('is the same for every order of the reading’s lists', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const cases = fc.constantFrom(...newspaper(11, 40)).chain(({ article, reading }) =>
      fc
        .record({
          persons: shuffled(reading.persons),
          organizations: shuffled(reading.organizations),
          projects: shuffled(reading.projects),
        })
        .map((lists) => ({ article, reading, mixed: { ...reading, ...lists } })),
    );
    const property = fc.property(cases, ({ article, reading, mixed }) => {
      const [{ nodes, edges }, other] = [resolve(article, reading), resolve(article, mixed)];
      expect({ nodes: other.nodes, edges: other.edges }).toEqual({ nodes, edges });
    });
    fc.assert(property, { seed: 7, numRuns: 100 });
  });

  it('has both ends of every edge among its nodes', () => {
    for (const { article, reading } of newspaper(12, 60)) {
      expect(() => readingSchema.parse(reading)).not.toThrow();
      const { nodes, edges } = resolve(article, reading);
      const ids = new Set(nodes.map((x) => x.id));
      for (const { id, label } of nodes) expect(labelOfId(id)).toBe(label);
      for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
    }
  });
});
