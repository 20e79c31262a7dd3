/** Dates as they are known: to the day, the month or the year. */
import { useSpeech, useText } from '../language/language.tsx';
import type { Language } from '../language/languages.ts';

/** `2024-07-22`, as a table shows it. */
export function Day({ date, words }: { readonly date: string | null; readonly words?: string | null }) {
  const text = useText();
  if (date !== null) return <time dateTime={date}>{date}</time>;
  return <span className="undated">{words ?? text.undated}</span>;
}

const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
];

/** `2024-07-22` → `2024年7月22日周一`. */
export function longDate(date: string, language: Language): string {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const precision = precisions[date.split('-').length - 1];
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...precision, timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, day));
}

export function LongDay({ date }: { readonly date: string }) {
  const { language } = useSpeech();
  return <time dateTime={date}>{longDate(date, language)}</time>;
}
