/** The thing that the reader chose in the picture: its page, its ties with their words, and what to do with it. */
import { useState } from 'react';
import { useText } from '../language/language.tsx';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said } from '../parts/said.tsx';
import { Kind, ThingLink } from '../parts/thing-link.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import type { Net } from './model.ts';
import type { Choices } from './network-view.tsx';

interface ChosenProps {
  readonly id: string | null;
  readonly net: Net;
  readonly choices: Choices;
  readonly onChoose: (id: string | null) => void;
}

/** Ties that are listed beside the picture; the page of the thing has all. */
const most = 30;

export function Chosen({ id, net, choices, onChoose }: ChosenProps) {
  const text = useText();
  const [seeking, setSeeking] = useState(false);
  const knot = id === null ? undefined : net.knots.get(id);
  if (knot === undefined) return null;
  const ties = [...net.ties.values()].filter(({ from, to }) => from === knot.id || to === knot.id);
  const expanded = choices.around.includes(knot.id);
  return (
    <aside className="chosen" aria-label={knot.name}>
      <header>
        <Kind of={knot.__typename} />
        <button type="button" aria-label={text.close} onClick={() => onChoose(null)}>
          ✕
        </button>
      </header>
      <h2>
        <ThingLink thing={knot} />
      </h2>
      {knot.date !== null && <p className="soft number">{knot.date}</p>}
      <p className="filters">
        <button
          type="button"
          className="button"
          onClick={() => (expanded ? choices.drop(knot.id) : choices.add(knot.id))}
        >
          {expanded ? text.network.fold : text.network.expand}
        </button>
        <button type="button" className="button" onClick={() => setSeeking(true)}>
          {text.network.pathTo}
        </button>
      </p>
      <ul className="plain">
        {ties.slice(0, most).map((tie) => {
          const other = net.knots.get(tie.from === knot.id ? tie.to : tie.from);
          return (
            other !== undefined && (
              <li key={tie.key}>
                <RoleTag role={tie.relation} />{' '}
                <button type="button" className="thing" data-kind={other.__typename} onClick={() => onChoose(other.id)}>
                  <span lang="zh-Hans">{other.name}</span>
                </button>{' '}
                <span className="soft number" lang="zh-Hans">
                  {[tie.detail, tie.date].filter((part) => part !== null && part !== '').join(' · ')}
                </span>
                <Said evidence={tie.evidence} />
              </li>
            )
          );
        })}
      </ul>
      {seeking && (
        <SearchDialog
          onClose={() => setSeeking(false)}
          onPick={(node) => choices.change({ path: `${knot.id},${node.id}` })}
        />
      )}
    </aside>
  );
}
