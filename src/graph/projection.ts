/**
 * What a question brings of each row when it is asked with others: lists in place of maps, whose keys would be sent with
 * every row, and nothing that nobody asks for.
 */
import type { Row } from './database.ts';
import { closing } from './shape.ts';
import { type Item, splitList } from './text.ts';

/** A column as it is sent, and how it is read. */
export interface Sent {
  readonly name: string;
  /** Cypher. */
  readonly expression: string;
  /** Where a field of its map stands in what is sent; `null` where there is none. */
  readonly at: (field: string) => string | null;
  readonly read: (value: unknown) => unknown;
}

interface Entry {
  readonly name: string;
  /** Cypher; `null` for what is not sent. */
  readonly expression: string | null;
  /** What is the same in all rows. */
  readonly constant: string | null;
}

function entryOf(variable: string, spare: (name: string) => boolean, text: string): Entry {
  const [, name = text.slice(1), expression = `${variable}${text}`] = /^(\w+): (.*)$/su.exec(text) ?? [];
  const constant = /^'(\w+)'$/u.exec(expression)?.[1] ?? null;
  return { name, constant, expression: constant !== null || spare(name) ? null : expression };
}

const MAP = /\b(\w+) \{(?=\.)/u;

/** Whether a literal map or list is begun there and not ended. */
const isOpen = (text: string): boolean =>
  text.split('{').length > text.split('}').length || text.split('[').length > text.split(']').length;

/** A column with a map, `e {.id, .name, label: 'Event'}`, as a list. */
function listed({ name, expression }: Item, spare: (name: string) => boolean): Sent | null {
  const found = MAP.exec(expression);
  // Within another map or a list it is no column of its own, and would be read as it is sent.
  if (found === null || isOpen(expression.slice(0, found.index))) return null;
  const [start, variable = ''] = [found.index + found[0].length, found[1]];
  const end = closing(expression, start);
  if (MAP.test(expression.slice(end))) throw new Error(`the column ${name} has two maps: make it one`);
  if (expression.startsWith('.*', start)) return null;
  const entries = splitList(expression.slice(start, end)).map((text) => entryOf(variable, spare, text));
  const sent = entries.flatMap((entry) => entry.expression ?? []);
  const places = entries.map((entry) => (entry.expression === null ? -1 : sent.indexOf(entry.expression)));
  // Filling in a copy costs less than growing a map for every row.
  const unsent: Row = Object.fromEntries(entries.map((entry) => [entry.name, entry.constant]));
  const filled = entries.flatMap((entry, n) =>
    entry.expression === null ? [] : [[entry.name, places[n] ?? -1] as const],
  );
  return {
    name,
    expression: `${expression.slice(0, found.index)}[${sent.join(', ')}]${expression.slice(end + 1)}`,
    at(field) {
      const n = entries.findIndex((entry) => entry.name === field);
      const constant = entries[n]?.constant ?? null;
      return constant === null ? `[${places[n]}]` : `'${constant}'`;
    },
    read(value) {
      if (!Array.isArray(value)) return value;
      const map: Row = { ...unsent };
      for (const [field, place] of filled) map[field] = value[place] ?? null;
      return map;
    },
  };
}

/** @param spare whether a field or column is one that nobody asks for: it is read as `null`. */
export function sentAs(item: Item, spare: (name: string) => boolean): Sent {
  const map = listed(item, spare);
  if (map !== null) return map;
  const { name, expression } = item;
  return { name, expression: spare(name) ? 'null' : expression, at: () => null, read: (value) => value };
}
