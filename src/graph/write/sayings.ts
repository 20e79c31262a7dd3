/** What a batch says: each of its forms once, with the articles that say it and the days between which they do. */
import { groupBy } from '../../group.ts';
import type { Form } from '../../resolve/corpus/form.ts';
import { joined, type Span } from '../../resolve/corpus/persona.ts';
import { ascending } from './choose.ts';
import type { StoredForm } from './forms.ts';

/** An article with the forms that it says. */
interface Speaker {
  readonly article: string;
  readonly publishedOn: string | null;
  readonly forms: readonly Form[];
}

export interface Saying {
  readonly form: Form;
  /** `null` where all of the articles are undated. */
  readonly span: Span | null;
  readonly articles: readonly string[];
}

export function sayingsOf(items: readonly Speaker[]): Saying[] {
  const said = items.flatMap((item) => item.forms.map((form) => ({ item, form })));
  return [...groupBy(said, (x) => x.form.id)]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([, all]) => {
      const days = all.flatMap((x) => x.item.publishedOn ?? []).sort();
      const [first, last, one] = [days[0], days.at(-1), all[0]];
      const span = first === undefined || last === undefined ? null : { first, last };
      return one === undefined ? [] : [{ form: one.form, span, articles: all.map((x) => x.item.article) }];
    });
}

/** The forms as they are once the batch has said its own: what it says for the first time means nothing yet. */
export function afterSaying(stored: readonly StoredForm[], sayings: readonly Saying[]): StoredForm[] {
  const byId = new Map(stored.map((x) => [x.id, x]));
  for (const { form, span } of sayings) {
    const before = byId.get(form.id);
    byId.set(form.id, { ...form, meaning: before?.meaning ?? null, span: joined(before?.span ?? null, span) });
  }
  return [...byId.values()];
}
