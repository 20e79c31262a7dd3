/** Which files, of which paper where they do not say so themselves, and off they go. */
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';
import { Failure } from '../parts/states.tsx';
import { ChosenFiles } from './chosen-files.tsx';
import { DropZone } from './drop-zone.tsx';
import { LoadArticlesDocument } from './load.generated.ts';
import { type Facts, noFacts, PaperFacts } from './paper-facts.tsx';
import { type Chosen, partsOf, readFiles } from './read-files.ts';

/** Sends files in as many requests as they need; answers the ids of the loads that began. */
function useSend(onSent: (ids: readonly string[]) => void) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const send = async (chosen: readonly Chosen[], facts: Facts) => {
    setBusy(true);
    setFailure(null);
    const ids: string[] = [];
    for (const files of partsOf(chosen)) {
      const { data, error } = await client.mutation(LoadArticlesDocument, { input: { files, ...facts } }).toPromise();
      if (error !== undefined) setFailure(error);
      if (data === undefined) break;
      ids.push(data.loadArticles.id);
    }
    setBusy(false);
    if (ids.length > 0) onSent(ids);
  };
  return { busy, failure, send };
}

export function Sending({ onSent }: { readonly onSent: (ids: readonly string[]) => void }) {
  const text = useText();
  const token = useToken();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [facts, setFacts] = useState<Facts>(noFacts);
  const { busy, failure, send } = useSend(onSent);
  const good = chosen.filter(({ content }) => 'text' in content);
  const add = async (files: readonly File[]) => {
    const read = await readFiles(files);
    setChosen((before) => [...before.filter(({ name }) => !read.some((one) => one.name === name)), ...read]);
  };
  return (
    <>
      <DropZone onFiles={(files) => void add(files)} />
      {chosen.length > 0 && (
        <>
          <ChosenFiles chosen={chosen} />
          <PaperFacts facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} />
          {failure !== null && <Failure error={failure} />}
          <p className="filters" aria-busy={busy}>
            <button
              type="button"
              className="button main"
              disabled={busy || token === null || good.length === 0}
              onClick={() => void send(good, facts)}
            >
              {text.load.send(good.length)}
            </button>
            <button type="button" className="more" onClick={() => setChosen([])}>
              {text.load.none}
            </button>
            {token === null && <span className="soft">{text.load.needsToken}</span>}
          </p>
        </>
      )}
    </>
  );
}
