/** A person: offices over time, every event, whom they meet, the papers, and who only shares the name. */
import { ArticlesOf } from '../parts/articles-of.tsx';
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import { Companions } from './companions.tsx';
import { Namesakes } from './namesakes.tsx';
import { Participations } from './participations.tsx';
import { PersonDocument } from './person.generated.ts';
import { PersonHead } from './person-head.tsx';
import { Positions } from './positions.tsx';

export const PersonView = ({ id }: { readonly id: string }) => (
  <Question ask={PersonDocument} variables={{ id }}>
    {({ node }) =>
      node?.__typename === 'Person' ? (
        <article>
          <PersonHead person={node} />
          <Positions positions={node.positions} />
          <div className="two section">
            <div>
              <Participations id={id} />
            </div>
            <div>
              <Companions id={id} />
              <Namesakes id={id} />
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
