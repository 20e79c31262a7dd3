/** Articles that name a thing; each leads to the words that do. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { addressOfWords } from '../routes.ts';
import type { MentionsFragment } from './facts.generated.ts';
import { Headline } from './headline.tsx';
import { Nothing } from './states.tsx';

export function ArticleList({ edges }: Pick<MentionsFragment, 'edges'>) {
  const text = useText();
  if (edges.length === 0) return <Nothing>{text.nothing}</Nothing>;
  return (
    <ol className="plain">
      {edges.map(({ node, evidence: [first] }) => (
        <li key={node.id}>
          <Link href={addressOfWords(node.id, first ?? { start: 0, end: 0 })}>
            <Headline article={node} />
          </Link>
          <div className="soft number" lang="zh-Hans">
            {[node.publication, node.publishedOn, node.page].filter((part) => part !== null).join(' ')}
          </div>
        </li>
      ))}
    </ol>
  );
}
