/** The same appearances as a file for spreadsheets, written by the service. */
import { useState } from 'react';
import { useText } from '../language/language.tsx';
import { downloadTable } from '../parts/download.ts';
import type { AppearanceKind } from './organization.generated.ts';

interface AppearanceCsvProps {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly AppearanceKind[];
}

export function AppearanceCsv({ id, name, kinds }: AppearanceCsvProps) {
  const text = useText();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const save = async () => {
    setState('busy');
    const choice = new URLSearchParams({ organization: id, kinds: kinds.join(',') });
    setState((await downloadTable(`${name}.csv`, `/export/appearances.csv?${choice}`)) ? 'ready' : 'failed');
  };
  return (
    <>
      <button type="button" className="button" disabled={state === 'busy'} onClick={() => void save()}>
        ↓ {text.organization.csv}
      </button>
      {state === 'failed' && <span role="alert">{text.unreachable}</span>}
    </>
  );
}
