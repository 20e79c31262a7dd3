/** Ids as users give them: those of the graph, and those of GraphQL too. */
import { RenmaiError } from '../errors.ts';

/** Where ids come from, for the help of every command that takes some. */
export const whereIdsAre = `Ids are those that "renmai find", "renmai load --json" and GraphQL print: p… of a person, o… of an organization,
e… of an event, j… of a project, a… of an article, d… of a decision ("renmai decisions").`;

/** The id of the graph. */
export async function plainId(id: string): Promise<string> {
  const { readGlobalId } = await import('../api/ids.ts');
  return readGlobalId(id)?.id ?? id;
}

/** The ids of the graph, in their order. */
export const plainIds = (ids: readonly string[]): Promise<string[]> => Promise.all(ids.map(plainId));

/**
 * The ids of the graph of some articles.
 *
 * @param where what the error names: an option or an argument.
 * @throws RenmaiError naming those that can be the id of no article.
 */
export async function articleIds(ids: readonly string[], where: string): Promise<string[]> {
  const plain = await plainIds(ids);
  const wrong = ids.filter((_, i) => !/^a[0-9a-f]{20}$/u.test(plain[i] ?? ''));
  if (wrong.length === 0) return plain;
  const named = wrong.map((id) => `"${id}"`).join(', ');
  throw new RenmaiError(
    `${where}: ${named} cannot be the id of an article, which is written as a0123456789abcdef0123: "renmai find" tells it`,
  );
}
