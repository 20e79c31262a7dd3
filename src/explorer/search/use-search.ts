/** What the words found so far; the last answer stays while the next one is on its way. */
import { useDeferredValue, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument, type SearchQuery, type ThingKind } from './search.generated.ts';

export type Hit = SearchQuery['search']['edges'][number];

/** How long a key may rest before its words are asked for, in milliseconds. */
const rest = 90;

/** @param kinds what is looked for; everything where it is `null`. */
export function useSearch(words: string, kinds: readonly ThingKind[] | null) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly Hit[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(words.trim()), rest);
    return () => clearTimeout(timer);
  }, [words]);
  const [{ data, error, fetching }] = useQuery({
    query: SearchDocument,
    variables: { query, first: 20, kinds },
    pause: query === '',
  });
  useEffect(() => {
    if (query === '') setHits([]);
    else if (!fetching && data !== undefined) setHits(data.search.edges);
  }, [query, fetching, data]);
  return { hits: useDeferredValue(hits), query, error, fetching: fetching || query !== words.trim() };
}
