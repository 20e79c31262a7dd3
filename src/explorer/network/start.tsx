/** Where a network begins, when the address names nothing. */
import { useState } from 'react';
import { useClient } from 'urql';
import { useText } from '../language/language.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { NetworkStartDocument } from './network.generated.ts';

interface StartProps {
  readonly onStart: (ids: readonly string[]) => void;
  readonly onPick: (id: string) => void;
}

export function Start({ onStart, onPick }: StartProps) {
  const text = useText();
  const client = useClient();
  const [seeking, setSeeking] = useState(false);
  const latest = async () => {
    const { data } = await client.query(NetworkStartDocument, {}).toPromise();
    if (data !== undefined) onStart(data.events.nodes.map(({ id }) => id));
  };
  return (
    <p className="filters">
      <button type="button" className="button main" onClick={() => setSeeking(true)}>
        {text.network.pick}
      </button>
      <button type="button" className="button" onClick={latest}>
        {text.network.latest}
      </button>
      {seeking && <SearchDialog onClose={() => setSeeking(false)} onPick={(node) => onPick(node.id)} />}
    </p>
  );
}
