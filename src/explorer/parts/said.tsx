/** The words that say it: from every fact one click leads to them in their article. */
import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { addressOfWords } from '../routes.ts';
import type { EvidenceFragment } from './facts.generated.ts';
import { inOrder } from './quotes.ts';

/** Some quotes begin where a clause goes on. */
const trimmed = (quote: string): string => quote.replace(/^[，、；：。\s]+/u, '');

/** The paper and the day; the headline where neither is known. */
export function sourceOf({ publication, publishedOn, title }: EvidenceFragment['article']): string {
  const known = [publication, publishedOn].filter((part) => part !== null).join(' ');
  return known === '' && title !== null ? `《${title}》` : known;
}

const Quote = ({ evidence }: { readonly evidence: EvidenceFragment }) => {
  const text = useText();
  const { article, quote } = evidence;
  const source = sourceOf(article);
  return (
    <Link href={addressOfWords(article.id, evidence)} title={text.quoteOf(article.title ?? source)}>
      <q lang="zh-Hans">{trimmed(quote)}</q>
      <span className="source number" lang="zh-Hans">
        {source}
      </span>
    </Link>
  );
};

/** A short way to the words, where they stand beside it already. */
export function SourceLink({ evidence }: { readonly evidence: EvidenceFragment }) {
  const text = useText();
  return (
    <Link href={addressOfWords(evidence.article.id, evidence)} className="source-link" title={evidence.quote}>
      {text.source}
    </Link>
  );
}

interface SaidProps {
  readonly evidence: readonly EvidenceFragment[];
  /** The day that the fact is shown at, where it is shown at one. */
  readonly on?: string | null;
}

/** The quote of the day, or else the newest; the others when they are asked for. */
export function Said({ evidence, on = null }: SaidProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const sorted = inOrder(evidence, on);
  const shown = open ? sorted : sorted.slice(0, 1);
  const rest = evidence.length - 1;
  return (
    <>
      {shown.map((one, at) => (
        <div className={open ? 'said' : 'said short'} key={`${one.article.id} ${one.start} ${one.end} ${one.rule}`}>
          <Quote evidence={one} />
          {at === 0 && rest > 0 && (
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? text.less : `+${rest}`}
            </button>
          )}
        </div>
      ))}
    </>
  );
}
