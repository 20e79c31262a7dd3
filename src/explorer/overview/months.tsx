/** How many events there were in each month, as columns; months without any are gaps. */
import { useText } from '../language/language.tsx';

interface MonthsProps {
  readonly months: readonly { readonly month: string; readonly events: number }[];
}

/** Every month from the first to the last, at most ten years of them. */
export function everyMonth(months: readonly string[]): string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  while (all.length < 1200) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    all.push(name);
    if (name >= last) break;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return all.slice(-120);
}

export function Months({ months }: MonthsProps) {
  const text = useText();
  const counts = new Map(months.map(({ month, events }) => [month, events]));
  const all = everyMonth(months.map(({ month }) => month));
  const most = Math.max(1, ...months.map(({ events }) => events));
  const step = Math.ceil(all.length / 12);
  return (
    <ol className="months">
      {all.map((month, n) => {
        const events = counts.get(month) ?? 0;
        return (
          <li key={month} title={`${month}: ${events}`}>
            {all.length <= 24 && events > 0 && (
              <span className="count number" aria-hidden="true">
                {events}
              </span>
            )}
            <span className="column" style={{ height: `calc((100% - 1.25rem) * ${events / most})` }} />
            <span className="name number" aria-hidden="true">
              {n % step === 0 ? month : ''}
            </span>
            <span className="hidden">
              {month}: {text.overviewPage.times(events)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
