/** Who is usually there and was not, and when that cannot be said. */
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { UsualButAbsentDocument } from './participants.generated.ts';

export function UsualButAbsent({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Section title={text.event.absent}>
      <Question ask={UsualButAbsentDocument} variables={{ id }}>
        {({ node }) => {
          if (node?.__typename !== 'Event') return null;
          if (!node.absence.canBeSaid) return <Nothing>{text.event.absence[node.absence.reason]}</Nothing>;
          if (node.usualButAbsent.length === 0) return <Nothing>{text.event.absentNone}</Nothing>;
          return (
            <ul className="bars">
              {node.usualButAbsent.map(({ node: person, usualShare }) => (
                <li key={person.id}>
                  <ThingLink thing={person} />
                  <span className="number">{text.event.absentShare(`${Math.round(usualShare * 100)}%`)}</span>
                  <span className="bar" style={{ width: `${usualShare * 100}%` }} />
                </li>
              ))}
            </ul>
          );
        }}
      </Question>
    </Section>
  );
}
