/** What holds of the reading of any text whatever: it never fails, is always the same, and every fact shows its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, type Reading, reading as readingSchema } from '../../schema/reading.ts';
import { read } from '../../src/extract/read.ts';
import { packageRoot } from '../../src/package-root.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { article } from '../support/article.ts';

const folder = join(packageRoot, 'test', 'articles', 'annotated');
const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => sentencesOf(readFileSync(join(folder, file), 'utf8')).map((sentence) => sentence.text));

const sentence = fc.constantFrom(...sentences);
/** The two ends of two sentences put together: words in places where no newspaper has them. */
const crossed = fc.tuple(sentence, sentence, fc.nat(60), fc.nat(60)).map(([a, b, i, j]) => a.slice(0, i) + b.slice(j));
const noise = fc.oneof(
  fc.constantFrom(
    '，',
    '、',
    '（',
    '）',
    '“',
    '”',
    '：',
    '；',
    '·',
    '—',
    '等',
    '和',
    '由',
    '在',
    '\n',
    ' ',
    '\uE001',
    '\uE003',
  ),
  fc.constantFrom('12月', '3亿元', '2024年', '第三届', '100', '万', '上午', '近日'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 2, arbitrary: crossed }, noise), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

const settings = { seed: 20240520, numRuns: 60 };
const holds = (check: (reading: Reading, text: string) => void): void =>
  fc.assert(
    fc.property(text, (given) => check(read(article(given)), given)),
    settings,
  );

/** Every piece of evidence anywhere in a reading. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'evidence' ? readingSchema.shape.places.element.shape.evidence.parse(inner) : evidenceIn(inner),
  );
}

/** What is in the graph only as the end of an edge: nothing that an event names may lack its node. */
const AT_EVENTS: ReadonlySet<string> = new Set(['participant', 'absence', 'event organization', 'event project']);

/** Loading the word cutter's dictionary alone takes seconds on a busy machine. */
const timeout = 60_000;

describe('any text', { timeout }, () => {
  it('is read without failing, into a reading of the right shape', () => {
    holds((reading) => {
      expect(readingSchema.parse(reading)).toEqual(reading);
    });
  });

  it('is read the same way twice', () => {
    holds((reading, given) => {
      expect(read(article(given))).toEqual(reading);
    });
  });

  it('shows the words of every fact', () => {
    holds((reading, given) => {
      for (const { start, end } of [...evidenceIn(reading), ...reading.unresolved]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(given.length);
      }
      for (const { name, evidence } of reading.persons)
        for (const { start, end, rule } of evidence) {
          // `于检察长` is whom the article calls 于守正 elsewhere.
          const referred = rule === 'person: surname and post' && given[start] === name[0];
          // A name of several parts may stand again by its last.
          const whole = name === given.slice(start, end) || name.endsWith(`·${given.slice(start, end)}`);
          expect(referred || whole, `${given.slice(start, end)} for ${name}`).toBe(true);
        }
    });
  });

  it('names nobody and nothing at an event that the reading does not list', () => {
    holds((reading) => {
      const persons = new Set(reading.persons.map((p) => p.name));
      const bodies = new Set(reading.organizations.map((o) => o.name));
      const projects = new Set(reading.projects.map((p) => p.name));
      for (const event of reading.events) {
        for (const { name } of [...event.participants, ...event.absences]) expect(persons).toContain(name);
        for (const { name } of event.organizations) expect(bodies).toContain(name);
        for (const { name } of event.projects) expect(projects).toContain(name);
      }
    });
  });

  it('has each thing once, and ranks that count from 1', () => {
    holds((reading) => {
      for (const list of [reading.persons, reading.organizations, reading.projects]) {
        const names = list.map((x) => x.name);
        expect(new Set(names).size).toBe(names.length);
      }
      expect(reading.events.map((event) => event.id)).toEqual(reading.events.map((_, i) => `e${i + 1}`));
    });
  });

  it('has no name inside a longer one at the same place', () => {
    holds((reading) => {
      const spans = reading.persons.flatMap((p) => p.evidence.map((e) => ({ ...e, name: p.name })));
      for (const a of spans)
        for (const b of spans) if (a.name !== b.name) expect(a.end <= b.start || b.end <= a.start).toBe(true);
    });
  });
});

describe('a name inside a longer one', { timeout }, () => {
  it('is another person', () => {
    const { persons } = read(article('区长林若川出席会议。副区长林若讲话。区领导周启、周启明、何田参加。'));
    expect(persons.map((p) => p.name)).toEqual(['林若川', '林若', '周启', '周启明', '何田']);
  });

  it('is not read where only the longer one stands', () => {
    const { persons } = read(article('区长林若川出席会议。会后，林若川一行走进车间。林若川说，要守住底线。'));
    expect(persons.map((p) => p.name)).toEqual(['林若川']);
  });
});

describe('a text of one thing over and over', { timeout }, () => {
  it.each([
    '中',
    '（',
    '）',
    '“',
    '”',
    '7',
    '、',
    '，',
    '等',
    '林若川、',
    '云州市',
    '召开会议',
    '到临江区调研',
    '“先进”',
  ])('of %j is read to its end', (piece) => {
    const given = piece.repeat(Math.floor(4000 / piece.length));
    for (const { start, end } of evidenceIn(read(article(given))))
      expect(start < end && end <= given.length).toBe(true);
  });

  it('names at its events nobody and nothing that the reading does not know', () => {
    holds((reading, given) => {
      const { dropped } = resolve(article(given), reading);
      expect(dropped.filter(({ kind }) => AT_EVENTS.has(kind))).toEqual([]);
    });
  });
});
