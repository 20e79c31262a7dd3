/** Loading and removing articles. */
import { z } from 'zod';
import { articlesOfSources } from '../../../queries/article/of-sources.ts';
import { capped, optional, parseArguments, words } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { badInput } from '../errors.ts';
import { globalId } from '../ids.ts';
import type { Job } from '../load/jobs.ts';
import { uriOfUpload } from '../load/message.ts';
import { writerOf } from '../writer.ts';

const file = z.object({
  name: z
    .string()
    .regex(/^[^/\\\p{Cc}]{1,200}$/u, 'must be the name of a file, without folders')
    .refine((name) => name !== '.' && name !== '..', 'must be the name of a file'),
  text: z.string(),
});

const input = z.object({
  files: z
    .array(file)
    .min(1, 'must not be empty')
    .max(1000, 'must not hold more than 1000')
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length, 'must have different names'),
  ...{ publication: optional(words), place: optional(words), section: optional(words), page: optional(words) },
  publishedOn: optional(z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a whole day, such as 2021-03-05')),
});
const loadArguments = z.object({ input });
const jobArguments = z.object({ id: z.string() });
const foundArguments = z.object({ first: capped(20) });
const articleArguments = z.object({ id: globalId('Article') });

export function loadArticles(_: unknown, args: unknown, { renmai }: Scope) {
  const { actor } = writerOf(renmai);
  const { files, ...facts } = parseArguments(loadArguments, args).input;
  return renmai.jobs.start(actor, files, facts);
}

export async function removeArticle(_: unknown, args: unknown, { renmai }: Scope): Promise<boolean> {
  const { graph } = writerOf(renmai);
  const { id } = parseArguments(articleArguments, args).id;
  const { removeArticles } = await import('../../graph/remove.ts');
  const { removed } = await removeArticles(graph, [id]);
  renmai.forget();
  return removed > 0;
}

/** What the graph has of the files, whatever load wrote it. */
async function articlesOf({ names }: Job, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(foundArguments, args);
  const parameters = { sources: names.map(uriOfUpload), limit: first };
  return (await articlesOfSources.run(renmai.database, parameters)).map(({ node }) => node);
}

export const load = { articles: articlesOf };

export function queryLoad(_: unknown, args: unknown, { renmai }: Scope) {
  writerOf(renmai);
  return renmai.jobs.find(parseArguments(jobArguments, args).id);
}

export const loadProgress = {
  subscribe(_: unknown, args: unknown, { renmai }: Scope) {
    writerOf(renmai);
    const { id } = parseArguments(jobArguments, args);
    if (renmai.jobs.find(id) === null)
      throw badInput(`id: there is no load "${id}": give the id that loadArticles gave`);
    return renmai.jobs.follow(id, renmai.signal);
  },
  resolve: (job: object) => job,
};
