/** Everything the organization appears in: lanes over time, then one list or one table, which downloads. */
import { useCallback, useMemo, useState } from 'react';
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { Failure, Nothing, Waiting } from '../parts/states.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useAll } from '../parts/use-all.ts';
import { AppearanceCsv } from './appearance-csv.tsx';
import { AppearanceList } from './appearance-list.tsx';
import { AppearanceTable } from './appearance-table.tsx';
import { kinds, telling } from './appearances.ts';
import { Lanes } from './lanes.tsx';
import { AppearancesDocument, type AppearancesQuery } from './organization.generated.ts';

const edgesIn = ({ node }: AppearancesQuery) =>
  node?.__typename === 'Organization' ? { items: node.appearances.edges, pageInfo: node.appearances.pageInfo } : null;

/** How many rows a reader sees at first. */
const some = 40;

export function Appearances({ id, name }: { readonly id: string; readonly name: string }) {
  const text = useText();
  const [address, setAddress] = useAddress();
  const [whole, setWhole] = useState(false);
  const kind = kinds.find((one) => one === address.get('kind')) ?? null;
  const mentions = kind === 'MENTION';
  const asked = useMemo(() => (kind === null ? telling : [kind]), [kind]);
  const variables = useCallback(
    (after: string | null) => ({
      ...{ id, after, first: 100, from: null, to: null },
      kinds: asked,
    }),
    [id, asked],
  );
  const { items, error } = useAll(AppearancesDocument, variables, edgesIn);
  const table = address.get('as') === 'table';
  return (
    <Section title={text.organization.appearances} count={items?.length}>
      <div className="filters">
        <select
          aria-label={text.organization.kind}
          className={kind === null ? undefined : 'on'}
          value={kind ?? ''}
          onChange={(event) => setAddress({ kind: event.target.value })}
        >
          <option value="">{text.organization.allKinds}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {text.organization.kinds[one]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          aria-pressed={table}
          onClick={() => setAddress({ as: table ? '' : 'table' })}
        >
          {table ? text.organization.asList : text.organization.asTable}
        </button>
        <AppearanceCsv id={id} name={name} kinds={asked} />
      </div>
      {error !== null && <Failure error={error} />}
      {items === null && error === null && <Waiting />}
      {items?.length === 0 && <Nothing>{kind === null ? text.nothing : text.nothingFits}</Nothing>}
      {items !== null && items.length > 0 && (
        <>
          {!mentions && <Lanes appearances={items} />}
          {table ? (
            <AppearanceTable appearances={items} />
          ) : (
            <AppearanceList appearances={whole ? items : items.slice(0, some)} />
          )}
          {!table && !whole && items.length > some && (
            <button type="button" className="more" onClick={() => setWhole(true)}>
              {text.moreAll(items.length)}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
