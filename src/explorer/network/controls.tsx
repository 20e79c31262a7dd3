/** What is shown of the network, and in which form it is taken along. */
import { useMemo, useState } from 'react';
import { useText } from '../language/language.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import type { Drawing } from './graph.ts';
import { monthsOf, type Net, type Tie } from './model.ts';
import type { Choices } from './network-view.tsx';
import { formats, save } from './save.ts';
import { TimeSlider } from './time-slider.tsx';

interface ControlsProps {
  readonly choices: Choices;
  /** All that was read. */
  readonly net: Net;
  readonly shown: Net;
  readonly drawing: Drawing | null;
}

function Relations({ choices: { hidden, change }, net }: Pick<ControlsProps, 'choices' | 'net'>) {
  const text = useText();
  const counts = useMemo(() => {
    const found = new Map<Tie['relation'], number>();
    for (const { relation } of net.ties.values()) found.set(relation, (found.get(relation) ?? 0) + 1);
    return [...found].sort(([, a], [, b]) => b - a);
  }, [net]);
  const toggle = (relation: string) =>
    change({
      hide: (hidden.includes(relation) ? hidden.filter((one) => one !== relation) : [...hidden, relation]).join(','),
    });
  return (
    <fieldset className="chips">
      <legend className="hidden">{text.network.relations}</legend>
      {counts.map(([relation, count]) => (
        <label key={relation}>
          <input type="checkbox" checked={!hidden.includes(relation)} onChange={() => toggle(relation)} />
          {text.relations[relation]} <span className="number">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Controls({ choices, net, shown, drawing }: ControlsProps) {
  const text = useText();
  const [seeking, setSeeking] = useState(false);
  const months = useMemo(() => monthsOf(net), [net]);
  return (
    <div className="controls">
      <div className="filters">
        <button type="button" className="button" onClick={() => setSeeking(true)}>
          + {text.network.add}
        </button>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={drawing === null}
            onClick={() => drawing !== null && void save(drawing, shown, format)}
          >
            ↓ {format.toUpperCase()}
          </button>
        ))}
        {(choices.hidden.length > 0 || choices.from !== null || choices.to !== null || choices.path !== null) && (
          <button
            type="button"
            className="more"
            onClick={() => choices.change({ hide: '', from: '', to: '', path: '' })}
          >
            {text.clear}
          </button>
        )}
      </div>
      <Relations choices={choices} net={net} />
      {months.length > 1 && (
        <TimeSlider months={months} from={choices.from} to={choices.to} onChange={choices.change} />
      )}
      {seeking && <SearchDialog onClose={() => setSeeking(false)} onPick={(node) => choices.add(node.id)} />}
    </div>
  );
}
