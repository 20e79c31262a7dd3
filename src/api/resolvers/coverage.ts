/** What is loaded, so that "no result" can say whether it means none or not loaded. */
import { z } from 'zod';
import { type DaysRow, days } from '../../../queries/issue/days.ts';
import { issues } from '../../../queries/issue/issues.ts';
import { issuesCount } from '../../../queries/issue/issues-count.ts';
import { type IssueFilter, publications } from '../../../queries/issue/publications.ts';
import type { DateParameters } from '../../../queries/parts/filters.ts';
import { daysBetween, firstDay, lastDay } from '../../time/partial-date.ts';
import { capped, optional, page, parseArguments, span, words } from '../arguments.ts';
import type { Context, Scope } from '../context.ts';
import { listAll } from '../lists.ts';
import { slice } from '../window.ts';

/** A span of time as it was asked for; `null` where it is open. */
export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly publication?: string | null;
}

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

const filterOf = ({ from, to, publication }: Asked): IssueFilter => ({
  from: firstDay(from ?? FIRST),
  to: lastDay(to ?? LAST),
  publication: publication ?? null,
});

/** How many days the span has, an open end being that of what is loaded. */
function lengthOf({ from, to }: Asked, { firstDay: first, lastDay: last }: DaysRow): number | null {
  const [start, end] = [from === null ? first : firstDay(from), to === null ? last : lastDay(to)];
  return start === null || end === null ? null : daysBetween(start, end) + 1;
}

const verdictOf = (row: DaysRow, length: number | null): string => {
  if (row.days === 0) return 'NOT_LOADED';
  return length !== null && row.days >= length ? 'LOADED' : 'PARTLY';
};

/** What is loaded of a span of time: three small queries at most, over one node for each paper and day. */
export async function coverageOf(context: Context, asked: Asked) {
  const filter = filterOf(asked);
  const [row = { days: 0, articles: 0, firstDay: null, lastDay: null }] = await days.run(context.database, filter);
  const length = lengthOf(asked, row);
  return { ...row, daysAsked: length, verdict: verdictOf(row, length), filter };
}
type Coverage = Awaited<ReturnType<typeof coverageOf>>;

const queryArguments = z.object({
  publication: optional(words),
  from: optional(z.string()),
  to: optional(z.string()),
});

export function queryCoverage(_: unknown, args: unknown, { renmai }: Scope) {
  const { publication, from, to } = parseArguments(queryArguments, args);
  parseArguments(span, { from, to });
  return coverageOf(renmai, { publication, from, to });
}

const publicationArguments = z.object({ first: capped(100) });
const issueArguments = z.object(page);

export const coverage = {
  publications: ({ filter }: Coverage, args: unknown, { renmai }: Scope) => {
    const { first } = parseArguments(publicationArguments, args);
    return publications.run(renmai.database, { ...filter, limit: first });
  },
  issues: ({ filter }: Coverage, args: unknown, { renmai }: Scope) => {
    const part = slice('issues', false, parseArguments(issueArguments, args));
    const parameters = { ...filter, ...part.window };
    return listAll(renmai, { slice: part, query: issues, parameters, count: issuesCount });
  },
};

/** The span of time that a list was asked for, as its query compares it. */
export interface WithPeriod {
  readonly period?: DateParameters | null;
}

/** `2021-02-31` stands for the last day of its month. */
const closing = (to: string): string => (to.endsWith('-31') ? lastDay(to.slice(0, 7)) : lastDay(to));

/** What a list adds: whether the papers of its days are loaded. */
export const covered = {
  coverage: ({ period }: WithPeriod, _args: unknown, { renmai }: Scope) => {
    const { from, to } = period ?? { from: '', to: '' };
    const end = to === '' || to.startsWith('9999') ? null : closing(to);
    return coverageOf(renmai, { from: from === '' ? null : from, to: end });
  },
};

interface Issue {
  readonly pages: readonly string[];
  readonly counts: readonly number[];
}

export const issue = {
  pages: ({ pages, counts }: Issue) =>
    pages.map((name, i) => ({ page: name === '' ? null : name, articles: counts[i] ?? 0 })),
};
