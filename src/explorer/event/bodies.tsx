/** Organizations, projects and places of an event: the stops in order, what it was about, who took part. */
import type { ReactNode } from 'react';
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { EventBodiesDocument, type EventBodiesQuery } from './bodies.generated.ts';

type Event = Extract<NonNullable<EventBodiesQuery['node']>, { __typename: 'Event' }>;
type Body = Event['neighbours']['edges'][number];

interface BodiesListProps {
  readonly title: string;
  readonly bodies: readonly Body[];
  readonly className?: string;
  readonly tag?: (body: Body) => ReactNode;
}

const BodiesList = ({ title, bodies, className = 'plain', tag }: BodiesListProps) =>
  bodies.length === 0 ? null : (
    <Section title={title} count={bodies.length}>
      <ol className={className}>
        {bodies.map((body) => (
          <li key={body.cursor}>
            <ThingLink thing={body.node} /> {tag?.(body)}
            <Said evidence={body.evidence} />
          </li>
        ))}
      </ol>
    </Section>
  );

export function Bodies({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={EventBodiesDocument} variables={{ id }}>
      {({ node }) => {
        if (node?.__typename !== 'Event') return null;
        const bodies = node.neighbours.edges.filter((body) => body.node.__typename !== 'Person');
        const of = (...relations: readonly Body['relation'][]) =>
          bodies.filter(({ relation }) => relations.includes(relation));
        return (
          <>
            <BodiesList title={text.event.stops} bodies={of('VISITED')} className="stops" />
            <BodiesList title={text.event.concerns} bodies={of('CONCERNS')} />
            <BodiesList title={text.event.place} bodies={of('HELD_AT')} />
            <BodiesList
              title={text.event.organizations}
              bodies={of('ORGANIZED', 'ATTENDED', 'SIGNED_AT', 'HONOURED_AT')}
              tag={({ relation }) => <RoleTag role={relation} />}
            />
          </>
        );
      }}
    </Question>
  );
}
