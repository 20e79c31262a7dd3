/** What it was, when and where. */
import { Link } from 'wouter';
import { useSpeech, useText } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { LongDay } from '../parts/day.tsx';
import { Kind, ThingLink } from '../parts/thing-link.tsx';
import { useTitle } from '../parts/title.ts';
import { addressOfNetwork } from '../routes.ts';
import type { EventQuery } from './event.generated.ts';

export type Event = Extract<NonNullable<EventQuery['node']>, { __typename: 'Event' }>;

function When({ event: { date, endDate, dateText, timeOfDay } }: { readonly event: Event }) {
  const { text, language } = useSpeech();
  if (date === null) return <b lang="zh-Hans">{dateText ?? text.undated}</b>;
  return (
    <b>
      <LongDay date={date} />
      {endDate !== null && endDate !== date && (
        <>
          {' – '}
          <LongDay date={endDate} />
        </>
      )}
      {timeOfDay !== null && <span> {wordIn(language, timeOfDay)}</span>}
    </b>
  );
}

export function EventHead({ event }: { readonly event: Event }) {
  const text = useText();
  useTitle(event.date === null ? event.name : `${event.name} ${event.date}`);
  return (
    <header className="head">
      <p className="over">
        <Kind of="Event">{text.eventTypes[event.type]}</Kind>
        <When event={event} />
        {event.announced && <span className="tag strong">{text.event.announced}</span>}
      </p>
      <h1 tabIndex={-1} lang="zh-Hans">
        {event.name}
      </h1>
      <p className="under">
        {event.place !== null && (
          <span>
            {text.event.place} <ThingLink thing={event.place} />
          </span>
        )}
        {event.organizers.length > 0 && (
          <span>
            {text.event.organizers}{' '}
            {event.organizers.map((body, n) => (
              <span key={body.id}>
                {n > 0 && text.between}
                <ThingLink thing={body} />
              </span>
            ))}
          </span>
        )}
        {event.aliases.length > 0 && (
          <span>
            {text.person.aliases} <span lang="zh-Hans">{event.aliases.join(text.between)}</span>
          </span>
        )}
        <Link href={addressOfNetwork(event.id)}>{text.person.openNetwork} →</Link>
      </p>
    </header>
  );
}
