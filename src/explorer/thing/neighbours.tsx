/** What a thing is joined with, each by the words that say so. */
import { useSpeech } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { moneyText } from '../parts/money.ts';
import { Paged } from '../parts/paged.tsx';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { NeighboursDocument, type NeighboursQuery, type Relation } from './thing.generated.ts';

type Entity = Extract<NonNullable<NeighboursQuery['node']>, { neighbours: unknown }>;
type Neighbour = Entity['neighbours']['edges'][number];

function NeighbourRow({ edge }: { readonly edge: Neighbour }) {
  const { language } = useSpeech();
  const { node, relation, title, amount, currency, what, date } = edge;
  const details = [
    title,
    amount === null ? null : moneyText(amount, currency, language),
    wordIn(language, what),
    date ?? (node.__typename === 'Event' ? (node.date ?? node.dateText) : null),
  ].filter((part) => part !== null && part !== '');
  return (
    <li>
      <RoleTag role={relation} /> <ThingLink thing={node} />{' '}
      <span className="soft number" lang="zh-Hans">
        {details.join(' · ')}
      </span>
      <Said evidence={edge.evidence} />
    </li>
  );
}

interface NeighboursProps {
  readonly id: string;
  readonly title: string;
  readonly relations?: readonly Relation[];
}

export function Neighbours({ id, title, relations }: NeighboursProps) {
  const { text } = useSpeech();
  return (
    <Section title={title}>
      <Paged
        ask={NeighboursDocument}
        page={(after) => ({ id, after, relations: relations ?? null })}
        list={({ node }) => (node !== null && 'neighbours' in node ? node.neighbours : null)}
      >
        {({ edges }) =>
          edges.length === 0 ? (
            <Nothing>{text.nothing}</Nothing>
          ) : (
            <ol className="plain">
              {edges.map((edge) => (
                <NeighbourRow key={edge.cursor} edge={edge} />
              ))}
            </ol>
          )
        }
      </Paged>
    </Section>
  );
}
