/** One event of a list: when, what, and who held it. */
import { useText } from '../language/language.tsx';
import type { EventType } from '../person/person.generated.ts';
import { Day } from './day.tsx';
import { ThingLink } from './thing-link.tsx';
import type { Thing } from './things.ts';

interface EventEntryProps {
  readonly event: Thing & {
    readonly type: EventType;
    readonly date: string | null;
    readonly dateText: string | null;
    readonly chairs: readonly Thing[];
    readonly organizers: readonly Thing[];
  };
}

export function EventEntry({ event }: EventEntryProps) {
  const text = useText();
  return (
    <li>
      <Day date={event.date} words={event.dateText} />
      <div>
        <p className="what">
          <ThingLink thing={event} />
        </p>
        <p className="detail">
          {text.eventTypes[event.type]}
          {[...event.organizers, ...event.chairs].map((thing) => (
            <span key={thing.id}>
              {' · '}
              <ThingLink thing={thing} />
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
