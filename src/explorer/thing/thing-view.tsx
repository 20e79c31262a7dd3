/** A place, an honour, or anything else without a view of its own: what it is joined with, and its articles. */
import { useText } from '../language/language.tsx';
import { ArticlesOf } from '../parts/articles-of.tsx';
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import type { ThingName } from '../parts/things.ts';
import { Neighbours } from './neighbours.tsx';
import { ThingDocument } from './thing.generated.ts';
import { ThingHead } from './thing-head.tsx';

interface ThingViewProps {
  readonly id: string;
  /** What its address says it is. */
  readonly kind: Exclude<ThingName, 'Article'>;
}

export function ThingView({ id, kind }: ThingViewProps) {
  const text = useText();
  return (
    <Question ask={ThingDocument} variables={{ id }}>
      {({ node }) =>
        node?.__typename === kind && 'name' in node ? (
          <article>
            <ThingHead thing={node}>
              {'by' in node && node.by !== null && <span lang="zh-Hans">{node.by}</span>}
            </ThingHead>
            <div className="two">
              <div>
                <Neighbours id={id} title={text.joined} />
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
