/** The organization whose events are listed: found by its name, shown by its name. */
import { useState } from 'react';
import { useQuery } from 'urql';
import { useText } from '../language/language.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { OrganizationNameDocument } from './person.generated.ts';

interface OrganizationChoiceProps {
  /** The id of the one that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function OrganizationChoice({ chosen, onChoose }: OrganizationChoiceProps) {
  const text = useText();
  const [seeking, setSeeking] = useState(false);
  const [{ data }] = useQuery({
    query: OrganizationNameDocument,
    variables: { id: chosen ?? '' },
    pause: chosen === null,
  });
  const name = chosen !== null && data?.node?.__typename === 'Organization' ? data.node.name : null;
  return (
    <>
      <button
        type="button"
        className={chosen === null ? 'button' : 'button on'}
        aria-label={name === null ? text.person.organization : `${text.person.organization}: ${name}`}
        onClick={() => setSeeking(true)}
      >
        {name === null ? text.person.organization : <span lang="zh-Hans">{name}</span>}
      </button>
      {seeking && (
        <SearchDialog kinds={['ORGANIZATION']} onClose={() => setSeeking(false)} onPick={({ id }) => onChoose(id)} />
      )}
    </>
  );
}
