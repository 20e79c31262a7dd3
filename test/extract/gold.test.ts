/** How well annotated texts are read: floors just under what is reached, so that no change makes it worse unseen. */
import { describe, expect, it } from 'vitest';
import { factKinds, shareIn } from '../../scripts/gold/bands.ts';
import { readAll, scoreOf } from '../../scripts/gold/columns.ts';
import { atHand, ownTexts, sharedPages } from '../../scripts/gold/corpora.ts';
import { judge } from '../../scripts/gold/judge.ts';
import { type Kind, kinds, Score } from '../../scripts/gold/score.ts';
import { sharedFigures } from '../../scripts/gold/shared-score.ts';

/** F1 on the three pages, our articles, those written blind, our pages, pages of other papers, reports; 0 where too little is annotated to say anything. */
const floors: readonly (readonly [
  Kind,
  pages: number,
  articles: number,
  blind: number,
  own: number,
  papers: number,
  reports: number,
])[] = [
  ['articles', 0.99, 0.99, 0.99, 0.99, 0.966, 0.99],
  ['titles', 0.99, 0.95, 0.99, 0.99, 0.921, 0.952],
  ['persons', 0.99, 0.97, 0.99, 0.99, 0.984, 0.986],
  ['positions', 0.91, 0.89, 0.98, 0.92, 0.922, 0.897],
  ['organizations', 0.96, 0.96, 0.97, 0.95, 0.941, 0.933],
  ['companies', 0.96, 0.95, 0.99, 0.92, 0.948, 0.952],
  ['organization kind', 0.98, 0.97, 0.97, 0.99, 0.978, 0.971],
  ['events', 0.95, 0.95, 0.95, 0.99, 0.937, 0.944],
  ['event type', 0.99, 0.95, 0.99, 0.99, 0.915, 0.881],
  ['edges person–event', 0.99, 0.94, 0.99, 0.97, 0.931, 0.948],
  ['protocol order', 0.99, 0.95, 0.99, 0.99, 0.972, 0.909],
  ['edges organization–event', 0.87, 0.91, 0.93, 0.99, 0.857, 0.854],
  ['projects', 0.97, 0.94, 0.91, 0.99, 0.896, 0.924],
  ['project investment', 0.99, 0.93, 0.89, 0.99, 0.958, 0.946],
  ['funded', 0.99, 0.97, 0.74, 0.86, 0.805, 0.751],
  ['awards', 0.97, 0.89, 0.99, 0.99, 0.918, 0.945],
];

const shared = sharedPages();
const absent = shared === null ? ' (skipped: ../shared is absent)' : '';
/** Loading the word cutter's dictionary alone takes seconds on a busy machine. */
const timeout = 60_000;

type Column = 0 | 1 | 2 | 3 | 4 | 5;

function shortfalls(score: Score, column: Column): string[] {
  return floors.flatMap(([kind, ...reached]) => {
    const floor = reached[column] ?? 0;
    const { f1 } = score.of(kind);
    return f1 < floor ? [`${kind}: ${f1.toFixed(3)} < ${floor}`] : [];
  });
}

describe.skipIf(shared === null)(`the three annotated pages${absent}`, { timeout }, () => {
  const score = shared === null ? () => new Score() : () => scoreOf(readAll(shared));

  it('are read at least as well as before', () => {
    expect(shortfalls(score(), 0)).toEqual([]);
  });

  it('are scored as the score beside them does', () => {
    if (shared === null) return;
    const ours = score();
    const counts = kinds.map((kind) => {
      const { right: tp, extra: fp, missed: fn } = ours.of(kind);
      return [kind, { tp, fp, fn }] as const;
    });
    expect(sharedFigures(shared)).toEqual(Object.fromEntries(counts));
  });
});

describe.each(atHand().map((corpus, i) => ({ ...corpus, column: ([1, 2, 3, 4, 5] as const)[i] ?? 5 })))(
  '$name',
  { timeout },
  ({ column, ...corpus }) => {
    it('are read at least as well as before', () => {
      expect(corpus.texts.length).toBeGreaterThan(2);
      expect(shortfalls(scoreOf(readAll(corpus)), column)).toEqual([]);
    });
  },
);

/** What a confidence of at least 0.9 promises. */
const PROMISED = 0.95;

it.each([...(shared === null ? [] : [shared]), ...ownTexts()])(
  'facts at confidence 0.9 or more are right 95 times in 100: $name',
  { timeout },
  (corpus) => {
    const facts = scoreOf(readAll(corpus)).facts.filter(({ kind }) => factKinds.includes(kind));
    const { right, of } = shareIn(facts, { least: 0.9, below: 2 });
    expect(of).toBeGreaterThan(50);
    expect(right / of).toBeGreaterThanOrEqual(PROMISED);
  },
);

describe('the score', () => {
  const texts = atHand().flatMap((corpus) => corpus.texts);

  it('finds nothing wrong in the annotations themselves', () => {
    const score = new Score();
    for (const { gold } of texts) {
      const whole = gold.articles.map((article) => ({ ...article, text: article.begins + article.ends }));
      judge(score, gold, { ...gold, articles: whole });
    }
    for (const kind of kinds) expect([kind, score.of(kind).f1]).toEqual([kind, 1]);
  });

  it('counts what is missed and what is extra', () => {
    const [text] = texts;
    if (text === undefined) throw new Error('no annotated texts');
    const score = new Score();
    const stranger = { name: '苗一禾', positions: [], evidence: [] };
    const [first, ...others] = text.gold.articles;
    if (first === undefined) throw new Error('no article');
    const [dropped, ...persons] = first.persons;
    judge(score, text.gold, { ...text.gold, articles: [{ ...first, persons: [...persons, stranger] }, ...others] });
    expect(score.of('persons')).toMatchObject({ missing: [dropped?.name], surplus: ['苗一禾'] });
  });
});
