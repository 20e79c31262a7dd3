/** Offices on an axis of time: each a line from where it is first attested to where it is last, with a dot for each paper. */
import { type ReactNode, useState } from 'react';
import { useText } from '../language/language.tsx';
import type { EvidenceFragment } from '../parts/facts.generated.ts';
import { Said } from '../parts/said.tsx';
import { type Axis, AxisGround, axisOf } from './axis.tsx';
import { middleOf, reach } from './moments.ts';

export interface Tenure {
  readonly key: string;
  /** What the row is called. */
  readonly name: ReactNode;
  readonly detail: ReactNode;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly evidence: readonly EvidenceFragment[];
}

function Line({ axis, tenure }: { readonly axis: Axis; readonly tenure: Tenure }) {
  const { firstSeen, lastSeen, evidence } = tenure;
  const start = middleOf(firstSeen ?? lastSeen ?? '');
  const end = middleOf(lastSeen ?? firstSeen ?? '');
  const days = [...new Set(evidence.map(({ article }) => article.publishedOn))].filter((day) => day !== null);
  return (
    <div className="line">
      <span className="bar" style={{ left: `${axis.at(start)}%`, right: `${100 - axis.at(end)}%` }} />
      {days.map((date) => (
        <span key={date} className="dot" title={date} style={{ left: `${axis.at(middleOf(date))}%` }} />
      ))}
    </div>
  );
}

const dates = ({ firstSeen, lastSeen }: Tenure): string =>
  firstSeen === lastSeen ? (firstSeen ?? '') : `${firstSeen ?? '?'} – ${lastSeen ?? '?'}`;

function Row({ tenure, axis }: { readonly tenure: Tenure; readonly axis: Axis | null }) {
  const text = useText();
  return (
    <li>
      <div className="label">
        <b>{tenure.name}</b> <span>{tenure.detail}</span>
      </div>
      <div className="when">
        {axis !== null && (tenure.firstSeen ?? tenure.lastSeen) !== null && <Line axis={axis} tenure={tenure} />}
        <p className="number">{dates(tenure) === '' ? text.undated : dates(tenure)}</p>
      </div>
      <div className="words">
        <Said evidence={tenure.evidence} />
      </div>
    </li>
  );
}

interface TenureRowsProps {
  readonly tenures: readonly Tenure[];
  /** How many to show before the reader asks for the others. */
  readonly limit?: number;
}

export function TenureRows({ tenures, limit = 20 }: TenureRowsProps) {
  const text = useText();
  const [whole, setWhole] = useState(false);
  const shown = whole ? tenures : tenures.slice(0, limit);
  const range = reach(tenures.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]));
  const axis = range === null ? null : axisOf(range);
  const rows = (
    <>
      <ol className="tenures">
        {shown.map((tenure) => (
          <Row key={tenure.key} tenure={tenure} axis={axis} />
        ))}
      </ol>
      {shown.length < tenures.length && (
        <button type="button" className="more" onClick={() => setWhole(true)}>
          {text.moreAll(tenures.length)}
        </button>
      )}
    </>
  );
  return axis === null ? rows : <AxisGround axis={axis}>{rows}</AxisGround>;
}
