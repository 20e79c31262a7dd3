/** What the files do not say themselves: which paper, of which place and day. */
import { useText } from '../language/language.tsx';
import type { LoadInput } from './load.generated.ts';

export type Facts = Pick<LoadInput, 'publication' | 'place' | 'section' | 'page' | 'publishedOn'>;

export const noFacts: Facts = { publication: null, place: null, section: null, page: null, publishedOn: null };

const names = ['publication', 'place', 'section', 'page', 'publishedOn'] as const;

interface PaperFactsProps {
  readonly facts: Facts;
  readonly onChange: (change: Partial<Facts>) => void;
}

export function PaperFacts({ facts, onChange }: PaperFactsProps) {
  const text = useText();
  return (
    <details className="paper">
      <summary>{text.load.facts}</summary>
      <p className="fine">{text.load.factsNote}</p>
      <p className="filters">
        {names.map((name) => (
          <label key={name}>
            {text.load.fact[name]}
            <input
              type={name === 'publishedOn' ? 'date' : 'text'}
              value={facts[name] ?? ''}
              onChange={(event) => onChange({ [name]: event.target.value === '' ? null : event.target.value })}
            />
          </label>
        ))}
      </p>
    </details>
  );
}
