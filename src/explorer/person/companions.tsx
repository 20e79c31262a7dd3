/** Who was at the same events, the closest first. */
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { CompanionsDocument } from './person.generated.ts';

export function Companions({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={CompanionsDocument} variables={{ id }}>
      {({ node }) => {
        if (node?.__typename !== 'Person') return null;
        const { companions } = node;
        const most = Math.max(1, ...companions.map(({ together }) => together));
        return (
          <Section title={text.person.companions}>
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
