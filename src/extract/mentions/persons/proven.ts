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
  const byFirst = new Map<string, Form[]>();
  const mayBegin = new Uint8Array(256);
  let order = 0;
  const add = (printed: string, name: string): void => {
    const first = printed.charAt(0);
    const form: Form = { printed, name, order };
    order += 1;
    mayBegin[first.charCodeAt(0) & 255] = 1;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [form]);
    else known.push(form);
  };
  for (const name of proven) add(name, name);
  for (const name of proven) {
    const last = name.includes('·') ? (name.split('·').at(-1) ?? '') : '';
    if (last.length >= 2) add(last, name);
  }
  return { byFirst, mayBegin };
}

/** The names of one article are asked for with each of its sentences. */
const made = new WeakMap<ReadonlySet<string>, Forms>();

function formsFor(proven: ReadonlySet<string>): Forms {
  const known = made.get(proven);
  if (known !== undefined) return known;
  const forms = formsOf(proven);
  made.set(proven, forms);
  return forms;
}

/** Calls back for every place where a form stands, until told that it is enough. */
function eachPlace(sentence: string, proven: ReadonlySet<string>, found: (form: Form, start: number) => boolean): void {
  if (proven.size === 0) return;
  const { byFirst, mayBegin } = formsFor(proven);
  for (let start = 0; start < sentence.length; start += 1) {
    if (mayBegin[sentence.charCodeAt(start) & 255] === 0) continue;
    for (const form of byFirst.get(sentence.charAt(start)) ?? [])
      if (sentence.startsWith(form.printed, start) && found(form, start)) return;
  }
}

/** Whether any proven name stands in a text. */
export function mentionsAny(text: string, proven: ReadonlySet<string>): boolean {
  let any = false;
  eachPlace(text, proven, () => {
    any = true;
    return true;
  });
  return any;
}

/** Every place where a proven name stands, name by name; a longer name that begins with it is another. */
export function provenNames(sentence: string, proven: ReadonlySet<string>): NameSpan[] {
  const places: { readonly form: Form; readonly start: number }[] = [];
  eachPlace(sentence, proven, (form, start) => {
    places.push({ form, start });
    return false;
  });
  const names: NameSpan[] = [];
  for (const { form, start } of places.sort((a, b) => a.form.order - b.form.order)) {
    const { printed, name } = form;
    const longer = printed === name ? nameAt(sentence, start, { proven }) : null;
    if (longer !== null && longer.name !== name && longer.name.startsWith(name) && longer.strength >= 3) continue;
    names.push(nameSpan(name, start, 'person: named elsewhere', 0.95, { end: start + printed.length }));
  }
  return names;
}
