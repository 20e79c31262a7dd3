/** Who held which office: one chosen office with how it passed on, or all of them. */
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAddress } from '../parts/use-address.ts';
import { type Tenure, TenureRows } from '../time/tenure-rows.tsx';
import { Handovers } from './handovers.tsx';
import type { OrganizationQuery } from './organization.generated.ts';

type Organization = Extract<NonNullable<OrganizationQuery['node']>, { __typename: 'Organization' }>;

export function Offices({ id, tenures }: Pick<Organization, 'id' | 'tenures'>) {
  const text = useText();
  const [address, setAddress] = useAddress();
  if (tenures.length === 0) return null;
  const byTitle = Map.groupBy(tenures, ({ title }) => title);
  const office = address.get('office') ?? '';
  const chosen = byTitle.has(office) ? office : null;
  const rows = (chosen === null ? tenures : (byTitle.get(chosen) ?? [])).map(
    ({ title, person, firstSeen, lastSeen, evidence }): Tenure => ({
      key: `${title} ${person.id} ${firstSeen}`,
      name: <ThingLink thing={person} />,
      detail: <span lang="zh-Hans">{title}</span>,
      ...{ firstSeen, lastSeen, evidence },
    }),
  );
  return (
    <Section title={text.organization.offices} count={rows.length}>
      <div className="filters">
        <select
          aria-label={text.organization.office}
          className={chosen === null ? undefined : 'on'}
          value={chosen ?? ''}
          onChange={(event) => setAddress({ office: event.target.value })}
        >
          <option value="">{text.organization.allOffices}</option>
          {[...byTitle].map(([title, held]) => (
            <option key={title} value={title}>
              {title} ({held.length})
            </option>
          ))}
        </select>
      </div>
      <TenureRows key={chosen} tenures={rows} limit={8} />
      {chosen !== null && rows.length > 1 && <Handovers id={id} title={chosen} />}
      <p className="fine">{text.person.positionsNote}</p>
    </Section>
  );
}
