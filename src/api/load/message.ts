/** What the process that loads and the one that serves tell each other. */
import { z } from 'zod';

const text = z.string().nullable();

export const order = z.object({
  /** The folder with the files. */
  folder: z.string(),
  facts: z.object({ publication: text, place: text, section: text, page: text, publishedOn: text }),
});
export type Order = z.infer<typeof order>;

/** The source address of what is read from a file with this name. */
export const uriOfUpload = (name: string): string => `upload:${encodeURIComponent(name)}`;

const count = z.int().min(0);

/** How far it is. */
export const progress = z.object({
  filesDone: count,
  pages: count,
  ...{ articlesRead: count, articlesNew: count, articlesUnchanged: count, articlesUpdated: count },
  ...{ articlesReplaced: count, articlesFailed: count },
  problems: z.array(z.string()),
  problemCount: count,
});
export type Progress = z.infer<typeof progress>;

export const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), progress }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
export type Report = z.infer<typeof report>;
