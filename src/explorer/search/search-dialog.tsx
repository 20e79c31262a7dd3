/** Search from anywhere: words in, things out as one types, all by keyboard. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../language/language.tsx';
import { Failure } from '../parts/states.tsx';
import { addressOf } from '../routes.ts';
import { HitLine } from './hit-line.tsx';
import type { ThingKind } from './search.generated.ts';
import { type Hit, useSearch } from './use-search.ts';

/** What an article may be about. */
const things: readonly ThingKind[] = ['PERSON', 'ORGANIZATION', 'EVENT', 'PROJECT', 'AWARD', 'PLACE'];
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface SearchDialogProps {
  readonly onClose: () => void;
  /** What is done with the choice; its page is opened where this is left out. Articles are no choice then. */
  readonly onPick?: (node: Exclude<Hit['node'], { __typename: 'Article' }>) => void;
  /** What may be chosen then. */
  readonly kinds?: readonly ThingKind[];
}

export function SearchDialog({ onClose, onPick, kinds = things }: SearchDialogProps) {
  const text = useText();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [, go] = useLocation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const { hits, query, error, fetching } = useSearch(words, onPick === undefined ? null : kinds);
  const at = Math.min(chosen, Math.max(0, hits.length - 1));

  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);

  const open = ({ node }: Hit) => {
    onClose();
    if (onPick === undefined) go(addressOf(node));
    else if (node.__typename !== 'Article') onPick(node);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const hit = hits[at];
    if (step !== undefined && hits.length > 0) setChosen((at + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hit !== undefined && !event.nativeEvent.isComposing) open(hit);
    else return;
    event.preventDefault();
  };
  const empty = query !== '' && !fetching && hits.length === 0 && error === undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className="search"
      aria-label={text.seekLabel}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="box">
        <input
          type="text"
          enterKeyHint="search"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
          aria-label={text.seekLabel}
          placeholder={text.seek}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(0);
          }}
          onKeyDown={pressed}
        />
        <button type="button" onClick={onClose}>
          <span className="hidden">{text.close}</span>
          <kbd>Esc</kbd>
        </button>
      </div>
      <div id={list} role="listbox" aria-label={text.seekLabel}>
        {hits.map((hit, n) => (
          <HitLine key={hit.node.id} hit={hit} id={`${list}-${n}`} chosen={n === at} onOpen={() => open(hit)} />
        ))}
      </div>
      {error !== undefined && <Failure error={error} />}
      <p className="note" role="status">
        {query === '' ? text.seekHint : empty ? `${text.nothing}: ${query}` : ''}
      </p>
      <p className="keys" aria-hidden="true">
        {text.seekKeys}
      </p>
    </dialog>
  );
}
