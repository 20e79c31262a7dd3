/** An axis of time that fits any width: everything on it stands at a percentage. */
import { scaleUtc } from 'd3-scale';
import type { ReactNode } from 'react';
import { useText } from '../language/language.tsx';
import type { Text } from '../language/zh.ts';

export interface Axis {
  /** Where a moment stands, in percent. */
  readonly at: (moment: number) => number;
  readonly ticks: readonly Date[];
}

const day = 86_400_000;

/** An axis that holds these moments, with some air on both sides. */
export function axisOf([start, end]: readonly [number, number]): Axis {
  const air = Math.max((end - start) * 0.03, 5 * day);
  const scale = scaleUtc([start - air, end + air], [0, 100]);
  const months = (end - start) / (30 * day);
  return { at: (moment) => Math.min(100, Math.max(0, scale(moment))), ticks: scale.ticks(months < 2 ? 3 : 6) };
}

const tickName = (tick: Date, first: boolean, text: Text): string => {
  const month = tick.getUTCMonth();
  const year = text.timeline.year(tick.getUTCFullYear());
  if (month === 0) return year;
  const name = tick.getUTCDate() === 1 ? text.timeline.months(month + 1) : `${month + 1}-${tick.getUTCDate()}`;
  return first ? `${year} ${name}` : name;
};

/** The outermost names stay whole, at the price of standing a little beside their place. */
const wholeAt = (percent: number): string => `clamp(2.25rem, ${percent}%, calc(100% - 2.25rem))`;

/** The lines and names of the axis, behind what stands on it. */
export function AxisGround({ axis, children }: { readonly axis: Axis; readonly children: ReactNode }) {
  const text = useText();
  return (
    <div className="axis">
      <div className="ticks number" aria-hidden="true">
        {axis.ticks.map((tick, n) => (
          <span key={tick.getTime()} style={{ left: wholeAt(axis.at(tick.getTime())) }}>
            {tickName(tick, n === 0, text)}
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}
