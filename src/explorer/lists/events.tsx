/** Every event, the last first: by its names, its type and its days. */
import { useText } from '../language/language.tsx';
import { Choice, Days } from '../parts/choice.tsx';
import { EventEntry } from '../parts/event-entry.tsx';
import { useAddress } from '../parts/use-address.ts';
import { types } from '../person/filters.ts';
import { daysOf, named, oneOf, orNone } from './chosen.ts';
import { Listed } from './listed.tsx';
import { ListedEventsDocument } from './lists.generated.ts';
import { Words } from './words.tsx';

export function Events() {
  const text = useText();
  const [address, change] = useAddress();
  const type = oneOf(types, address.get('type'));
  const { from, to, filter: days } = daysOf(address);
  const filter = { ...named(address), ...days, ...(type !== null && { types: [type] }) };
  return (
    <Listed
      className="rows"
      ask={ListedEventsDocument}
      page={(after) => ({ filter: orNone(filter), after })}
      list={({ events }) => events}
      choices={
        <>
          <Words name={text.lists.name} />
          <Choice
            name={text.person.type}
            value={type}
            options={types.map((one) => [one, text.eventTypes[one]])}
            onChange={(chosen) => change({ type: chosen })}
          />
          <Days from={from} to={to} onChange={change} />
        </>
      }
    >
      {({ node }) => <EventEntry key={node.id} event={node} />}
    </Listed>
  );
}
