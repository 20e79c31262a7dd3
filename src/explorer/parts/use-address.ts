/** What stands behind the `?` of the address: the choices within a view, so that they can be shared. */
import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

export type Changes = Readonly<Record<string, string>>;

/** The choices, and how to change some of them; an empty one is taken out. The back button undoes those with a trail only. */
export function useAddress(): readonly [URLSearchParams, (changes: Changes, trail?: boolean) => void] {
  const [path, go] = useLocation();
  const search = useSearch();
  const change = useCallback(
    (changes: Changes, trail = false) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      go(next.size === 0 ? path : `${path}?${next}`, { replace: !trail });
    },
    [path, search, go],
  );
  return [new URLSearchParams(search), change];
}
