/** Ids as users give them: those of the graph, and those of GraphQL too. */

/** The id of the graph. */
export async function plainId(id: string): Promise<string> {
  const { readGlobalId } = await import('../api/ids.ts');
  return readGlobalId(id)?.id ?? id;
}
