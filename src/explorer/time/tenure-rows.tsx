/** Offices on an axis of time: each a line from where it is first attested to where it is last, with a dot for each paper. */
import type { ReactNode } from 'react';
import { useText } from '../language/language.tsx';
import type { EvidenceFragment } from '../parts/facts.generated.ts';
import { Said } from '../parts/said.tsx';
import { type Axis, AxisGround, axisOf } from './axis.tsx';
import { reach, spanOf } from './moments.ts';

export interface Tenure {
  readonly key: string;
  /** What the row is called. */
  readonly name: ReactNode;
  readonly detail: ReactNode;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly evidence: readonly EvidenceFragment[];
}

const middle = (date: string): number => spanOf(date).reduce((sum, edge) => sum + edge / 2, 0);

function Line({ axis, tenure }: { readonly axis: Axis; readonly tenure: Tenure }) {
  const { firstSeen, lastSeen, evidence } = tenure;
  const start = middle(firstSeen ?? lastSeen ?? '');
  const end = middle(lastSeen ?? firstSeen ?? '');
  const days = [...new Set(evidence.map(({ article }) => article.publishedOn))].filter((day) => day !== null);
  return (
    <div className="line">
      <span className="bar" style={{ left: `${axis.at(start)}%`, right: `${100 - axis.at(end)}%` }} />
      {days.map((date) => (
        <span key={date} className="dot" title={date} style={{ left: `${axis.at(middle(date))}%` }} />
      ))}
    </div>
  );
}

const dates = ({ firstSeen, lastSeen }: Tenure): string =>
  firstSeen === lastSeen ? (firstSeen ?? '') : `${firstSeen ?? '?'} – ${lastSeen ?? '?'}`;

export function TenureRows({ tenures }: { readonly tenures: readonly Tenure[] }) {
  const text = useText();
  const range = reach(tenures.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]));
  const axis = range === null ? null : axisOf(range);
  const rows = (
    <ol className="tenures">
      {tenures.map((tenure) => (
        <li key={tenure.key}>
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
      ))}
    </ol>
  );
  return axis === null ? rows : <AxisGround axis={axis}>{rows}</AxisGround>;
}
