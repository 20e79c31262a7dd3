/** The API gives one item for each role; the reader sees one row for each event. */

/** One or more. */
export type Some<T> = readonly [T, ...T[]];

/** Neighbours in the list that are of the same event, together. */
export function byEvent<T extends { readonly node: { readonly id: string } }>(edges: readonly T[]): Some<T>[] {
  const groups: [T, ...T[]][] = [];
  for (const edge of edges) {
    const last = groups.at(-1);
    if (last?.[0].node.id === edge.node.id) last.push(edge);
    else groups.push([edge]);
  }
  return groups;
}
