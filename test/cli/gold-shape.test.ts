import { describe, expect, it } from 'vitest';
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import { goldShape } from '../../src/cli/gold-shape.ts';
import { readable } from '../../src/cli/readable.ts';

const text =
  '本报讯（记者 温如言）3月4日上午，云州市江禾生物科技有限公司向北塘区第二实验小学捐款五万元，用于图书馆建设和困难学生补助，区领导周远山出席。\n仪式由校长主持。';
const article: Article = {
  id: 'a1',
  title: '江禾生物捐资助学',
  subtitle: null,
  publication: '云州日报',
  place: '云州市',
  section: null,
  page: 'A03',
  publishedOn: '2021-03-05',
  kind: 'news',
  reporters: ['温如言'],
  text,
  sourceUri: null,
};

/** Evidence that these words of the text are. */
const said = (words: string) => {
  const start = text.indexOf(words);
  return { evidence: [{ start, end: start + words.length, rule: 'test', confidence: 0.9 }] };
};
const sentence = said('云州市江禾生物科技有限公司向北塘区第二实验小学捐款五万元，用于图书馆建设和困难学生补助');
const reading: Reading = {
  persons: [
    {
      name: '周远山',
      aliases: [],
      positions: [{ organization: null, title: '区领导', tenure: 'current', ...said('区领导') }],
      ...said('周远山'),
    },
  ],
  organizations: [
    {
      name: '云州市江禾生物科技有限公司',
      kind: 'company',
      aliases: ['江禾生物'],
      former: [],
      ...said('云州市江禾生物科技有限公司'),
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'ceremony',
      name: '捐款',
      aliases: [],
      date: '2021-03-04',
      endDate: null,
      dateText: '3月4日上午',
      timeOfDay: '上午',
      place: { name: '北塘区第二实验小学', ...said('北塘区第二实验小学') },
      attendance: 'LISTED',
      participants: [
        { name: '周远山', role: 'attended', rank: 1, titles: ['区领导'], onBehalfOf: null, ...said('周远山') },
        { name: '周远山', role: 'spoke', rank: null, titles: [], onBehalfOf: null, ...said('周远山') },
      ],
      absences: [],
      organizations: [
        { name: '北塘区第二实验小学', role: 'visited', order: 1, onBehalfOf: null, ...said('北塘区第二实验小学') },
      ],
      projects: [{ name: '图书馆', role: 'concerns', order: null, ...said('图书馆') }],
      ...sentence,
    },
  ],
  projects: [
    {
      name: '图书馆',
      aliases: [],
      stages: [{ status: 'planned', ...sentence }],
      investment: { amount: 50000, currency: 'CNY', ...sentence },
      owners: [{ name: '北塘区第二实验小学', ...sentence }],
      place: null,
      ...said('图书馆'),
    },
  ],
  places: [],
  funded: [
    {
      from: '云州市江禾生物科技有限公司',
      to: '北塘区第二实验小学',
      amount: 50000,
      currency: 'CNY',
      what: '捐款',
      date: null,
      ...sentence,
    },
  ],
  awards: [],
  relations: [],
  unresolved: [{ text: '校长', what: 'person', reason: 'no candidate', start: 70, end: 72 }],
};
const page = goldShape({
  source: 'A03',
  facts: { publication: '云州日报', place: '云州市', section: null, page: 'A03', publishedOn: '2021-03-05' },
  articles: [{ article, reading }],
  offset: 2,
});
const [shaped] = page.articles;

describe('an extraction as it is printed', () => {
  it('names the page and its articles as annotated pages do', () => {
    expect(page).toMatchObject({
      source: 'A03',
      page: { publication: '云州日报', section: null, date: '2021-03-05', number: 'A03' },
    });
    expect(shaped).toMatchObject({ id: 'A03-3', title: '江禾生物捐资助学', text });
  });

  it('gives the first 25 and the last 20 characters without white space', () => {
    expect(shaped?.begins).toBe('本报讯（记者温如言）3月4日上午，云州市江禾生物科');
    expect(shaped?.begins).toHaveLength(25);
    expect(shaped?.ends).toBe('困难学生补助，区领导周远山出席。仪式由校长主持。'.slice(-20));
  });

  it('has ranks only where there are any, projects, owners and places by name', () => {
    const [event] = shaped?.events ?? [];
    expect(event?.participants.map((p) => 'rank' in p)).toEqual([true, false]);
    expect(event).toMatchObject({
      projects: ['图书馆'],
      place: '北塘区第二实验小学',
      organizations: [{ role: 'visited', order: 1 }],
    });
    expect(shaped?.projects).toMatchObject([
      { owners: ['北塘区第二实验小学'], place: null, investment: 50000, status: 'planned' },
    ]);
  });

  it('quotes at most 40 characters of what was given', () => {
    const [funded] = shaped?.funded ?? [];
    expect(funded?.quote).toHaveLength(40);
    expect(text).toContain(funded?.quote);
  });

  it('carries evidence on every entry, at the words that say it', () => {
    const entries = [
      ...(shaped?.persons ?? []),
      ...(shaped?.organizations ?? []),
      ...(shaped?.events ?? []),
      ...(shaped?.funded ?? []),
    ];
    for (const { evidence } of entries) expect(evidence.length).toBeGreaterThan(0);
    const [person] = shaped?.persons ?? [];
    const [first] = person?.evidence ?? [];
    expect(text.slice(first?.start, first?.end)).toBe('周远山');
  });

  it('reads as plain lines too', () => {
    const lines = readable(page);
    expect(lines).toContain('# A03 · 云州日报 2021-03-05 A03');
    expect(lines).toContain('persons: 周远山（区领导）');
    expect(lines).toContain('2021-03-04 ceremony: 捐款 @ 北塘区第二实验小学: 周远山 attended 1, 周远山 spoke');
  });
});
