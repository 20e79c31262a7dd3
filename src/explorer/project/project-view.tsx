/** A project: how far it is, whose it is, what it costs, and every visit on the way. */
import { useSpeech } from '../language/language.tsx';
import { ArticlesOf } from '../parts/articles-of.tsx';
import { moneyText } from '../parts/money.ts';
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import { ThingHead } from '../thing/thing-head.tsx';
import { ProjectDocument } from './project.generated.ts';
import { ProjectLife } from './project-life.tsx';
import { Stages } from './stages.tsx';

export function ProjectView({ id }: { readonly id: string }) {
  const { text, language } = useSpeech();
  return (
    <Question ask={ProjectDocument} variables={{ id }}>
      {({ node }) =>
        node?.__typename === 'Project' ? (
          <article>
            <ThingHead
              thing={node}
              over={node.status !== null && <span className="tag strong">{text.projectStatuses[node.status]}</span>}
            >
              {node.investment !== null && (
                <b>
                  {text.project.investment} {moneyText(node.investment, node.currency, language)}
                </b>
              )}
            </ThingHead>
            <Stages project={node} />
            <div className="two section">
              <div>
                <ProjectLife id={id} />
              </div>
              <div>
                <ArticlesOf id={id} />
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
