/** One thing that was found, with what tells it from others of its name. */
import { useText } from '../language/language.tsx';
import { Headline } from '../parts/headline.tsx';
import { latestOffice } from '../parts/office.ts';
import { Kind } from '../parts/thing-link.tsx';
import { Highlight, piecesOf } from './highlight.tsx';
import type { Hit } from './use-search.ts';

type Node = Hit['node'];

function useDetail(node: Node): string {
  const text = useText();
  const scope = 'scope' in node && node.scope !== null ? text.readIn(node.scope) : '';
  switch (node.__typename) {
    case 'Person': {
      const office = latestOffice(node.positions, text);
      return office === '' ? scope : office;
    }
    case 'Organization':
      return [text.organizationKinds[node.kind], scope].filter((part) => part !== '').join(' · ');
    case 'Event':
      return [text.eventTypes[node.type], node.date].filter((part) => part !== null).join(' · ');
    case 'Article':
      return [node.publication, node.publishedOn].filter((part) => part !== null).join(' · ');
    default:
      return node.firstSeen ?? '';
  }
}

interface HitLineProps {
  readonly hit: Hit;
  readonly id: string;
  readonly chosen: boolean;
  readonly onOpen: () => void;
}

export function HitLine({ hit: { node, highlight }, id, chosen, onOpen }: HitLineProps) {
  const detail = useDetail(node);
  const name = node.__typename === 'Article' ? (node.title ?? '') : node.name;
  const matched = piecesOf(highlight).join('');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys of the whole list
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the chosen option
    <div id={id} role="option" aria-selected={chosen} className="hit" onClick={onOpen}>
      <span className="name">
        {node.__typename === 'Article' && node.title === null ? (
          <Headline article={node} />
        ) : matched === name ? (
          <Highlight html={highlight} />
        ) : (
          <span lang="zh-Hans">{name}</span>
        )}
      </span>
      <Kind of={node.__typename} />
      <span className="detail" lang="zh-Hans">
        {matched !== name && (
          <>
            <Highlight html={highlight} />{' '}
          </>
        )}
        {detail}
      </span>
    </div>
  );
}
