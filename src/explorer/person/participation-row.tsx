/** One event in a person's list: when, what, as whom, and the words. */
import { Fragment } from 'react';
import { useText } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said } from '../parts/said.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import type { Some } from './parts-played.ts';
import type { ParticipationsQuery } from './person.generated.ts';

type Person = Extract<NonNullable<ParticipationsQuery['node']>, { __typename: 'Person' }>;
export type Participation = Person['participations']['edges'][number];

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

export function ParticipationRow({ parts }: { readonly parts: Some<Participation> }) {
  const text = useText();
  const [{ node }] = parts;
  const details = [
    text.eventTypes[node.type],
    ...distinct(parts.map(({ rank }) => (rank === null ? null : text.person.rank(rank)))),
    ...distinct(parts.map(({ titles }) => (titles.length === 0 ? null : titles.join(text.between)))),
    ...distinct(parts.map(({ onBehalfOf }) => (onBehalfOf === null ? null : text.person.onBehalfOf(onBehalfOf)))),
  ];
  return (
    <li>
      <Day date={node.date} words={node.dateText} />
      <div>
        <p className="what">
          {parts.map(({ role }) => (
            <RoleTag key={role} role={role} />
          ))}
          <ThingLink thing={node} />
        </p>
        <p className="detail">
          {details.join(' · ')}
          {[...node.organizers, ...(node.place === null ? [] : [node.place])].map((thing) => (
            <Fragment key={thing.id}>
              {' · '}
              <ThingLink thing={thing} />
            </Fragment>
          ))}
        </p>
        {parts.map(({ role, evidence }) => (
          <Said key={role} evidence={evidence} on={node.date} />
        ))}
      </div>
    </li>
  );
}
