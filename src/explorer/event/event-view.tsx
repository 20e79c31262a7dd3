/** An event: who was there in printed order, the stops, who was missed, and what each paper says. */
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import { Bodies } from './bodies.tsx';
import { EventDocument } from './event.generated.ts';
import { EventHead } from './event-head.tsx';
import { Participants } from './participants.tsx';
import { Reports } from './reports.tsx';
import { UsualButAbsent } from './usual-but-absent.tsx';

export const EventView = ({ id }: { readonly id: string }) => (
  <Question ask={EventDocument} variables={{ id }}>
    {({ node }) =>
      node?.__typename === 'Event' ? (
        <article>
          <EventHead event={node} />
          <div className="two">
            <div>
              <Participants id={id} attendance={node.attendance} />
            </div>
            <div>
              <Bodies id={id} />
              <UsualButAbsent id={id} />
            </div>
          </div>
          <Reports id={id} />
        </article>
      ) : (
        <NoSuchThing />
      )
    }
  </Question>
);
