/** Who only shares the name, and why the two are not taken for one. */
import { useSpeech } from '../language/language.tsx';
import { reasonIn } from '../language/reasons.ts';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { NamesakesDocument, type NamesakesQuery } from './person.generated.ts';

type Person = Extract<NonNullable<NamesakesQuery['node']>, { __typename: 'Person' }>;
type Namesake = Person['namesakes'][number];

function Other({ namesake: { node, because, words } }: { readonly namesake: Namesake }) {
  const { text, language } = useSpeech();
  // Who decided had reasons of their own; what the rules saw says more than that they saw it in one place.
  const isDecided = because === 'DECIDED';
  const seen = isDecided ? [] : words;
  const offices = node.positions.map(({ title, organization }) => `${organization.name}${title}`);
  return (
    <li>
      <ThingLink thing={node} />{' '}
      <span className="soft" lang="zh-Hans">
        {[...offices, node.scope === null ? '' : text.readIn(node.scope)].filter((part) => part !== '').join(' · ')}
      </span>
      {(isDecided || words.length === 0) && <p className="fine first">{text.person.apart[because]}</p>}
      {seen.map((reason) => (
        <p key={reason} className="fine first">
          {reasonIn(language, reason)}
        </p>
      ))}
    </li>
  );
}

export function Namesakes({ id }: { readonly id: string }) {
  const { text } = useSpeech();
  return (
    <Question ask={NamesakesDocument} variables={{ id }}>
      {({ node }) =>
        node?.__typename === 'Person' &&
        node.namesakes.length > 0 && (
          <Section title={text.person.namesakes} count={node.namesakes.length}>
            <ul className="plain">
              {node.namesakes.map((namesake) => (
                <Other key={namesake.node.id} namesake={namesake} />
              ))}
            </ul>
          </Section>
        )
      }
    </Question>
  );
}
