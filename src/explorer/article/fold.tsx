/** Folds the panel of facts, which on a phone lies over the text: the reader's choice is kept. */
import { useState } from 'react';
import { useText } from '../language/language.tsx';
import { recall, remember } from '../parts/memory.ts';

export function useFold(): readonly [boolean, () => void] {
  const [folded, setFolded] = useState(() => recall('facts') === 'folded');
  const turn = () => {
    remember('facts', folded ? null : 'folded');
    setFolded(!folded);
  };
  return [folded, turn];
}

interface FoldProps {
  readonly folded: boolean;
  readonly onTurn: () => void;
}

/** Seen only where the panel lies over the text. */
export function Fold({ folded, onTurn }: FoldProps) {
  const text = useText();
  return (
    <button type="button" className="fold" aria-expanded={!folded} onClick={onTurn}>
      {folded ? text.article.unfold : text.article.fold} <span aria-hidden="true">{folded ? '▴' : '▾'}</span>
    </button>
  );
}
