/** How an office passed from each holder to the next, gaps and doubts as such. */
import { useQuery } from 'urql';
import { useText } from '../language/language.tsx';
import { Said } from '../parts/said.tsx';
import { Waiting } from '../parts/states.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { SuccessionDocument } from './organization.generated.ts';

export function Handovers({ id, title }: { readonly id: string; readonly title: string }) {
  const text = useText();
  const [{ data, error, fetching }] = useQuery({ query: SuccessionDocument, variables: { id, title } });
  // An office that several hold at once has no succession: the API says so.
  if (error !== undefined) return <p className="fine">{text.organization.noSuccession}</p>;
  if (fetching || data?.node?.__typename !== 'Organization') return <Waiting />;
  return (
    <ol className="plain handovers" aria-label={text.organization.handovers}>
      {data.node.succession.handovers.map(({ kind, from, to, predecessor, successor, evidence }) => (
        <li key={`${predecessor.id} ${successor.id} ${from}`}>
          <ThingLink thing={predecessor} /> → <ThingLink thing={successor} />{' '}
          <span className={kind === 'OVERLAP' ? 'tag strong' : 'tag'}>{text.organization.handoverKinds[kind]}</span>{' '}
          <span className="soft number">{from === to ? from : `${from} – ${to}`}</span>
          <Said evidence={evidence} />
        </li>
      ))}
    </ol>
  );
}
