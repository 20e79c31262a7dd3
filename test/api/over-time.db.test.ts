/** Offices over time, what papers say of one event side by side, and who can be called absent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Position } from '../../schema/reading.ts';
import { read } from '../../src/extract/read.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { articleOf, type Claims, type Item, item } from '../support/readings.ts';
import { type RunningApi, startApi } from './running-api.ts';

type Post = Partial<Position> & Pick<Position, 'title'>;
const post = (name: string, on: string, title: string, tenure: Position['tenure'] = 'current'): Item => {
  const position: Post = { organization: '临江区', title, tenure };
  return item(
    `${on}，${name}为临江区${title}（${tenure}）。`,
    { persons: [{ name, positions: [position] }] },
    { publishedOn: on },
  );
};
const offices = [
  post('林若川', '2021-01-04', '区长', 'appointed'),
  post('林若川', '2021-06-04', '区长'),
  post('韩知远', '2021-07-01', '区长', 'acting'),
  post('韩知远', '2021-09-04', '区长', 'appointed'),
  post('江晓岚', '2022-03-04', '区长'),
  post('江晓岚', '2021-12-04', '教育局局长'),
];

const SERIES = '安全生产例会';
const sitting = (on: string, people: string[], claim: Partial<NonNullable<Claims['events']>[number]> = {}): Item =>
  item(
    `${on}，第${Number(on.slice(5, 7))}次${SERIES}召开，${people.join('、')}出席。`,
    {
      persons: people.map((name) => ({ name, positions: [{ organization: `${name}局`, title: '局长' }] })),
      events: [
        {
          name: `第${Number(on.slice(5, 7))}次${SERIES}`,
          date: on,
          attendance: 'LISTED',
          participants: people.map((name, i) => ({ name, role: 'attended', rank: i + 1 })),
          ...claim,
        },
      ],
    },
    { publishedOn: on },
  );
const sittings = [
  sitting('2022-01-10', ['石望舒', '温牧野', '易南乔']),
  sitting('2022-02-10', ['石望舒', '温牧野', '易南乔']),
  sitting('2022-03-10', ['石望舒', '温牧野', '易南乔']),
  sitting('2022-04-10', ['石望舒']),
  sitting('2022-05-10', ['石望舒'], {
    attendance: 'PARTIAL',
    absences: [{ name: '石望舒', role: 'absent' }],
    participants: [],
  }),
  // Of 易南乔 it was said before April that the post was over.
  item(
    '易南乔局原局长易南乔退休。',
    { persons: [{ name: '易南乔', positions: [{ organization: '易南乔局', title: '局长', tenure: 'former' }] }] },
    { publishedOn: '2022-04-01' },
  ),
];

const told = (publication: string, claim: Partial<NonNullable<Claims['events']>[number]>): Item =>
  item(
    `${publication}讯：林若川主持召开全市防汛工作会议。`,
    {
      persons: [{ name: '林若川' }],
      events: [
        {
          name: '全市防汛工作会议',
          date: '2021-03-04',
          participants: [{ name: '林若川', role: 'chaired' }],
          ...claim,
        },
      ],
    },
    { publication, publishedOn: '2021-03-05' },
  );
const reports = [
  told('云州日报', { place: '市民中心', attendance: 'LISTED' }),
  told('江南晨报', { place: '云州宾馆', attendance: 'PARTIAL', timeOfDay: '上午' }),
];

/** An article as the rules read it. */
const asRead = (text: string, publishedOn: string): Item => {
  const article = articleOf(text, { publishedOn });
  return { article, reading: read(article) };
};
const works = [
  asRead('石桥水库扩容工程在北塘区开工。该项目总投资3亿元，由云州水务集团有限公司投资建设。', '2021-05-06'),
  asRead('石桥水库扩容工程竣工。记者看到，大坝已经加高。该项目总投资3.2亿元。', '2023-05-06'),
];

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ nodes: [], edges: [] });
  await writeArticles(api.database, [...offices, ...sittings, ...reports, ...works]);
});
afterAll(() => api.stop());

const bounds = z.object({ notBefore: z.string().nullable(), notAfter: z.string().nullable() });
const holder = z.object({
  person: z.object({ name: z.string() }),
  held: z.string().nullable(),
  start: bounds,
  end: bounds,
  evidence: z.array(z.object({ quote: z.string() })).min(1),
});
const ask = async <T>(shape: z.ZodType<T>, field: string): Promise<T[]> => {
  const answer = await api.data(
    z.object({ organizations: z.object({ nodes: z.array(z.object({ found: shape })) }) }),
    `{ organizations(filter: { name: { eq: "临江区" } }) { nodes { found: ${field} } } }`,
  );
  return answer.organizations.nodes.map((x) => x.found);
};
const HOLDER = '{ person { name } held start { notBefore notAfter } end { notBefore notAfter } evidence { quote } }';

describe('an office', () => {
  it('has its holders in order, each bounded by what is stated and by the next', async () => {
    const [found] = await ask(z.array(holder), `tenures(title: "区长") ${HOLDER}`);
    expect(
      found?.map((x) => [x.person.name, x.start.notBefore, x.start.notAfter, x.end.notBefore, x.end.notAfter]),
    ).toEqual([
      ['林若川', '2021-01-04', '2021-01-04', '2021-06-04', '2021-07-01'],
      ['韩知远', '2021-06-04', '2021-07-01', '2021-09-04', '2022-03-04'],
      ['江晓岚', '2021-09-04', '2022-03-04', '2022-03-04', null],
    ]);
  });
  it.each([
    ['2021-03-01', ['林若川 YES']],
    ['2021-06-20', ['林若川 MAYBE', '韩知远 MAYBE']],
    ['2021-08', ['韩知远 YES']],
    ['2020-12-31', []],
    ['2030', ['江晓岚 MAYBE']],
  ])('was held on %s by %s', async (at, expected) => {
    const [found] = await ask(z.array(holder), `tenures(title: "区长", at: "${at}") ${HOLDER}`);
    expect(found?.map((x) => `${x.person.name} ${x.held}`)).toEqual(expected);
  });
  it('passes from holder to holder, each change with its doubt and its sentences', async () => {
    const name = z.object({ name: z.string() });
    const change = z.object({
      predecessor: name,
      successor: name,
      kind: z.string(),
      from: z.string(),
      to: z.string(),
      evidence: z.array(z.unknown()).min(2),
    });
    const [found] = await ask(
      z.object({ handovers: z.array(change) }),
      'succession(title: "代区长") { handovers { predecessor { name } successor { name } kind from to evidence { quote } } }',
    );
    expect(found?.handovers.map((x) => [x.predecessor.name, x.successor.name, x.kind, x.from, x.to])).toEqual([
      ['林若川', '韩知远', 'OPEN', '2021-06-04', '2021-07-01'],
      ['韩知远', '江晓岚', 'OPEN', '2021-09-04', '2022-03-04'],
    ]);
    const { errors } = await api.ask(
      '{ organizations(filter: { name: { eq: "临江区" } }) { nodes { succession(title: "副区长") { title } } } }',
    );
    expect(errors?.[0]?.message).toContain('several people at a time');
  });
  it('is, of a person on a date, the office of that time', async () => {
    const shape = z.object({
      people: z.object({
        nodes: z.array(z.object({ positions: z.array(z.object({ title: z.string(), held: z.string() })) })),
      }),
    });
    const on = async (date: string) => {
      const { people } = await api.data(
        shape,
        `{ people(filter: { name: { eq: "江晓岚" } }) { nodes { positions(asOf: "${date}") { title held } } } }`,
      );
      return people.nodes.flatMap((x) => x.positions.map((y) => `${y.title} ${y.held}`));
    };
    expect(await on('2021-12-04')).toEqual(['教育局局长 YES', '区长 MAYBE']);
    expect(await on('2022-03-04')).toEqual(['区长 YES', '教育局局长 MAYBE']);
    expect(await on('2021-08')).toEqual(['教育局局长 MAYBE']);
  });
});

const eventShape = z.object({
  events: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        date: z.string(),
        absence: z.object({ canBeSaid: z.boolean(), reason: z.string() }),
        usualButAbsent: z.array(
          z.object({ usualShare: z.number(), inOffice: z.string(), node: z.object({ name: z.string() }) }),
        ),
      }),
    ),
  }),
});
const sittingsAsked = () =>
  api.data(
    eventShape,
    `{ events(filter: { name: { contains: "${SERIES}" } }, orderBy: DATE_ASC) { nodes { id date absence { canBeSaid reason } usualButAbsent { usualShare inOffice node { name } } } } }`,
  );

describe('absence', () => {
  it('is said of the sittings of a series alone, of closed lists, inside tenure; and it says why not', async () => {
    const { events } = await sittingsAsked();
    expect(events.nodes.map((x) => [x.date, x.absence.reason, ...x.usualButAbsent.map((y) => y.node.name)])).toEqual([
      ['2022-01-10', 'FEW_SITTINGS'],
      ['2022-02-10', 'FEW_SITTINGS'],
      ['2022-03-10', 'FEW_SITTINGS'],
      ['2022-04-10', 'CLOSED_LIST', '温牧野'],
      ['2022-05-10', 'OPEN_LIST'],
    ]);
    expect(events.nodes[3]?.usualButAbsent).toMatchObject([{ usualShare: 1, inOffice: 'MAYBE' }]);
  });
  it('has three values', async () => {
    const { events } = await sittingsAsked();
    const people = z.object({ people: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
    const state = async (at: number, name: string) => {
      const found = await api.data(people, `{ people(filter: { name: { eq: "${name}" } }) { nodes { id } } }`);
      const shape = z.object({ node: z.object({ presence: z.object({ state: z.string(), isStated: z.boolean() }) }) });
      const { node } = await api.data(
        shape,
        `{ node(id: "${events.nodes[at]?.id}") { ... on Event { presence(person: "${found.people.nodes[0]?.id}") { state isStated evidence { quote } } } } }`,
      );
      return Object.values(node.presence);
    };
    expect(await state(0, '石望舒')).toEqual(['PRESENT', true]);
    expect(await state(3, '温牧野')).toEqual(['ABSENT', false]);
    expect(await state(4, '温牧野')).toEqual(['UNKNOWN', false]);
    expect(await state(4, '石望舒')).toEqual(['ABSENT', true]);
  });
});

it('what two papers say of one event stands side by side, with who says it', async () => {
  const value = z.object({
    value: z.string(),
    evidence: z.array(z.object({ article: z.object({ publication: z.string() }) })),
  });
  const shape = z.object({
    events: z.object({
      nodes: z.array(
        z.object({
          reports: z.array(z.object({ places: z.array(z.string()), timeOfDay: z.string().nullable() })),
          contradictions: z.array(z.object({ fact: z.string(), values: z.array(value) })),
        }),
      ),
    }),
  });
  const { events } = await api.data(
    shape,
    '{ events(filter: { name: { eq: "全市防汛工作会议" } }) { nodes { reports { places timeOfDay } contradictions { fact values { value evidence { article { publication } } } } } } }',
  );
  const [event, second] = events.nodes;
  expect(second).toBeUndefined();
  expect(event?.reports).toHaveLength(2);
  const said = event?.contradictions.map(({ fact, values }) => [
    fact,
    ...values.map((x) => `${x.value}: ${x.evidence.map((y) => y.article.publication).join()}`),
  ]);
  expect(said).toEqual([
    ['PLACE', '云州宾馆: 江南晨报', '市民中心: 云州日报'],
    ['ATTENDANCE', 'LISTED: 云州日报', 'PARTIAL: 江南晨报'],
  ]);
});

it('each stage and sum of a project has its day and the words that state it, not all that is said of it', async () => {
  const state = { date: z.string(), evidence: z.array(z.object({ quote: z.string() })) };
  const shape = z.object({
    projects: z.object({
      nodes: z.array(
        z.object({
          stages: z.array(z.object({ status: z.string(), ...state })),
          investments: z.array(z.object({ amount: z.number(), ...state })),
        }),
      ),
    }),
  });
  const { projects } = await api.data(
    shape,
    '{ projects(filter: { name: { eq: "石桥水库扩容工程" } }) { nodes { stages { status date evidence { quote } } investments { amount date evidence { quote } } } } }',
  );
  expect(projects.nodes).toEqual([
    {
      stages: [
        { status: 'STARTED', date: '2021-05-06', evidence: [{ quote: '石桥水库扩容工程在北塘区开工' }] },
        { status: 'COMPLETED', date: '2023-05-06', evidence: [{ quote: '石桥水库扩容工程竣工' }] },
      ],
      investments: [
        { amount: 300_000_000, date: '2021-05-06', evidence: [{ quote: '该项目总投资3亿元' }] },
        { amount: 320_000_000, date: '2023-05-06', evidence: [{ quote: '该项目总投资3.2亿元' }] },
      ],
    },
  ]);
});
