/** The period that is shown, month by month. */
import { useText } from '../language/language.tsx';

interface TimeSliderProps {
  readonly months: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

export function TimeSlider({ months, from, to, onChange }: TimeSliderProps) {
  const text = useText();
  const last = months.length - 1;
  const indexOf = (month: string | null, otherwise: number): number => {
    const found = month === null ? -1 : months.findIndex((one) => one >= month.slice(0, 7));
    return found < 0 ? otherwise : found;
  };
  const [start, end] = [indexOf(from, 0), indexOf(to, last)];
  const set = (name: 'from' | 'to', value: number) => {
    const whole = name === 'from' ? value === 0 : value === last;
    onChange({ [name]: whole ? '' : (months[value] ?? '') });
  };
  return (
    <div className="slider">
      <label>
        {text.person.from}{' '}
        <input
          type="range"
          min={0}
          max={last}
          value={start}
          aria-valuetext={months[start]}
          onChange={(event) => set('from', Math.min(Number(event.target.value), end))}
        />{' '}
        <span className="number">{months[start]}</span>
      </label>
      <label>
        {text.person.to}{' '}
        <input
          type="range"
          min={0}
          max={last}
          value={end}
          aria-valuetext={months[end]}
          onChange={(event) => set('to', Math.max(Number(event.target.value), start))}
        />{' '}
        <span className="number">{months[end]}</span>
      </label>
    </div>
  );
}
