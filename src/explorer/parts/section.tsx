/** A part of a view under a heading of its own. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** How many there are. */
  readonly count?: number | undefined;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="count number">{count}</span>}
        {aside !== undefined && <span className="aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
