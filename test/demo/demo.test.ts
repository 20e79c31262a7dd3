/** The sample articles, checked as plain text: well-formed files, plausible dates, one continuous story. */
import { describe, expect, it } from 'vitest';
import { type DemoFile, demoFiles, flat } from './demo-files.ts';

const FIRST = '2024-03-01';
const LAST = '2024-10-31';
const BYLINE = /(?:本报讯|晨报讯)[（(](?:记者|通讯员)/gu;
const MASTHEAD = /(\d{4})年(\d{1,2})月(\d{1,2})日\s+星期([一二三四五六日])/gu;
const DAY_IN_TEXT = /(?<!\d|年)(\d{1,2})月(\d{1,2})日/gu;

const files = demoFiles();
const pages = files.filter((file) => file.room === 'pages');
const singles = files.filter((file) => file.room === 'articles');
const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const printedDays = (file: DemoFile): { day: string; weekday: string | undefined }[] =>
  [...file.text.matchAll(MASTHEAD)].map(([, y = '', m = '', d = '', weekday]) => ({ day: iso(y, m, d), weekday }));
const dayOf = (file: DemoFile): string | null => file.facts.publishedOn ?? printedDays(file)[0]?.day ?? null;
const countIn = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

describe('the files', () => {
  it('are pages and single articles, none of them empty or with characters lost', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(singles.length).toBeGreaterThanOrEqual(12);
    for (const file of files) {
      expect(file.text.length, file.name).toBeGreaterThan(100);
      expect(file.text, file.name).not.toMatch(/[\uFFFD\f\r\t]/u);
    }
  });

  it('are beside a sidecar each, which names the city, and every sidecar has its text', () => {
    for (const file of files) expect(file.facts.place, file.name).toBe('云州市');
    expect(files.filter((file) => file.text === '')).toEqual([]);
  });

  it('hold at least forty article bodies, and four or more on every page', () => {
    const onPages = pages.map((file) => countIn(BYLINE, flat(file.text)));
    expect(onPages.reduce((sum, n) => sum + n, 0) + singles.length).toBeGreaterThanOrEqual(40);
    for (const [i, n] of onPages.entries()) expect(n, pages[i]?.name).toBeGreaterThanOrEqual(3);
  });

  it('come from two papers', () => {
    const papers = new Set(files.map((file) => file.facts.publication ?? /云州日报/u.exec(file.text)?.[0]));
    expect(papers).toEqual(new Set(['云州日报', '江南晨报']));
  });
});

describe('the dates', () => {
  it('of publication are within the eight months and stand in the file names', () => {
    const days = files.map(dayOf);
    for (const [i, day] of days.entries()) {
      expect(day, files[i]?.name).not.toBeNull();
      expect(files[i]?.name).toContain(day);
      expect(day !== null && day >= FIRST && day <= LAST, `${files[i]?.name}: ${day}`).toBe(true);
    }
    expect(new Set(days.map((day) => day?.slice(0, 7))).size).toBe(8);
  });

  it('of mastheads have the right weekday and agree with the sidecar', () => {
    const printed = files.flatMap((file) => printedDays(file).map((x) => ({ ...x, file })));
    expect(printed.length).toBeGreaterThanOrEqual(8);
    for (const { day, weekday, file } of printed) {
      expect(weekday, file.name).toBe('日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()]);
      expect(day, file.name).toBe(dayOf(file));
    }
  });

  it('in the articles are days of the calendar, none after the day of the paper', () => {
    for (const file of files) {
      const printed = dayOf(file) ?? '';
      for (const [words, month = '', day = ''] of flat(file.text).matchAll(DAY_IN_TEXT)) {
        const told = iso('2024', month, day);
        expect(new Date(`${told}T00:00:00Z`).toISOString().slice(0, 10), `${file.name}: ${words}`).toBe(told);
        expect(told <= printed, `${file.name}: ${words}`).toBe(true);
      }
    }
  });
});

describe('the story', () => {
  const all = files.map((file) => flat(file.text)).join('\n');
  const committees = files.flatMap((file) => {
    const list = /党工委（扩大）会议，[^。]*。(?:[^。]*。)?区领导([^。]*?)(?:出席会议|参加)/u.exec(flat(file.text));
    return list?.[1] === undefined ? [] : [{ day: dayOf(file) ?? '', names: list[1].split('、') }];
  });

  it('lists the leaders of the district at most committee meetings, and nobody who has left', () => {
    expect(committees.length).toBeGreaterThanOrEqual(6);
    for (const { day, names } of committees) expect(names.includes('叶知秋'), day).toBe(day < '2024-07-09');
  });

  it('has namesakes, an unfinished list, leave, a deputy sent, names of every make', () => {
    for (const words of [
      '副市长陈志远',
      '董事长陈志远',
      '等参加',
      '因病请假',
      '代表出席',
      '阿迪力·吐尔逊',
      '欧阳',
      '司马',
    ])
      expect(all).toContain(words);
  });
});
