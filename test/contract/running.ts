/** A graph made from articles, as loading them makes it, behind the running API. */
import type { ServeSettings } from '../../src/api/server.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { type RunningApi, startApi } from '../api/running-api.ts';
import * as answers from './answers.ts';
import type { Corpus } from './corpus.ts';
import { certain, unique } from './gold.ts';

export type People = ReadonlyMap<string, readonly answers.Attendant[]>;

/** What the tests of one corpus ask. */
export interface Asking {
  readonly api: RunningApi;
  readonly corpus: Corpus;
  readonly people: People;
}

/** Empties the tests' Neo4j, writes the articles there, and serves them. */
export async function serveCorpus({ items }: Corpus, settings: Partial<ServeSettings> = {}): Promise<RunningApi> {
  const api = await startApi({ nodes: [], edges: [] }, settings);
  const { failed } = await writeArticles(api.database, items);
  if (failed.length > 0) throw new Error(failed.map(({ message }) => message).join('; '));
  return api;
}

/** Those of the annotated pages who took part in something, by name, with what query 1 answers: an empty list for who is not found. */
export async function participants(api: RunningApi, { gold, queries }: Corpus): Promise<People> {
  const events = gold.flatMap((page) => page.articles.flatMap((article) => certain(article.events)));
  const names = unique(events.flatMap((event) => certain(event.participants).map(({ name }) => name)));
  const ask = async (name: string) =>
    [name, (await api.data(answers.attendance, queries('Attendance'), { name })).people.nodes] as const;
  return new Map(await Promise.all(names.map(ask)));
}

/** Answered events of one kind for all nodes of a name: `role` and the event. */
export const partsOf = (nodes: readonly answers.Attendant[] | undefined) =>
  (nodes ?? []).flatMap((node) => node.participations.edges);
