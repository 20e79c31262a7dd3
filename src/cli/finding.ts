/** What `renmai find` asks of the graph: things by their names, articles by words, paper and day. */
import { articles } from '../../queries/article/articles.ts';
import type { ThingRow } from '../../queries/parts/things.ts';
import { search } from '../../queries/search/search.ts';
import { searchFilter, searchTerms } from '../api/searching.ts';
import { RenmaiError } from '../errors.ts';
import type { Database } from '../graph/database.ts';

export const findable = ['Person', 'Organization', 'Event', 'Project', 'Article'] as const;

export interface Wanted {
  readonly words: string;
  readonly kinds: readonly (typeof findable)[number][];
  readonly publication: string | null;
  readonly date: string | null;
  readonly first: number;
}

/** A thing as it is told. */
export interface FoundThing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The paper, day and page of an article, the day of an event. */
  readonly where: string;
}

const printed = (...parts: readonly (string | null)[]): string => parts.filter((x) => x !== null).join(' ');

function foundOf(node: ThingRow): FoundThing {
  const { graphId: id, label: kind } = node;
  if (node.label === 'Article')
    return { id, kind, name: node.title ?? '', where: printed(node.publication, node.publishedOn, node.page) };
  return { id, kind, name: node.name, where: node.label === 'Event' ? (node.date ?? '') : '' };
}

async function articlesOf(database: Database, { words, publication, date, first }: Wanted): Promise<ThingRow[]> {
  const text = words === '' ? null : words;
  const day = date === null ? null : { from: date, to: date };
  const window = { above: null, below: null, descending: true, limit: first, undated: '' } as const;
  const filter = { date: day, kinds: null, publication, text, phrase: null };
  return (await articles.run(database, { ...filter, ...window })).map((row) => row.node);
}

/** @throws RenmaiError where the words are too many. */
async function anythingOf(database: Database, { words, kinds, first }: Wanted): Promise<ThingRow[]> {
  const terms = searchTerms.safeParse(words);
  if (!terms.success) throw new RenmaiError(`find: the words ${terms.error.issues[0]?.message ?? 'cannot be read'}`);
  const window = { above: null, below: null, descending: false, limit: first };
  return (await search.run(database, { ...searchFilter(terms.data, kinds), ...window })).map((row) => row.node);
}

/** The closest first; articles of a paper or day the newest first. */
export async function find(database: Database, wanted: Wanted): Promise<FoundThing[]> {
  const isPrinted = wanted.publication !== null || wanted.date !== null;
  return (await (isPrinted ? articlesOf : anythingOf)(database, wanted)).map(foundOf);
}
