/** What may be told of a page from outside it, checked: by a sidecar file, a JSON record or the command line. */
import { z } from 'zod';
import { noFacts, type PageFacts } from '../src/article.ts';
import { remembering } from '../src/text/memo.ts';

const isOfCalendar = remembering((text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
});

/** Whether a string is a day of the calendar, written `2021-03-05`. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isOfCalendar(text);

const words = z.string().trim().min(1).nullish();

/** The fields of a page's facts in a file; a page number may be written without quotes. */
export const factFields = {
  publication: words,
  place: words,
  section: words,
  page: z
    .union([z.string().trim().min(1), z.int().min(0).transform(String)], 'must be a page number, as "A07" or 7')
    .nullish(),
  publishedOn: z
    .string()
    .refine(isDay, { error: (issue) => `must be a day written as 2021-03-05, not ${JSON.stringify(issue.input)}` })
    .nullish(),
};

/** Facts of which each may be missing. */
export type SomeFacts = { readonly [K in keyof PageFacts]?: PageFacts[K] | undefined };

/** Complete facts, from the ones that are given: later ones win over earlier ones, missing ones over nothing. */
export function factsOf(...given: readonly SomeFacts[]): PageFacts {
  const pick = (key: keyof PageFacts): string | null =>
    given.reduce<string | null>((found, facts) => facts[key] ?? found, null);
  return {
    ...noFacts,
    publication: pick('publication'),
    place: pick('place'),
    section: pick('section'),
    page: pick('page'),
    publishedOn: pick('publishedOn'),
  };
}
