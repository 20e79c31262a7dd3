/** Every event of a person, filtered as the address says. */
import { useText } from '../language/language.tsx';
import { Paged } from '../parts/paged.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { useAddress } from '../parts/use-address.ts';
import { filtersIn } from './filters.ts';
import { ParticipationFilters } from './participation-filters.tsx';
import { ParticipationRow } from './participation-row.tsx';
import { byEvent } from './parts-played.ts';
import { ParticipationsDocument } from './person.generated.ts';

export function Participations({ id }: { readonly id: string }) {
  const text = useText();
  const [address, setAddress] = useAddress();
  const filters = filtersIn(address);
  const { role, type, organization, from, to } = filters;
  const one = <T,>(value: T | null) => (value === null ? null : [value]);
  const asked = { roles: one(role), types: one(type), organization, from, to };
  return (
    <Section title={text.person.events}>
      <ParticipationFilters filters={filters} onChange={setAddress} />
      <Paged
        key={JSON.stringify(asked)}
        ask={ParticipationsDocument}
        page={(after) => ({ id, ...asked, first: 30, after })}
        list={({ node }) => (node?.__typename === 'Person' ? node.participations : null)}
      >
        {({ edges, coverage }) =>
          edges.length === 0 ? (
            <Nothing>
              {filters.any ? text.nothingFits : text.nothing} {text.coverage[coverage.verdict]}
            </Nothing>
          ) : (
            <ol className="rows">
              {byEvent(edges).map((parts) => (
                <ParticipationRow key={parts[0].cursor} parts={parts} />
              ))}
            </ol>
          )
        }
      </Paged>
    </Section>
  );
}
