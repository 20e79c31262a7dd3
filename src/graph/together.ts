/**
 * One statement out of several questions: one that lists, and others that are asked of what its rows hold, each row's
 * below it. Every round trip costs both sides more than most questions do. It is asked for several requests at a time,
 * each with its own values, and answers one row for each: see `shared-reads.ts`.
 */
import { type Composed, compose, type From, type Member, type Place } from './compose.ts';
import type { Parameters, Row } from './database.ts';
import type { Part } from './query.ts';
import { valueAt } from './shape.ts';

/** What one request asks: a text of all who ask alike, and its own values. */
export interface Ask {
  readonly text: string;
  /** The values that the text finds as `asked[1]` and so on; `asked[0]` tells who asks. */
  readonly values: readonly unknown[];
  /** Parameters that are the same for all who are asked for together: Cypher takes no limit from a row. */
  readonly limits: Parameters;
}

/** A value that a member is asked with: one of where its ids come from, or of its own. */
const findIn = ({ parameters, from }: Member, path: string): unknown =>
  (from === null ? null : valueAt(from.parameters, path)) ?? valueAt(parameters, path);

/** What was put together, by what it is made of. */
const known = new Map<string, Composed>();
const MOST = 1_000;

const isList = (x: unknown): x is unknown[] => Array.isArray(x);

export class Statement {
  readonly #members: Member[] = [];
  #composed: Composed | undefined;

  /** Takes a question in; answers its number. */
  add({ name, shapes, spare, parameters, kept }: Omit<Part<unknown>, 'read'>, from: From | null = null): number {
    return this.#members.push({ name: `${name} ${kept}`, shapes, spare, parameters, from }) - 1;
  }

  /** How many questions it is of. */
  get size(): number {
    return this.#members.length;
  }

  get #all(): Composed {
    if (this.#composed !== undefined) return this.#composed;
    const keys = this.#members.map(
      ({ name, from, shapes, parameters }) =>
        `${name} ${shapes.keyOf(parameters)} ${from?.above ?? ''} ${from?.ids ?? ''}`,
    );
    const key = keys.join('\n');
    this.#composed = known.get(key) ?? compose(this.#members);
    if (known.size >= MOST) known.clear();
    known.set(key, this.#composed);
    return this.#composed;
  }

  /** What is to be asked. */
  get ask(): Ask {
    const { text, values, limits } = this.#all;
    const find = ({ member, path }: Place): unknown => {
      const asked = this.#members[member];
      return asked === undefined ? null : findIn(asked, path);
    };
    return {
      text,
      values: values.map(find),
      limits: Object.fromEntries([...limits].map(([name, place]) => [name, find(place)])),
    };
  }

  /**
   * The rows of each question, in the order in which they were added, from what the database answers.
   *
   * @throws Error when it is no answer to this statement.
   */
  rows(found: Row): Row[][] {
    return this.#all.columns.map((columns, n) => {
      const rows = found[`q${n}`];
      // Filling in costs less than growing.
      const empty: Row = Object.fromEntries(columns.map(({ name }) => [name, null]));
      if (!isList(rows)) throw new Error(`no list of rows came for question ${n} of a statement`);
      return rows.map((values) => {
        if (!isList(values)) throw new Error(`no list of values came for a row of question ${n} of a statement`);
        const row: Row = { ...empty };
        columns.forEach(({ name, read }, i) => {
          row[name] = read(values[i]);
        });
        return row;
      });
    });
  }
}
