/** Who was at the same events, the closest first: as a list, and as a network of these events. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOfNetwork } from '../routes.ts';
import { CompanionsDocument, type CompanionsQuery } from './person.generated.ts';

type Person = Extract<NonNullable<CompanionsQuery['node']>, { __typename: 'Person' }>;

/** Events that the network of the closest begins with. */
const some = 12;

function eventsOf({ companions }: Person): string[] {
  const events = new Set(companions.flatMap(({ events: { nodes } }) => nodes.map(({ id }) => id)));
  return [...events].slice(0, some);
}

export function Companions({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={CompanionsDocument} variables={{ id }}>
      {({ node }) => {
        if (node?.__typename !== 'Person') return null;
        const { companions } = node;
        const most = Math.max(1, ...companions.map(({ together }) => together));
        const network = companions.length > 0 && (
          <Link href={addressOfNetwork(id, ...eventsOf(node))}>{text.person.asNetwork} →</Link>
        );
        return (
          <Section title={text.person.companions} aside={network}>
            {companions.length === 0 && <Nothing>{text.nothing}</Nothing>}
            <ol className="bars">
              {companions.map((companion) => (
                <li key={companion.node.id}>
                  <ThingLink thing={companion.node} />
                  <span className="number">{text.person.together(companion.together)}</span>
                  <span className="bar" style={{ width: `${(100 * companion.together) / most}%` }} />
                </li>
              ))}
            </ol>
            {companions.length > 0 && <p className="fine">{text.person.companionsNote}</p>}
          </Section>
        );
      }}
    </Question>
  );
}
