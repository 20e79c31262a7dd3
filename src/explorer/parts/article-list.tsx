/** Articles that name a thing; each leads to the words that do. */
import { useText } from '../language/language.tsx';
import { addressOfWords } from '../routes.ts';
import { ArticleEntry } from './article-entry.tsx';
import type { MentionsFragment } from './facts.generated.ts';
import { Nothing } from './states.tsx';

export function ArticleList({ edges }: Pick<MentionsFragment, 'edges'>) {
  const text = useText();
  if (edges.length === 0) return <Nothing>{text.nothing}</Nothing>;
  return (
    <ol className="plain">
      {edges.map(({ node, evidence: [first] }) => (
        <ArticleEntry key={node.id} article={node} href={addressOfWords(node.id, first ?? { start: 0, end: 0 })} />
      ))}
    </ol>
  );
}
