/** The text as printed, cut where anything begins or ends. */
import { memo, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { addressOfWords } from '../routes.ts';
import type { Fact } from './facts.ts';
import type { Article, Mark } from './marks.ts';
import { pointing } from './pointing.ts';
import { cut, overlap, type Span } from './spans.ts';

interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly facts: readonly Fact[];
  readonly lit: readonly Span[];
  readonly chosen: Span | null;
  readonly onPoint: (words: Span | null) => void;
}

interface PieceProps {
  readonly articleId: string;
  readonly span: Span;
  readonly words: string;
  readonly mark: Mark | undefined;
  readonly states: boolean;
  readonly lit: boolean;
  readonly onPoint: (words: Span | null) => void;
}

const Piece = memo(({ articleId, span, words, mark, states, lit, onPoint }: PieceProps) => {
  const text = useText();
  const target = mark ?? span;
  const point = pointing(
    () => onPoint(target),
    () => onPoint(null),
  );
  const className = lit ? 'lit' : undefined;
  if (mark === undefined)
    return (
      <span className={className} data-start={span.start} {...(states ? point : {})}>
        {words}
      </span>
    );
  const kind = mark.thing?.__typename ?? 'Amount';
  return (
    <Link
      href={addressOfWords(articleId, target)}
      replace
      className={lit ? 'mark lit' : 'mark'}
      data-kind={kind}
      data-start={span.start}
      title={text.kinds[kind]}
      onFocus={() => onPoint(target)}
      onBlur={() => onPoint(null)}
      {...point}
    >
      {words}
    </Link>
  );
});

/** Brings the chosen words into sight, once they are drawn. */
function useSight(start: number | undefined, ready: boolean) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (start === undefined || !ready) return;
    const pieces = [...(body.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const piece = pieces.findLast(({ dataset }) => Number(dataset['start']) <= start);
    const box = piece?.getBoundingClientRect();
    if (box !== undefined && (box.top < 70 || box.bottom > innerHeight * 0.6))
      piece?.scrollIntoView({ block: 'center' });
  }, [start, ready]);
  return body;
}

export function ArticleText({ article, marks, facts, lit, chosen, onPoint }: ArticleTextProps) {
  const said = useMemo(() => facts.flatMap(({ evidence }) => evidence), [facts]);
  const lines = useMemo(
    () => cut(article.text, [...marks, ...said, ...(chosen === null ? [] : [chosen])]),
    [article.text, marks, said, chosen],
  );
  const body = useSight(chosen?.start, marks.length > 0);
  return (
    <div className="text" lang="zh-Hans" ref={body}>
      {lines.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((span) => (
            <Piece
              key={span.start}
              articleId={article.id}
              span={span}
              words={article.text.slice(span.start, span.end)}
              mark={marks.find((mark) => overlap(mark, span))}
              states={said.some((one) => overlap(one, span))}
              lit={lit.some((one) => overlap(one, span))}
              onPoint={onPoint}
            />
          ))}
        </p>
      ))}
    </div>
  );
}
