/** Names that the article has proven in one place, wherever they stand again. */
import { nameAt } from './name-at.ts';
import { type NameSpan, nameSpan } from './span.ts';

/** A way an article prints a proven name: whole, or of a name of several parts the last (`德·林德` as `林德`). */
interface Form {
  readonly printed: string;
  readonly name: string;
  readonly order: number;
}
interface Forms {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** 1 at the last eight bits of each first character: most characters of a text are passed over by it. */
  readonly mayBegin: Uint8Array;
}

/** The forms by their first character: a sentence is looked through once, however many names are proven. */
function formsOf(proven: ReadonlySet<string>): Forms {
  const whole = [...proven].map((name) => ({ printed: name, name }));
  const lasts = whole
    .filter(({ name }) => name.includes('·'))
    .map(({ name }) => ({ printed: name.split('·').at(-1) ?? '', name }))
    .filter(({ printed }) => printed.length >= 2);
  const forms = new Map<string, Form[]>();
  const mayBegin = new Uint8Array(256);
  for (const [order, form] of [...whole, ...lasts].entries()) {
    const first = form.printed.charAt(0);
    mayBegin[first.charCodeAt(0) & 255] = 1;
    const known = forms.get(first);
    if (known === undefined) forms.set(first, [{ ...form, order }]);
    else known.push({ ...form, order });
  }
  return { byFirst: forms, mayBegin };
}

/** The names of one article are asked for with each of its sentences. */
const made = new WeakMap<ReadonlySet<string>, Forms>();

function formsFor(proven: ReadonlySet<string>): Forms {
  const known = made.get(proven) ?? formsOf(proven);
  made.set(proven, known);
  return known;
}

function* placesOf(sentence: string, proven: ReadonlySet<string>): Generator<Form & { readonly start: number }> {
  if (proven.size === 0) return;
  const { byFirst, mayBegin } = formsFor(proven);
  for (let start = 0; start < sentence.length; start += 1) {
    if (mayBegin[sentence.charCodeAt(start) & 255] === 0) continue;
    for (const form of byFirst.get(sentence.charAt(start)) ?? [])
      if (sentence.startsWith(form.printed, start)) yield { ...form, start };
  }
}

/** Whether any proven name stands in a text. */
export const mentionsAny = (text: string, proven: ReadonlySet<string>): boolean =>
  placesOf(text, proven).next().done !== true;

/** Every place where a proven name stands, name by name; a longer name that begins with it is another. */
export function provenNames(sentence: string, proven: ReadonlySet<string>): NameSpan[] {
  const places = [...placesOf(sentence, proven)].sort((a, b) => a.order - b.order);
  return places.flatMap(({ printed, name, start }) => {
    const longer = printed === name ? nameAt(sentence, start, { proven }) : null;
    if (longer !== null && longer.name !== name && longer.name.startsWith(name) && longer.strength >= 3) return [];
    return [{ ...nameSpan(name, start, 'person: named elsewhere', 0.95), end: start + printed.length }];
  });
}
