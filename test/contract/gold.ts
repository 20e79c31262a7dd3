/** What annotated pages say, as far as the contract's answers are compared with it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const doubt = { doubt: z.literal(true).optional() };
const article = z.object({
  title: z.string().nullable(),
  persons: z.array(
    z.object({
      name: z.string(),
      positions: z.array(z.object({ organization: z.string().nullable(), title: z.string(), ...doubt })).default([]),
      ...doubt,
    }),
  ),
  organizations: z.array(z.object({ name: z.string(), kind: z.string(), ...doubt })),
  events: z.array(
    z.object({
      type: z.string(),
      date: z.string().nullable(),
      participants: z.array(z.object({ name: z.string(), role: z.string(), ...doubt })),
      ...doubt,
    }),
  ),
});
const page = z.object({ source: z.string(), articles: z.array(article) });

export type GoldArticle = z.infer<typeof article>;
export interface GoldPage extends z.infer<typeof page> {
  /** The day of the paper. */
  readonly publishedOn: string;
}

/** `--12-23`, where a page prints no year: the last such day before the paper. */
function resolved(date: string | null, publishedOn: string): string | null {
  if (date === null || !date.startsWith('--')) return date;
  const year = Number(publishedOn.slice(0, 4));
  const rest = date.slice(1);
  return publishedOn.slice(4).startsWith(rest) || rest < publishedOn.slice(4) ? `${year}${rest}` : `${year - 1}${rest}`;
}

/** An annotated page, its dates resolved by the day of its paper. */
export function readGold(path: string, publishedOn: string): GoldPage {
  const { source, articles } = page.parse(JSON.parse(readFileSync(path, 'utf8')));
  const dated = articles.map((one) => ({
    ...one,
    events: one.events.map((event) => ({ ...event, date: resolved(event.date, publishedOn) })),
  }));
  return { source, articles: dated, publishedOn };
}

export const certain = <T extends { readonly doubt?: true | undefined }>(entries: readonly T[]): T[] =>
  entries.filter((entry) => entry.doubt === undefined);

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
