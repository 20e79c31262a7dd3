/** What the article states, under the events and things that it states it of. */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../language/language.tsx';
import { Kind, ThingLink } from '../parts/thing-link.tsx';
import type { Thing } from '../parts/things.ts';
import { FactLine } from './fact-line.tsx';
import { type Fact, grouped } from './facts.ts';

interface FactsPanelProps {
  readonly articleId: string;
  readonly facts: readonly Fact[];
  /** The words that the reader chose or points at. */
  readonly words: string | null;
  /** What these words name. */
  readonly things: readonly Thing[];
  /** What folds the panel, where it lies over the text. */
  readonly fold: ReactNode;
  readonly onPoint: (fact: Fact | null) => void;
}

export function FactsPanel({ articleId, facts, words, things, fold, onPoint }: FactsPanelProps) {
  const text = useText();
  const [path] = useLocation();
  return (
    <>
      <header>
        <h2>{words === null ? text.article.facts : text.article.chosen}</h2>
        {words !== null && (
          <Link href={path} replace className="more">
            {text.article.showAll}
          </Link>
        )}
        {fold}
      </header>
      {words === null ? (
        <>
          <p className="fine by-pointer">{text.article.factsHint}</p>
          <p className="fine by-touch">{text.article.factsTouch}</p>
        </>
      ) : (
        <p className="words" lang="zh-Hans">
          {text.article.pointed(words)}
        </p>
      )}
      <ul className="named">
        {things.map((thing) => (
          <li key={thing.id}>
            <Kind of={thing.__typename} /> <ThingLink thing={thing} /> →
          </li>
        ))}
      </ul>
      {facts.length === 0 && (
        <p className="state">{words === null ? text.article.noFacts : text.article.noFactsHere}</p>
      )}
      {grouped(facts).map((group) => (
        <section key={group.about.id}>
          <h3>
            <ThingLink thing={group.about} />
          </h3>
          <ul>
            {group.facts.map(({ fact, other }) => (
              <FactLine
                key={`${fact.relation} ${other.id} ${fact.title} ${fact.amount} ${fact.what}`}
                articleId={articleId}
                fact={fact}
                other={other}
                onPoint={onPoint}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
