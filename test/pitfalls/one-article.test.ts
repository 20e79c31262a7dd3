/** What comparable systems get wrong within one article: each as an article of its own. */
import { describe, expect, it } from 'vitest';
import { read } from '../../src/extract/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { articleOf } from '../support/readings.ts';

const readingOf = (text: string) => read(articleOf(text));
const names = (text: string): string[] =>
  readingOf(text)
    .persons.map((x) => x.name)
    .sort();
const parts = (text: string): string[] =>
  readingOf(text)
    .events.flatMap((x) => [...x.participants, ...x.absences].map((y) => `${y.name} ${y.role}`))
    .sort();

describe('a name', () => {
  it('within a longer name is not there', () => {
    expect(names('3月4日，临江区副区长王伟东主持召开安全生产会议。')).toEqual(['王伟东']);
    expect(names('3月4日，临江区副区长王伟东、北塘区副区长王伟出席会议。')).toEqual(['王伟', '王伟东']);
  });
  it('that differs in one character is another’s', () =>
    expect(names('3月4日，临江区区长林若川、临江区副区长林若舟出席会议。')).toEqual(['林若川', '林若舟']));
  it('is not made of common words, nor are these made of a name', () => {
    expect(names('3月4日，高峰时段，市民在和平路上有序通行，大家高兴地说，安全和平常一样重要。')).toEqual([]);
    expect(names('3月4日，临江区区长高峰主持召开安全生产会议。')).toEqual(['高峰']);
  });
  it('of a surname and a post is resolved within the article, or left visibly unresolved', () => {
    const known = readingOf('3月4日，临江区委书记张远山主持召开安全生产会议。张书记强调，要抓好落实。');
    expect(known.persons.map((x) => x.name)).toEqual(['张远山']);
    const unknown = readingOf('3月4日，临江区召开安全生产会议。张书记强调，要抓好落实。');
    expect(unknown.persons).toEqual([]);
    expect(unknown.unresolved.map((x) => x.text)).toEqual(['张书记']);
  });
  it('is not 该公司 or 该区', () => {
    const { organizations } = readingOf('3月4日，林若川到云州青禾机械有限公司调研。该公司位于临江区，该区工业基础好。');
    expect(organizations.map((x) => x.name).filter((x) => x.startsWith('该'))).toEqual([]);
  });
  it('is not joined with one that contains it', () => {
    const article = articleOf('3月4日，青石县人民政府与市人民政府签订责任书，临江区人民政府参加。');
    const { nodes } = resolve(article, read(article));
    const bodies = nodes.filter((x) => x.label === 'Organization').map((x) => x.identity['name']);
    expect(bodies.sort()).toEqual(['临江区政府', '云州市政府', '青石县政府']);
  });
});

describe('a former official', () => {
  it.each(['原临江区区长', '前临江区区长', '原云州市教育局局长'])(
    'is one of a body that goes by its own name: %s',
    (post) => {
      const { persons, organizations } = readingOf(`9月9日，${post}韩知远出席仪式。`);
      expect(persons.flatMap((x) => x.positions.map((y) => y.tenure))).toEqual(['former']);
      const bodies = [
        ...organizations.map((x) => x.name),
        ...persons.flatMap((x) => x.positions.map((y) => y.organization)),
      ];
      expect(bodies.filter((x) => /^[原前]/u.test(x ?? ''))).toEqual([]);
    },
  );
  it('is none where a district’s name begins so', () =>
    expect(readingOf('9月9日，前进区区长韩知远出席仪式。').persons[0]?.positions).toMatchObject([
      { organization: '前进区', title: '区长', tenure: 'current' },
    ]));
});

describe('a listed person', () => {
  it('of whom nothing else is known is not dropped', () =>
    expect(names('3月4日，临江区召开安全生产会议。林若川主持会议，韩知远、江晓岚、温牧野出席会议。')).toEqual(
      ['林若川', '韩知远', '江晓岚', '温牧野'].sort(),
    ));
});

describe('who was there', () => {
  it('are not those who were on leave or sent somebody else', () => {
    const found = parts(
      '3月4日，临江区召开安全生产会议，林若川主持会议，韩知远出席会议。江晓岚因事请假，区长温牧野委托副区长易南乔出席会议。',
    );
    expect(found).toContain('江晓岚 absent');
    expect(found).toContain('温牧野 represented');
    expect(found.filter((x) => /^(?:江晓岚|温牧野) attended/u.test(x))).toEqual([]);
  });
  it.each([
    ['林若川主持会议，韩知远、江晓岚出席会议。', 'LISTED'],
    ['林若川主持会议，韩知远、江晓岚等出席会议。', 'PARTIAL'],
    ['林若川主持会议。', 'UNKNOWN'],
  ])('is as closed as the list: %s', (list, attendance) =>
    expect(readingOf(`3月4日，临江区召开安全生产会议。${list}`).events.map((x) => x.attendance)).toEqual([attendance]),
  );
  it('are not the speakers of another clause', () => {
    const found = parts('3月4日，临江区召开安全生产会议。林若川主持会议，韩知远作了讲话，江晓岚汇报了工作。');
    expect(found).toEqual(['江晓岚 reported', '林若川 chaired', '韩知远 spoke'].sort());
  });
});

describe('an event', () => {
  it.each(['会议要求，要及时召开安全生产会议，层层落实责任。', '要认真组织开展安全生产培训。'])(
    'is not what somebody exhorts to: %s',
    (text) => expect(readingOf(text).events).toEqual([]),
  );
  it('that is only announced says so', () => {
    const article = { ...articleOf('全市防汛工作会议将于3月20日召开。'), publishedOn: '2021-03-15' };
    const { nodes } = resolve(article, read(article));
    expect(nodes.filter((x) => x.label === 'Event').map((x) => x.claim['announced'])).toEqual([true]);
  });
  it('of the morning is not that of the afternoon', () => {
    const { events } = readingOf(
      '3月4日上午，临江区召开安全生产会议，林若川主持会议。3月4日下午，临江区召开防汛工作会议，林若川主持会议。',
    );
    expect(events.map((x) => x.timeOfDay)).toEqual(['上午', '下午']);
  });
});
