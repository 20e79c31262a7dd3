/** The days that an article has named: what it tells of without one was then. */
import { dayBefore } from '../../text/dates.ts';
import { isDay } from './moment.ts';
import type { ReadSentence } from './sentence.ts';

export class Days {
  /** The day that was named last, and where. */
  #last: { readonly paragraph: number; readonly date: string } | null = null;
  /** The day that the article has named first. */
  #news: string | null = null;

  /** The day named last, wherever that was. */
  get last(): string | null {
    return this.#last?.date ?? null;
  }

  /** Goes on to the next sentence. */
  pass({ dates, paragraph }: ReadSentence): void {
    for (const day of dates) {
      const date = isDay(day) ? day.date : day.kind === 'next' ? this.#after() : null;
      if (date === null) continue;
      this.#last = { paragraph, date };
      this.#news ??= date;
    }
  }

  /** The day after the one named last: `次日`. */
  #after(): string | null {
    return this.#last === null ? null : dayBefore(this.#last.date, -1);
  }

  /** The day that a paragraph has named last, in the sentences passed. */
  within(paragraph: number): string | null {
    return this.#last?.paragraph === paragraph ? this.#last.date : null;
  }

  /** The day named last before an offset, if its paragraph has named one. */
  before({ dates, paragraph }: ReadSentence, at: number): string | null {
    return dates.findLast((d) => d.end <= at && isDay(d))?.date ?? this.within(paragraph);
  }

  /** The day of an event whose sentence tells of no time: the one that its paragraph has named, else the article's. */
  of({ dates, paragraph }: ReadSentence): string | null {
    return this.within(paragraph) ?? (dates.length === 0 ? this.#news : null);
  }
}
