/** The text beside what it states: pointing at the one lights up the other. */
import { useCallback, useMemo, useState } from 'react';
import { useText } from '../language/language.tsx';
import { Failure, Waiting } from '../parts/states.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useAll } from '../parts/use-all.ts';
import {
  ArticleContentsDocument,
  type ArticleContentsQuery,
  ArticleFactsDocument,
  type ArticleFactsQuery,
} from './article.generated.ts';
import { ArticleText } from './article-text.tsx';
import { type Fact, factsAt } from './facts.ts';
import { FactsPanel } from './facts-panel.tsx';
import { Fold, useFold } from './fold.tsx';
import { type Article, marksOf } from './marks.ts';
import { type Span, spanIn } from './spans.ts';

const contentsIn = ({ node }: ArticleContentsQuery) =>
  node?.__typename === 'Article' ? { items: node.contents.edges, pageInfo: node.contents.pageInfo } : null;
const factsIn = ({ node }: ArticleFactsQuery) =>
  node?.__typename === 'Article' ? { items: node.facts.nodes, pageInfo: node.facts.pageInfo } : null;

export function ReadingDesk({ article }: { readonly article: Article }) {
  const text = useText();
  const { id, amounts } = article;
  const variables = useCallback((after: string | null) => ({ id, after }), [id]);
  const contents = useAll(ArticleContentsDocument, variables, contentsIn);
  const facts = useAll(ArticleFactsDocument, variables, factsIn);
  const marks = useMemo(() => marksOf(contents.items ?? [], amounts), [contents.items, amounts]);
  const [address] = useAddress();
  const [folded, turn] = useFold();
  const [pointedWords, setPointedWords] = useState<Span | null>(null);
  const [pointedFact, setPointedFact] = useState<Fact | null>(null);

  const chosen = spanIn(address.get('at'));
  const words = pointedWords ?? chosen;
  const listed = words === null || facts.items === null ? facts.items : factsAt(facts.items, words, marks);
  const lit = pointedFact === null ? (words === null ? [] : [words]) : pointedFact.evidence;
  const error = contents.error ?? facts.error;
  return (
    <div className="desk">
      <ArticleText
        article={article}
        marks={marks}
        facts={facts.items ?? []}
        lit={lit}
        chosen={chosen}
        onPoint={setPointedWords}
      />
      <aside className={folded ? 'facts folded' : 'facts'} aria-label={text.article.facts}>
        {error !== null && <Failure error={error} />}
        {error === null && listed === null && <Waiting />}
        {listed !== null && (
          <FactsPanel
            articleId={id}
            facts={listed}
            words={words === null ? null : article.text.slice(words.start, words.end)}
            things={marks.flatMap(({ start, end, thing }) =>
              thing !== null && words?.start === start && words.end === end ? [thing] : [],
            )}
            fold={<Fold folded={folded} onTurn={turn} />}
            onPoint={setPointedFact}
          />
        )}
      </aside>
    </div>
  );
}
