/** The offices that articles attest, on an axis of time. */
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { type Tenure, TenureRows } from '../time/tenure-rows.tsx';
import type { Person } from './person-head.tsx';

export function Positions({ positions }: Pick<Person, 'positions'>) {
  const text = useText();
  const tenures = positions.map(
    ({ title, organization, firstSeen, lastSeen, evidence }): Tenure => ({
      key: `${organization.id} ${title} ${firstSeen}`,
      name: <span lang="zh-Hans">{title}</span>,
      detail: <ThingLink thing={organization} />,
      ...{ firstSeen, lastSeen, evidence },
    }),
  );
  return (
    <Section title={text.person.positions} count={positions.length}>
      {positions.length === 0 ? (
        <Nothing>{text.person.noPositions}</Nothing>
      ) : (
        <>
          <TenureRows tenures={tenures} />
          <p className="fine">{text.person.positionsNote}</p>
        </>
      )}
    </Section>
  );
}
