/** Who chaired, led, attended and spoke; who was on leave. */
import { useCallback } from 'react';
import { useText } from '../language/language.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { Failure, Nothing, Waiting } from '../parts/states.tsx';
import { useAll } from '../parts/use-all.ts';
import { AttendeeRow } from './attendee-row.tsx';
import type { Event } from './event-head.tsx';
import { ParticipantsDocument, type ParticipantsQuery } from './participants.generated.ts';
import { type Attendee, attendanceOf, commonTo } from './people.ts';

const edgesIn = ({ node }: ParticipantsQuery) =>
  node?.__typename === 'Event' ? { items: node.participants.edges, pageInfo: node.participants.pageInfo } : null;

interface ListProps {
  readonly title: string;
  readonly people: readonly Attendee[];
  readonly note?: string;
  readonly tag?: string;
}

function List({ title, people, note, tag }: ListProps) {
  if (people.length === 0) return null;
  const common = commonTo(people);
  const aside = tag === undefined ? undefined : <span className="tag">{tag}</span>;
  return (
    <Section title={title} count={people.length} aside={aside}>
      {note !== undefined && <p className="fine first">{note}</p>}
      {common.length > 0 && <Said evidence={common} />}
      <ol className="attendees">
        {people.map((attendee) => (
          <AttendeeRow key={attendee.node.id} attendee={attendee} common={common} />
        ))}
      </ol>
    </Section>
  );
}

export function Participants({ id, attendance }: { readonly id: string } & Pick<Event, 'attendance'>) {
  const text = useText();
  const variables = useCallback((after: string | null) => ({ id, after }), [id]);
  const { items, error } = useAll(ParticipantsDocument, variables, edgesIn);
  if (error !== null) return <Failure error={error} />;
  if (items === null) return <Waiting />;
  const { leaders, listed, others, away } = attendanceOf(items);
  return (
    <>
      <List title={text.event.leaders} people={leaders} />
      <List
        title={text.event.list}
        people={listed}
        note={text.event.listNote}
        tag={text.event.attendance[attendance]}
      />
      <List title={text.event.others} people={others} />
      <List title={text.event.away} people={away} />
      {items.length === 0 && (
        <Section title={text.event.list}>
          <Nothing>{text.event.nobody}</Nothing>
        </Section>
      )}
    </>
  );
}
