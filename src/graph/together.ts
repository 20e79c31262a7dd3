/**
 * One statement out of several questions: one that lists, and others that are asked of what its rows hold, each row's
 * below it. Every round trip costs both sides more than most questions do. It is asked for several requests at a time,
 * each with its own values, and answers one row for each: see `shared-reads.ts`.
 */
import type { Parameters, Row } from './database.ts';
import { type Sent, sentAs } from './projection.ts';
import type { Part } from './query.ts';
import { valueAt } from './shape.ts';
import { partsOf } from './text.ts';

/** Where a question gets its ids from: a list made of a `row` of the question above it. */
export interface From {
  /** Which question is above it, by the number that `add` gave. */
  readonly above: number;
  /** Cypher; the columns of the row are `row.<column>`, those of a map in it `row.<column>.<field>`. */
  readonly ids: string;
  readonly parameters: Parameters;
}

interface Member extends Pick<Part<unknown>, 'name' | 'shapes' | 'spare' | 'parameters'> {
  readonly from: From | null;
}

/** What one request asks: a text of all who ask alike, and its own values. */
export interface Ask {
  readonly text: string;
  /** The values that the text finds as `asked[1]` and so on; `asked[0]` tells who asks. */
  readonly values: readonly unknown[];
  /** Parameters that are the same for all who are asked for together: Cypher takes no limit from a row. */
  readonly limits: Parameters;
}

/** A value among the parameters of a member. */
interface Place {
  readonly member: number;
  readonly path: string;
}

interface Composed {
  readonly text: string;
  readonly values: readonly Place[];
  readonly limits: ReadonlyMap<string, Place>;
  /** The columns of each member. */
  readonly columns: readonly (readonly Sent[])[];
}

/** Everything that one member can be told by: parameters of its own, and those of where its ids come from. */
const parametersOf = ({ parameters, from }: Member): Parameters => ({ ...parameters, ...from?.parameters });

class Composing {
  readonly values: Place[] = [];
  readonly limits = new Map<string, Place>();
  readonly columns: (readonly Sent[])[] = [];

  /** The text with what it takes by place; `LIMIT` keeps parameters. */
  #placed(member: number, text: string): string {
    const limited = text.replace(/\bLIMIT \$(\w+)/gu, (_, path: string) => {
      this.limits.set(`p${member}_${path}`, { member, path });
      return `LIMIT \u0000p${member}_${path}`;
    });
    const placed = limited.replace(/\$([\w.]+)/gu, (_, path: string) => {
      const known = this.values.findIndex((value) => value.member === member && value.path === path);
      return `asked[${known < 0 ? this.values.push({ member, path }) : known + 1}]`;
    });
    return placed
      .replaceAll('\u0000', '$')
      .replace(/\bCALL \((\w[^)]*)?\) \{/gu, (_, names?: string) =>
        names === undefined ? 'CALL (asked) {' : `CALL (${names}, asked) {`,
      );
  }

  /** Where the ids of a question are found in the rows above. */
  #ids({ above, ids }: From): string {
    const columns = this.columns[above] ?? [];
    return ids.replace(/\brow\.(\w+)(?:\.(\w+))?/gu, (_, column: string, field?: string) => {
      const at = columns.findIndex(({ name }) => name === column);
      const within = field === undefined ? '' : (columns[at]?.at(field) ?? `.${field}`);
      return within.startsWith("'") ? within : `row[${at}]${within}`;
    });
  }

  member(one: Member, n: number): string {
    const { from, shapes, spare } = one;
    const text = shapes.textOf(one.parameters);
    const { head, items, tail } = partsOf(text.slice(text.indexOf('\n') + 1));
    const sent = items.map((item) => sentAs(item, spare));
    this.columns.push(sent);
    const list = sent.map(({ name, expression }) => `${expression} AS ${name}`).join(', ');
    const names = sent.map(({ name }) => name).join(', ');
    const body = `${head}\nWITH ${list}${tail}`.replace(/\nLIMIT size\(\$ids\).*$/u, '');
    const end = `RETURN collect([${names}]) AS q${n}\n}`;
    if (from === null) {
      const own = this.#placed(n, body);
      return `CALL (asked) {\n${own}\n${end}`;
    }
    const ids = this.#placed(n, this.#ids(from));
    const parents = `UNWIND q${from.above} AS row\nUNWIND ${ids} AS parent\nWITH DISTINCT parent`;
    const below = this.#placed(n, body.replace(/^UNWIND \$ids AS parent\n/u, ''));
    return `CALL (asked, q${from.above}) {\n${parents}\n${below}\n${end}`;
  }
}

function compose(members: readonly Member[]): Composed {
  const composing = new Composing();
  const parts = members.map((member, n) => composing.member(member, n));
  const found = members.map((_, n) => `q${n}`).join(', ');
  const names = members.map(({ name }) => name).join(', ');
  const { values, limits, columns } = composing;
  const statement = ['UNWIND $asked AS asked', ...parts, `// renmai: ${names}`, `RETURN asked[0] AS asking, ${found}`];
  return { text: statement.join('\n'), values, limits, columns };
}

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
    const parameters = this.#members.map(parametersOf);
    const find = ({ member, path }: Place): unknown => valueAt(parameters[member] ?? {}, path);
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
      if (!isList(rows)) throw new Error(`no list of rows came for question ${n} of a statement`);
      return rows.map((values) => {
        if (!isList(values)) throw new Error(`no list of values came for a row of question ${n} of a statement`);
        const row: Row = {};
        columns.forEach(({ name, read }, i) => {
          row[name] = read(values[i]);
        });
        return row;
      });
    });
  }
}
