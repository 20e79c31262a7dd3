/** Choices that narrow a list down: one of several words, and a span of days. */
import { useText } from '../language/language.tsx';

interface ChoiceProps {
  /** Stands for no choice, too. */
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly (readonly [key: string, label: string])[];
  readonly onChange: (value: string) => void;
}

export const Choice = ({ name, value, options, onChange }: ChoiceProps) => (
  <select
    aria-label={name}
    className={value === null ? undefined : 'on'}
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">{name}</option>
    {options.map(([key, label]) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </select>
);

interface DaysProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

export function Days({ onChange, ...days }: DaysProps) {
  const text = useText();
  return (['from', 'to'] as const).map((end) => (
    <label key={end}>
      {text.person[end]}
      <input
        type="date"
        className={days[end] === null ? undefined : 'on'}
        value={days[end] ?? ''}
        onChange={(event) => onChange({ [end]: event.target.value })}
      />
    </label>
  ));
}

/** A day, month or year in the address; what is none is left out. */
export const dayIn = (value: string | null): string | null =>
  /^\d{4}(?:-\d{2}){0,2}$/u.test(value ?? '') ? value : null;
