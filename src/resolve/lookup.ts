/** Finds what a name of the reading stands for; a name wins over an alias, and an alias of two things stands for none. */
import type { EntityLabel } from '../../schema/nodes.ts';
import { labelOfId } from './ids.ts';
import { normalizeName } from './names.ts';

export interface Lookup {
  /** Lets a name, and aliases, stand for a node. */
  add(id: string, name: string, aliases: readonly string[]): void;
  /** The node of one of these labels, the first label first; `null` where the name stands for none or for two. */
  find(name: string, labels: readonly EntityLabel[]): string | null;
}

export function createLookup(): Lookup {
  const names = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, name: string, id: string): void => {
    const key = normalizeName(name);
    map.set(key, (map.get(key) ?? new Set()).add(id));
  };
  return {
    add(id, name, others) {
      put(names, name, id);
      for (const alias of others) put(aliases, alias, id);
    },
    find(name, labels) {
      const key = normalizeName(name);
      for (const map of [names, aliases])
        for (const label of labels) {
          const [first, second] = [...(map.get(key) ?? [])].filter((id) => labelOfId(id) === label);
          if (first !== undefined) return second === undefined ? first : null;
        }
      return null;
    },
  };
}
