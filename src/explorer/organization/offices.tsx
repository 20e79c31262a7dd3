/** Who held which office: one chosen office in order, or all of them. */
import { Fragment } from 'react';
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAddress } from '../parts/use-address.ts';
import { type Tenure, TenureRows } from '../time/tenure-rows.tsx';
import { type Between, type Held, officesOf } from './offices.ts';

function Doubt({ between: { kind, from, to } }: { readonly between: Between }) {
  const text = useText();
  return (
    <p className={`doubt ${kind}`}>
      {kind === 'gap' ? text.organization.gap(from, to) : text.organization.both(from, to)}
    </p>
  );
}

export function Offices({ tenures }: { readonly tenures: readonly Held[] }) {
  const text = useText();
  const [address, setAddress] = useAddress();
  if (tenures.length === 0) return null;
  const offices = officesOf(tenures);
  const chosen = offices.find(({ title }) => title === address.get('office'));
  const shown = chosen === undefined ? offices : [chosen];
  const rows = shown.flatMap(({ title, holders }) =>
    holders.map(
      ({ held, before }): Tenure => ({
        key: `${title} ${held.person.id} ${held.firstSeen}`,
        before: before === null ? null : <Doubt between={before} />,
        name: <ThingLink thing={held.person} />,
        detail: <span lang="zh-Hans">{title}</span>,
        ...{ firstSeen: held.firstSeen, lastSeen: held.lastSeen, evidence: held.evidence },
      }),
    ),
  );
  return (
    <Section title={text.organization.offices} count={rows.length}>
      <div className="filters">
        <select
          aria-label={text.organization.office}
          className={chosen === undefined ? undefined : 'on'}
          value={chosen?.title ?? ''}
          onChange={(event) => setAddress({ office: event.target.value })}
        >
          <option value="">{text.organization.allOffices}</option>
          {offices.map(({ title, holders }) => (
            <option key={title} value={title}>
              {title} ({holders.length})
            </option>
          ))}
        </select>
      </div>
      <Fragment key={chosen?.title}>
        <TenureRows tenures={rows} limit={8} />
      </Fragment>
      <p className="fine">{text.person.positionsNote}</p>
    </Section>
  );
}
