/** One article as a JSON record: `{"text": "…", "title": "…", "publishedOn": "2021-03-05", …}`; only the text is required. */
import { z } from 'zod';
import { articleKind } from '../schema/kinds.ts';
import type { ArticleDraft } from '../src/article.ts';
import { openingReporters } from '../src/page/opening.ts';
import { usualCharacters } from '../src/text/characters.ts';
import { widenPunctuation } from '../src/text/punctuation.ts';
import { closeUp } from '../src/text/spacing.ts';
import { refuseForeign } from './chinese.ts';
import { factFields, factsOf, type SomeFacts } from './facts.ts';
import { shaped } from './json.ts';

const words = z.string().trim().min(1).nullish();

const record = z.object({
  ...factFields,
  text: z
    .string({ error: ({ input }) => (input === undefined ? 'is missing: an article is its text' : undefined) })
    .refine((text) => text.trim() !== '', 'must not be empty'),
  title: words,
  subtitle: words,
  kind: articleKind.nullish(),
  reporters: z.array(z.string().trim().min(1)).nullish(),
  sourceUri: words,
});

/** How far into a text its byline may stand. */
const LEAD = 120;

const known = new Set(Object.keys(record.shape));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A paragraph as pages give theirs: usual characters, no layout white space, full-width punctuation. */
const paragraphOf = (line: string): string => widenPunctuation(closeUp(usualCharacters(line.trim())));

/** A body as articles keep it: one line per paragraph. */
export const bodyOf = (text: string): string =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(paragraphOf)
    .filter((line) => line !== '')
    .join('\n');

/**
 * The article that a JSON record describes.
 *
 * @param where what errors call the record; a wrong field's path is added.
 * @param overrides facts that win over the record's own.
 * @returns the article, and the record's fields that are not known and were left out.
 * @throws InputError that names the wrong fields, or says that the text is no Chinese.
 */
export function articleOf(
  value: unknown,
  where: string,
  sourceUri: string | null,
  overrides: SomeFacts,
): { article: ArticleDraft; leftOut: string[] } {
  const given = shaped(record, value, where);
  refuseForeign(given.text, where);
  const article = {
    ...factsOf(given, overrides),
    title: given.title ?? null,
    subtitle: given.subtitle ?? null,
    kind: given.kind ?? 'news',
    reporters: given.reporters ?? openingReporters(given.text.trim().slice(0, LEAD)),
    text: bodyOf(given.text),
    sourceUri: given.sourceUri ?? sourceUri,
  };
  return { article, leftOut: isObject(value) ? Object.keys(value).filter((key) => !known.has(key)) : [] };
}
