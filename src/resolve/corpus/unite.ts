/** Groups things that share a key, directly or through others. */

/** The groups as lists of indexes, each sorted, in the order of their first members; a thing without a key is alone. */
export function unite(keys: readonly (readonly string[])[]): number[][] {
  const parent = keys.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const first = new Map<string, number>();
  for (const [i, own] of keys.entries())
    for (const key of own) {
      const other = first.get(key);
      if (other === undefined) first.set(key, i);
      else {
        const [a, b] = [rootOf(i), rootOf(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  const groups = new Map<number, number[]>();
  for (const i of keys.keys()) groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), i]);
  return [...groups.values()];
}
