import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideEvents } from '../../src/resolve/corpus/events.ts';
import type { Form } from '../../src/resolve/corpus/form.ts';
import { nameLikeness } from '../../src/resolve/corpus/same-event.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { type Claims, item } from '../support/readings.ts';

interface Report {
  readonly name?: string | undefined;
  /** `null` where the article tells no day. */
  readonly date?: string | null | undefined;
  /** The day of the paper. */
  readonly printed?: string | undefined;
  readonly paper?: string | undefined;
  readonly timeOfDay?: string | undefined;
  readonly type?: 'meeting' | 'talk' | 'inspection' | undefined;
  readonly chair?: string | undefined;
  readonly leader?: string | undefined;
  readonly by?: string | undefined;
  readonly at?: string | undefined;
  readonly others?: string[] | undefined;
}

const claimOf = ({
  name,
  date,
  timeOfDay,
  type,
  chair,
  leader,
  by,
  at,
  others,
}: Report): NonNullable<Claims['events']>[number] => ({
  name: name ?? '全市防汛工作会议',
  date: date === undefined ? '2021-03-04' : date,
  timeOfDay: timeOfDay ?? null,
  type: type ?? 'meeting',
  place: at ?? null,
  participants: [
    ...(chair === undefined ? [] : [{ name: chair, role: 'chaired' as const }]),
    ...(leader === undefined ? [] : [{ name: leader, role: 'led' as const }]),
    ...(others ?? []).map((x) => ({ name: x, role: 'attended' as const })),
  ],
  organizations: by === undefined ? [] : [{ name: by, role: 'organized' as const }],
});

/** Each list is an article; the groups of reports that mean one event, counted through all articles. */
function events(...articles: (readonly Report[])[]) {
  const reports = articles.flatMap((article, i) => {
    const claims = article.map(claimOf);
    const [{ printed, paper } = {}] = article;
    const facts = {
      ...(printed === undefined ? {} : { publishedOn: printed }),
      ...(paper === undefined ? {} : { publication: paper, place: '云州市' }),
    };
    const { article: stored, reading } = item(`第${i}篇。`, { events: claims }, facts);
    return article.map((_, at) => {
      const own = reading.events.filter((__, k) => k === at);
      return resolve(stored, { ...reading, events: own }).forms.filter((x) => x.label === 'Event');
    });
  });
  const forms = [...new Map(reports.flat().map((x): [string, Form] => [x.id, x])).values()];
  const { meanings, doubts } = decideEvents(forms);
  const groups = new Map<string, number[]>();
  for (const [i, own] of reports.entries()) {
    const entity = own.flatMap((x) => (x.of === null ? [meanings.get(x.id)?.entity ?? ''] : [])).join();
    groups.set(entity, [...(groups.get(entity) ?? []), i]);
  }
  return { groups: [...groups.values()], ids: [...groups.keys()].sort(), doubts, meanings: [...meanings.values()] };
}

const morning: Report = { chair: '林若川', by: '市委', timeOfDay: '上午' };

describe('one event', () => {
  it.each<[string, Report[]]>([
    ['under two forms of its name', [morning, { ...morning, name: '防汛抗旱工作会议' }]],
    ['of which one report names nobody', [morning, {}]],
    ['with and without its time of day', [morning, { ...morning, timeOfDay: undefined }]],
    ['of which one paper names the host, one the chair', [{ ...morning, by: undefined }, morning]],
    ['taken for a meeting and for a talk', [morning, { ...morning, type: 'talk' }]],
    [
      'by the same number in other figures',
      [
        { name: '第32次会议', by: '市委' },
        { name: '第三十二次会议', by: '市委', chair: '林若川' },
      ],
    ],
    ['with nobody in charge and the same venue', [{ at: '第一会议室' }, { at: '第一会议室', timeOfDay: '上午' }]],
    [
      'a tour under its stops',
      [
        { name: '调研', type: 'inspection', leader: '林若川', at: '青禾产业园' },
        { name: '到青禾产业园调研企业生产', type: 'inspection', leader: '林若川', at: '青禾产业园' },
      ],
    ],
  ])('%s is one', (_, reports) => {
    const { groups, meanings } = events(...reports.map((x) => [x]));
    expect(groups).toEqual([reports.map((__, i) => i)]);
    for (const { rule, reason } of meanings) expect(rule === null).toBe(reason === null);
  });
});

describe('two events', () => {
  it.each<[string, Report[]]>([
    ['of two days', [morning, { ...morning, date: '2021-03-11' }]],
    ['of the morning and of the afternoon', [morning, { ...morning, timeOfDay: '下午' }]],
    ['of one name under two chairs', [morning, { ...morning, chair: '韩知远', by: '临江区委' }]],
    [
      'of one chair and two names',
      [
        { ...morning, by: undefined },
        { chair: '林若川', name: '招商引资签约推进会' },
      ],
    ],
    ['of one name and nothing else', [{ name: '座谈会' }, { name: '座谈会' }]],
    [
      'of two sittings by number',
      [
        { ...morning, name: '市委常委会第31次会议' },
        { ...morning, name: '市委常委会第三十二次会议' },
      ],
    ],
    [
      'of two terms of a course',
      [
        { name: '青年干部培训班一期', by: '市委' },
        { name: '青年干部培训班二期', by: '市委' },
      ],
    ],
    [
      'of one leader and two stops',
      [
        { name: '调研', type: 'inspection', leader: '林若川', at: '青禾产业园' },
        { name: '检查安全生产', type: 'inspection', leader: '林若川', at: '白鹭码头' },
      ],
    ],
  ])('%s stay two', (_, reports) => expect(events(...reports.map((x) => [x])).groups).toEqual([[0], [1]]));

  it('that one article tells apart stay two, also when another article knows only one', () => {
    const tour: Report = { name: '调研', type: 'inspection', leader: '林若川' };
    const { groups } = events(
      [
        { ...tour, at: '青禾产业园' },
        { ...tour, at: '白鹭码头' },
      ],
      [{ ...tour, at: '白鹭码头' }],
    );
    expect(groups).toEqual([[0], [1, 2]]);
  });

  it('leave a report that fits both to neither, with its doubts', () => {
    const [a, b, c]: Report[] = [
      morning,
      { ...morning, timeOfDay: '下午' },
      { ...morning, name: '防汛抗旱工作会议', timeOfDay: undefined },
    ];
    const { groups, doubts } = events([a ?? {}], [b ?? {}], [c ?? {}]);
    expect(groups).toEqual([[0], [1], [2]]);
    expect(doubts.filter((x) => x.score >= 0.6)).toHaveLength(2);
  });

  it('that are alike are listed as doubtful', () => {
    const { doubts } = events(
      [{ name: '安全生产例会', by: '市委' }],
      [{ name: '安全生产例会', by: '市政府', chair: '林若川' }],
      [{ name: '全市招商大会', by: '市委' }],
    );
    expect(doubts.every((x) => x.score < 0.6 && x.reason !== '')).toBe(true);
  });
});

describe('a report without a day', () => {
  const held: Report = { name: '全市防汛工作会议', chair: '林若川' };
  const later: Report = { ...held, date: null, printed: '2021-03-10' };
  it('is of the event of its name in the days before, and says why', () => {
    const { groups, meanings } = events([held], [{ ...held, printed: '2021-03-05' }], [later]);
    expect(groups).toEqual([[0, 1, 2]]);
    expect(meanings.flatMap((x) => (x.rule === 'report without a day' ? [x.reason] : []))).toEqual([
      '防汛工作会议 was on 2021-03-04, 6 days before the paper, and no other of the name',
    ]);
  });
  it('is of the event of its month, where it tells the month', () => {
    const { groups } = events([held], [{ ...later, date: '2021-03', printed: '2021-06-01' }]);
    expect(groups).toEqual([[0, 1]]);
  });
  it.each<[string, Report]>([
    ['of another name', { ...later, name: '全市抗旱工作会议' }],
    ['of a name that any event may have', { ...later, name: '会议' }],
    ['under another chair', { ...later, chair: '韩知远' }],
    ['weeks later', { ...later, printed: '2021-04-10' }],
    ['of the day before', { ...later, printed: '2021-03-03' }],
    ['of another month', { ...later, date: '2021-02' }],
  ])('stays apart: %s', (_, report) => expect(events([held], [report]).groups).toEqual([[0], [1]]));
  it('stays apart with its doubts where two events fit', () => {
    const { groups, doubts } = events([held], [{ ...held, date: '2021-03-01' }], [later]);
    expect(groups).toEqual([[0], [1], [2]]);
    expect(doubts.map((x) => x.reason)).toEqual([
      expect.stringContaining('2 events fit'),
      expect.stringContaining('2 events fit'),
    ]);
  });
});

describe('one name on two days', () => {
  const told: Report = { chair: '林若川', paper: '云州日报' };
  const other: Report = { chair: '林若川', paper: '江南晨报', date: '2021-03-05' };
  const doubtsOf = (...articles: (readonly Report[])[]) =>
    events(...articles).doubts.filter((x) => x.rule === 'one name on two days');

  it('is doubtful where each paper tells one of them, and stays two events', () => {
    expect(events([told], [other]).groups).toEqual([[0], [1]]);
    expect(doubtsOf([told], [other]).map((x) => x.reason)).toEqual([
      '防汛工作会议 of 林若川 on 2021-03-04 (云州日报) and on 2021-03-05 (江南晨报): one day may be wrong',
    ]);
  });
  it('is more so where the sitting is numbered', () => {
    const name = '市委第32次常委会会议';
    const days = [
      { name, paper: '云州日报' },
      { name, paper: '江南晨报', date: '2021-03-14' },
    ];
    expect(doubtsOf(...days.map((x) => [x])).map((x) => x.score)).toEqual([0.8]);
  });
  it('is told once at the turn of a month', () => {
    expect(doubtsOf([{ ...told, date: '2021-03-31' }], [{ ...other, date: '2021-04-01' }])).toHaveLength(1);
  });
  it.each<[string, Report[][]]>([
    ['one paper tells both', [[told], [{ ...told, date: '2021-03-05' }], [other]]],
    ['the chairs differ', [[told], [{ ...other, chair: '韩知远' }]]],
    ['nobody is known to have been at both', [[{ ...told, chair: undefined }], [{ ...other, chair: undefined }]]],
    ['a week lies between', [[told], [{ ...other, date: '2021-03-11' }]]],
  ])('is two events without a doubt where %s', (_, articles) => expect(doubtsOf(...articles)).toEqual([]));
});

it('a numbered session that one paper tells of on two days is two events, and people are asked', () => {
  const name = '云州市第九届人民代表大会第一次会议';
  const doubtsOf = (date: string, other = name) =>
    events([{ name, date: '2021-03-07' }], [{ name: other, date }]).doubts.map((x) => x.rule);
  expect(doubtsOf('2021-03-11')).toEqual(['one session on two days']);
  expect(doubtsOf('2021-03-27')).toEqual([]);
  expect(doubtsOf('2021-03-11', '云州市第九届人民代表大会第二次会议')).toEqual([]);
});

describe('the likeness of names', () => {
  it.each([
    ['防汛工作会议', '防汛抗旱工作会议', 0.6, 1],
    ['防汛工作会议', '防汛工作会议暨汛前准备部署会', 0.9, 0.9],
    ['防汛工作会议', '招商引资推进会', 0, 0.2],
    ['会议', '会议', 1, 1],
    ['会', '大会议', 0, 0],
  ])('of %s and %s', (a, b, least, most) => {
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(least);
    expect(nameLikeness(b, a)).toBeLessThanOrEqual(most);
  });
});

it('decides the same in every order', () => {
  const report = fc.record({
    name: fc.constantFrom('防汛工作会议', '防汛抗旱工作会议', '座谈会', '第3次防汛会商会', '第4次防汛会商会'),
    chair: fc.constantFrom('林若川', '韩知远', undefined),
    by: fc.constantFrom('市委', '临江区委', undefined),
    date: fc.constantFrom(undefined, null, '2021-03', '2021-03-02'),
    at: fc.constantFrom('第一会议室', undefined),
    timeOfDay: fc.constantFrom('上午', '下午', undefined),
  });
  const mixed = fc.array(fc.array(report, { minLength: 1, maxLength: 2 }), { maxLength: 7 }).chain((articles) => {
    const forms = articles.flatMap((article, i) => {
      const { article: stored, reading } = item(`第${i}篇。`, { events: article.map(claimOf) });
      return resolve(stored, reading).forms.filter((x) => x.label === 'Event');
    });
    return fc.record({ forms: fc.constant(forms), shuffled: fc.shuffledSubarray(forms, { minLength: forms.length }) });
  });
  const property = fc.property(mixed, ({ forms, shuffled }) => {
    const [a, b] = [decideEvents(forms), decideEvents(shuffled)];
    expect([...b.meanings].sort()).toEqual([...a.meanings].sort());
    expect(b.doubts).toEqual(a.doubts);
    // A report that joins another says why.
    const roots = new Map(forms.map((x) => [x.id, x.root]));
    for (const [id, { entity, rule }] of a.meanings) expect(rule !== null).toBe(entity !== roots.get(id));
  });
  fc.assert(property, { seed: 3, numRuns: 200 });
});
