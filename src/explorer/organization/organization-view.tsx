/** An organization: everything it appears in on one timeline, and who held which office there. */
import { useText } from '../language/language.tsx';
import { ArticlesOf } from '../parts/articles-of.tsx';
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import { Neighbours } from '../thing/neighbours.tsx';
import { ThingHead } from '../thing/thing-head.tsx';
import { Appearances } from './appearances.tsx';
import { Offices } from './offices.tsx';
import { OrganizationDocument } from './organization.generated.ts';

export function OrganizationView({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={OrganizationDocument} variables={{ id }}>
      {({ node }) =>
        node?.__typename === 'Organization' ? (
          <article>
            <ThingHead
              thing={node}
              kind={text.organizationKinds[node.kind]}
              over={node.scope !== null && <span>{text.readIn(node.scope)}</span>}
            />
            <Offices id={id} tenures={node.tenures} />
            <Appearances id={id} name={node.name} />
            <div className="two section">
              <div>
                <ArticlesOf id={id} />
              </div>
              <div>
                <Neighbours id={id} title={text.organization.related} relations={['PART_OF', 'LOCATED_IN']} />
              </div>
            </div>
          </article>
        ) : (
          <NoSuchThing />
        )
      }
    </Question>
  );
}
