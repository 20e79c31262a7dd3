/** When the organization appeared, and as what: one lane for each kind. */
import { useText } from '../language/language.tsx';
import { AxisGround, axisOf } from '../time/axis.tsx';
import { middleOf, reach } from '../time/moments.ts';
import { type Appearance, kinds, nameOf } from './appearances.ts';

export function Lanes({ appearances }: { readonly appearances: readonly Appearance[] }) {
  const text = useText();
  const range = reach(appearances.map(({ date }) => date));
  if (range === null) return null;
  const axis = axisOf(range);
  const lanes = kinds
    .map((kind) => ({ kind, found: appearances.filter((one) => one.kind === kind && one.date !== null) }))
    .filter(({ found }) => found.length > 0);
  return (
    <div className="lanes" aria-hidden="true">
      <AxisGround axis={axis}>
        {lanes.map(({ kind, found }) => (
          <div key={kind} className="lane" data-appearance={kind}>
            <span className="label">{text.organization.kinds[kind]}</span>
            <div className="line">
              {found.map((one) => (
                <span
                  key={one.cursor}
                  className="dot"
                  title={`${one.date} ${nameOf(one)}`}
                  style={{ left: `${axis.at(middleOf(one.date ?? ''))}%` }}
                />
              ))}
            </div>
          </div>
        ))}
      </AxisGround>
    </div>
  );
}
