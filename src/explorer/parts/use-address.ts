/** What stands behind the `?` of the address: the choices within a view, so that they can be shared. */
import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The choices, and how to change some of them; an empty one is taken out. Changes leave no trail for the back button. */
export function useAddress(): readonly [URLSearchParams, (changes: Readonly<Record<string, string>>) => void] {
  const [path, go] = useLocation();
  const search = useSearch();
  const change = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      go(next.size === 0 ? path : `${path}?${next}`, { replace: true });
    },
    [path, search, go],
  );
  return [new URLSearchParams(search), change];
}
