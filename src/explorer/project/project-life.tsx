/** What happened to a project in order, then whose it is and who paid. */
import { useCallback } from 'react';
import { useSpeech } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { Day } from '../parts/day.tsx';
import { moneyText } from '../parts/money.ts';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { Failure, Nothing, Waiting } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAll } from '../parts/use-all.ts';
import { ProjectLifeDocument, type ProjectLifeQuery } from './project.generated.ts';

type Project = Extract<NonNullable<ProjectLifeQuery['node']>, { __typename: 'Project' }>;
type Tie = Project['neighbours']['edges'][number];

const edgesIn = ({ node }: ProjectLifeQuery) =>
  node?.__typename === 'Project' ? { items: node.neighbours.edges, pageInfo: node.neighbours.pageInfo } : null;

const dateOf = ({ node, date }: Tie): string | null => (node.__typename === 'Event' ? node.date : date);

function Row({ tie }: { readonly tie: Tie }) {
  const { text, language } = useSpeech();
  const { node, amount, currency, what } = tie;
  const details = [
    node.__typename === 'Event' ? text.eventTypes[node.type] : null,
    amount === null ? null : moneyText(amount, currency, language),
    wordIn(language, what),
  ].filter((part) => part !== null && part !== '');
  return (
    <li>
      <Day date={dateOf(tie)} words={node.__typename === 'Event' ? node.dateText : ''} />
      <div>
        <p className="what">
          <RoleTag role={tie.relation} />
          <ThingLink thing={node} />
          <span className="soft">{details.join(' · ')}</span>
        </p>
        <Said evidence={tie.evidence} on={dateOf(tie)} />
      </div>
    </li>
  );
}

export function ProjectLife({ id }: { readonly id: string }) {
  const { text } = useSpeech();
  const variables = useCallback((after: string | null) => ({ id, after }), [id]);
  const { items, error } = useAll(ProjectLifeDocument, variables, edgesIn);
  if (error !== null) return <Failure error={error} />;
  if (items === null) return <Waiting />;
  const dated = items
    .filter((tie) => dateOf(tie) !== null || tie.node.__typename === 'Event')
    .sort((a, b) => (dateOf(a) ?? '~').localeCompare(dateOf(b) ?? '~'));
  const lasting = items.filter((tie) => !dated.includes(tie));
  const list = (ties: readonly Tie[]) => (
    <ol className="rows">
      {ties.map((tie) => (
        <Row key={tie.cursor} tie={tie} />
      ))}
    </ol>
  );
  return (
    <>
      <Section title={text.project.life} count={dated.length}>
        {dated.length === 0 ? <Nothing>{text.nothing}</Nothing> : list(dated)}
      </Section>
      {lasting.length > 0 && (
        <Section title={text.project.parties} count={lasting.length}>
          {list(lasting)}
        </Section>
      )}
    </>
  );
}
