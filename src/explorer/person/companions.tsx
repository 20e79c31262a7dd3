/** Who was at the same events, the closest first: as a list with these events, and as a network of them. */
import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { Paged } from '../parts/paged.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOfNetwork } from '../routes.ts';
import { CompanionsDocument, type CompanionsQuery, SharedEventsDocument } from './person.generated.ts';

type Person = Extract<NonNullable<CompanionsQuery['node']>, { __typename: 'Person' }>;

/** Events that the network of the closest begins with. */
const some = 12;

function eventsOf({ companions }: Person): string[] {
  const events = new Set(companions.flatMap(({ events: { nodes } }) => nodes.map(({ id }) => id)));
  return [...events].slice(0, some);
}

/** The events at which both were. */
function Shared({ people }: { readonly people: readonly string[] }) {
  return (
    <Paged ask={SharedEventsDocument} page={(after) => ({ people, after })} list={({ events }) => events}>
      {({ edges }) => (
        <ol className="plain shared">
          {edges.map(({ node }) => (
            <li key={node.id} className="soft">
              <Day date={node.date} words={node.dateText} /> <ThingLink thing={node} />
            </li>
          ))}
        </ol>
      )}
    </Paged>
  );
}

interface CompanionLineProps {
  readonly of: string;
  readonly companion: Person['companions'][number];
  /** How close the closest is. */
  readonly most: number;
}

function CompanionLine({ of, companion: { node, together, weight }, most }: CompanionLineProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <ThingLink thing={node} />
      <button
        type="button"
        className="number"
        aria-expanded={open}
        aria-label={text.person.sharedWith(node.name, together)}
        onClick={() => setOpen(!open)}
      >
        {text.person.together(together)}
      </button>
      <span className="bar" style={{ width: `${(100 * weight) / most}%` }} />
      {open && <Shared people={[of, node.id]} />}
    </li>
  );
}

export function Companions({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={CompanionsDocument} variables={{ id }}>
      {({ node }) => {
        if (node?.__typename !== 'Person') return null;
        const { companions } = node;
        const most = Math.max(...companions.map(({ weight }) => weight));
        const network = companions.length > 0 && (
          <Link href={addressOfNetwork(id, ...eventsOf(node))}>{text.person.asNetwork} →</Link>
        );
        return (
          <Section title={text.person.companions} aside={network}>
            {companions.length === 0 && <Nothing>{text.nothing}</Nothing>}
            <ol className="bars">
              {companions.map((companion) => (
                <CompanionLine key={companion.node.id} of={id} companion={companion} most={most} />
              ))}
            </ol>
            {companions.length > 0 && <p className="fine">{text.person.companionsNote}</p>}
          </Section>
        );
      }}
    </Question>
  );
}
