/** Putting the texts of several questions together into one that is asked for several requests at a time. */
import type { Parameters } from './database.ts';
import { type Sent, sentAs } from './projection.ts';
import type { Part } from './query.ts';
import { partsOf } from './text.ts';

/** Where a question gets its ids from: a list made of a `row` of the question above it. */
export interface From {
  /** Which question is above it, by the number that `add` gave. */
  readonly above: number;
  /** Cypher; the columns of the row are `row.<column>`, those of a map in it `row.<column>.<field>`. */
  readonly ids: string;
  readonly parameters: Parameters;
}

export interface Member extends Pick<Part<unknown>, 'name' | 'shapes' | 'spare' | 'parameters'> {
  readonly from: From | null;
}

/** A value among the parameters of a member. */
export interface Place {
  readonly member: number;
  readonly path: string;
}

export interface Composed {
  readonly text: string;
  readonly values: readonly Place[];
  readonly limits: ReadonlyMap<string, Place>;
  /** The columns of each member. */
  readonly columns: readonly (readonly Sent[])[];
}

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

/** Puts the questions together; each but the first gets its ids from one before it. */
export function compose(members: readonly Member[]): Composed {
  const composing = new Composing();
  const parts = members.map((member, n) => composing.member(member, n));
  const found = members.map((_, n) => `q${n}`).join(', ');
  const names = members.map(({ name }) => name).join(', ');
  const { values, limits, columns } = composing;
  const statement = ['UNWIND $asked AS asked', ...parts, `// renmai: ${names}`, `RETURN asked[0] AS asking, ${found}`];
  return { text: statement.join('\n'), values, limits, columns };
}
