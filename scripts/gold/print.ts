/** The tables of `npm run gold`. */
import { table } from '../../src/cli/table.ts';
import { bands, factKinds, shareIn } from './bands.ts';
import { countsOf, withCounts } from './counts.ts';
import { firstSights } from './first-sight.ts';
import { type JudgedFact, kinds, type Score } from './score.ts';
import { targets } from './targets.ts';

export interface Column {
  readonly name: string;
  readonly score: Score;
}

const shown = (f1: number | null): string => (f1 === null ? '' : f1.toFixed(2));

/** F1 with three digits; `·` where nothing is annotated and nothing was extracted, `↓` below the target. */
function cell(score: Score, kind: (typeof targets)[number][0], target: number | null): string {
  const tally = score.of(kind);
  if (tally.right + tally.extra + tally.missed === 0) return '·  ';
  return `${tally.f1.toFixed(3)}${target !== null && tally.f1 < target ? ' ↓' : '  '}`;
}

/** One row for each kind: the columns measured against the first target, then those against the second. */
export function scoreTable(pages: readonly Column[], own: readonly Column[]): string {
  const counted = pages[0] ?? own[0];
  const header = [
    'F1',
    'entries',
    ...(pages.length > 0 ? ['target'] : []),
    ...pages.map((c) => `${c.name}  `),
    'target unseen',
    ...own.map((c) => `${c.name}  `),
  ] as const;
  const rows = targets.map(([kind, onPages, unseen]): [string, ...string[]] => {
    const tally = counted?.score.of(kind);
    return [
      kind,
      String((tally?.right ?? 0) + (tally?.missed ?? 0)),
      ...(pages.length > 0 ? [shown(onPages)] : []),
      ...pages.map((c) => cell(c.score, kind, onPages)),
      shown(unseen),
      ...own.map((c) => cell(c.score, kind, unseen)),
    ];
  });
  return table([['F1', ...header.slice(1)], ...rows]);
}

const share = (facts: readonly JudgedFact[], band: (typeof bands)[number]): string => {
  const { right, of } = shareIn(facts, band);
  return of === 0 ? '·' : `${((100 * right) / of).toFixed(1)} % of ${of}`;
};

/** What was reached when a text was read for the first time, with the target for texts never seen. */
export function firstSightTable(): string {
  return table([
    ['F1 at first sight', 'target unseen', ...firstSights.map(({ name }) => `${name}  `)],
    ...targets.map(([kind, , unseen]): [string, ...string[]] => [
      kind,
      shown(unseen),
      ...firstSights.map(({ f1 }) => {
        const reached = f1[kind];
        return reached === undefined
          ? '·  '
          : `${reached.toFixed(3)}${unseen !== null && reached < unseen ? ' ↓' : '  '}`;
      }),
    ]),
  ]);
}

/** The facts of one text, and all other texts' facts together. */
function* leftOut(read: readonly { readonly name: string; readonly score: Score }[]) {
  for (const one of read)
    yield { ...one, others: read.filter((other) => other !== one).flatMap(({ score }) => score.facts) };
}

/** How often facts are right that are sure by counts over all other texts: one row for each text. */
export function crossedTable(read: readonly { readonly name: string; readonly score: Score }[]): string {
  return table([
    ['sure by counts without it', ...bands.map((band) => band.name)],
    ...[...leftOut(read)].map(({ name, score, others }): [string, ...string[]] => {
      const facts = withCounts(score.facts, countsOf(others)).filter((fact) => factKinds.includes(fact.kind));
      return [name, ...bands.map((band) => share(facts, band))];
    }),
  ]);
}

/** How many facts of each band of confidence are right. */
export function bandTable(facts: readonly JudgedFact[]): string {
  const row = (name: string, of: readonly JudgedFact[]): [string, ...string[]] => [
    name,
    ...bands.map((band) => share(of, band)),
  ];
  return table([
    ['right, by confidence', ...bands.map((band) => band.name)],
    ...factKinds.map((kind) =>
      row(
        kind,
        facts.filter((fact) => fact.kind === kind),
      ),
    ),
    row(
      'all',
      facts.filter((fact) => factKinds.includes(fact.kind)),
    ),
  ]);
}

/** Everything missed and extra, by kind. */
export function errorList(score: Score): string {
  return kinds
    .flatMap((kind) => {
      const { missing, surplus } = score.of(kind);
      const list = (what: string, entries: readonly string[]): string[] =>
        entries.length === 0 ? [] : [`${kind}, ${what}:`, ...entries.map((entry) => `  ${entry}`), ''];
      return [...list('missed', missing), ...list('extra', surplus)];
    })
    .join('\n');
}
