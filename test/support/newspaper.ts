/** A newspaper made up from a seed: articles with readings that share people, bodies, events and projects, and contradict each other. */
import { type Claims, type Item, item } from './readings.ts';

/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [...'林陆韩沈江顾温石简易'];
const GIVEN = [...'若川望舒知远晓岚亦安牧野青禾'];
const TOPICS = ['安全生产', '防汛抗旱', '项目建设', '乡村振兴', '营商环境'];
const TITLES = ['书记', '主任', '局长', '副局长', '董事长'];
const BODIES = [
  '市委',
  '云州市委',
  '市教育局',
  '临江区党工委',
  '北塘区管委会',
  '市总工会',
  '青石县政府',
  '云州市水利局',
  '经开区（临港区）',
  '经开区管委会',
  '云州临港区',
  '市发改委',
  '云州市发展和改革委员会',
];

/** A present name and the one before; the bureau's go round in a circle, as no two articles should tell. */
const RENAMED = [
  ['云州市水务局', '云州市水利局'],
  ['云州市水利水电局', '云州市水务局'],
  ['云州市水利局', '云州市水利水电局'],
  ['云州青禾重工有限公司', '云州青禾机械有限公司'],
] as const;

interface World {
  readonly random: () => number;
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[], fallback: T) => T;
  readonly person: () => string;
  readonly size: number;
}

function worldOf(seed: number, size: number): World {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[], fallback: T): T => list[below(list.length)] ?? fallback;
  const person = () => {
    const n = Math.floor(random() ** 2 * size);
    return `${FIRST[n % FIRST.length]}${GIVEN[Math.floor(n / FIRST.length) % GIVEN.length]}${GIVEN[(n * 7) % GIVEN.length]}`;
  };
  return { random, below, pick, person, size };
}

const unique = (count: number, make: () => string): string[] => [...new Set(Array.from({ length: count }, make))];

function renamed({ random, pick }: World): NonNullable<Claims['organizations']> {
  const [name, before] = pick(RENAMED, RENAMED[0]);
  if (random() < 0.85) return [];
  return [{ name, kind: name.endsWith('公司') ? 'company' : 'government', aliases: [before], former: [before] }];
}

function claimsOf(world: World, day: string): Claims {
  const { random, below, pick, person, size } = world;
  const people = unique(2 + below(5), person);
  const brand = `${GIVEN[below(GIVEN.length)]}${pick(GIVEN, '青')}`;
  const company = pick(
    [
      `云州${brand}机械有限公司`,
      `云州${brand}机械有限公司`,
      `${brand}食品股份有限公司`,
      `云州${brand}机械股份有限公司`,
      `${brand}公司`,
      `${brand}机械`,
      brand,
      pick(['临江', '光明'], '临江'),
      '云州临江光明机械有限公司',
      '云州光明乳业有限公司',
    ],
    `${brand}公司`,
  );
  const bodies = unique(1 + below(2), () => pick(BODIES, '市委'));
  const organizer = bodies[0] ?? '市委';
  const project = `第${below(Math.ceil(size / 5))}产业园`;
  const [chair = '', ...others] = people;
  const kinds = ['party', 'government', 'other'] as const;
  return {
    persons: people.map((name) => ({
      name,
      aliases: random() < 0.1 ? [`${name}同志`] : [],
      positions:
        random() < 0.5
          ? [
              {
                organization: pick(bodies, '市委'),
                title: pick(TITLES, '书记'),
                tenure: random() < 0.1 ? 'former' : 'current',
              },
            ]
          : [],
    })),
    organizations: [
      ...bodies.map((name) => ({ name, kind: pick(kinds, 'other') })),
      { name: company, kind: 'company', aliases: random() < 0.3 ? [`${pick([brand, '青禾'], brand)}公司`] : [] },
    ],
    projects: [
      {
        name: project,
        investment: random() < 0.5 ? below(9) * 1_000_000 : null,
        stages: pick([['planned'], ['signed'], [], ['signed', 'building']] as const, []),
        owners: [company],
        place: '滨江大道',
      },
    ],
    events: [
      {
        name: `${random() < 0.5 ? '全市' : '云州市'}${pick(TOPICS, '安全生产')}工作会议`,
        date: random() < 0.8 ? day : null,
        timeOfDay: pick(['上午', null], null),
        place: pick(['第一会议室', organizer], organizer),
        attendance: pick(['LISTED', 'PARTIAL', 'UNKNOWN'] as const, 'UNKNOWN'),
        participants: [
          { name: chair, role: 'chaired' },
          ...others.map((name, i) => ({
            name,
            role: 'attended' as const,
            rank: i + 1,
            titles: random() < 0.3 ? [pick(TITLES, '书记')] : [],
          })),
        ],
        organizations: [
          { name: organizer, role: 'organized' },
          { name: company, role: 'visited', order: 1 },
        ],
        projects: random() < 0.3 ? [{ name: project, role: 'concerns' }] : [],
      },
    ],
    funded: random() < 0.3 ? [{ from: company, to: organizer, what: '捐款', amount: below(5) * 10_000 }] : [],
    awards: random() < 0.1 ? [{ recipient: company, award: '先进单位', by: '市政府' }] : [],
  };
}

/**
 * `count` articles over 60 days. `size` says how many people the paper knows of, and how rich the rest is: the smaller,
 * the more the articles share.
 */
export function newspaper(seed: number, count: number, size = 40): Item[] {
  const world = worldOf(seed, size);
  // A stream of its own, which leaves the rest of the paper as it is.
  const renaming = worldOf(seed + 1, size);
  return Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(2021, 0, 1 + world.below(60))).toISOString().slice(0, 10);
    const { organizations = [], ...others } = claimsOf(world, at);
    const claims: Claims = { ...others, organizations: [...organizations, ...renamed(renaming)] };
    const names = [...(claims.persons ?? []), ...(claims.organizations ?? []), ...(claims.projects ?? [])].map(
      (x) => x.name,
    );
    const text = `本报讯 第${seed}-${i}条：${names.join('、')}。地点为滨江大道、第一会议室，先进单位由市政府评定。`;
    return item(text, claims, {
      title: `第${seed}-${i}条`,
      publishedOn: at,
      publication: world.random() < 0.7 ? '云州日报' : '江南晨报',
    });
  });
}
