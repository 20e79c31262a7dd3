/** Who only shares the name. */
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { NamesakesDocument } from './person.generated.ts';

export function Namesakes({ id, name }: { readonly id: string; readonly name: string }) {
  const text = useText();
  return (
    <Question ask={NamesakesDocument} variables={{ name }}>
      {({ people }) => {
        const others = people.nodes.filter((person) => person.id !== id);
        if (others.length === 0) return null;
        return (
          <Section title={text.person.namesakes} count={others.length}>
            <ul className="plain">
              {others.map((person) => (
                <li key={person.id}>
                  <ThingLink thing={person} />{' '}
                  <span className="soft" lang="zh-Hans">
                    {[
                      person.scope,
                      ...person.positions.map(({ title, organization }) => `${organization.name}${title}`),
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            <p className="fine">{text.person.namesakesNote}</p>
          </Section>
        );
      }}
    </Question>
  );
}
