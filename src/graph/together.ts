/**
 * One statement out of several questions: one that lists, and others that are asked of what its rows hold, each row's
 * below it. Every round trip costs both sides more than most questions do.
 */
import { z } from 'zod';
import type { Parameters, Row } from './database.ts';
import type { Part } from './query.ts';

/** Where a question gets its ids from: a list made of a `row` of the question above it. */
export interface From {
  /** Which question is above it, by the number that `add` gave. */
  readonly above: number;
  /** Cypher; the columns of the row are `row.<column>`. */
  readonly ids: string;
  readonly parameters: Parameters;
}

interface Member extends Pick<Part<unknown>, 'name' | 'text' | 'columns'> {
  readonly from: From | null;
}

const answer = z.record(z.string(), z.array(z.array(z.unknown())));

/** The text without its comment, and without what only a statement of its own needs. */
function bodyOf({ text, from }: Member): string {
  const lines = text.slice(text.indexOf('\n') + 1);
  return from === null
    ? lines
    : lines.replace(/^UNWIND \$ids AS parent\n/u, '').replace(/\nLIMIT size\(\$ids\).*$/u, '');
}

/** The same with names of parameters that no other member has. */
const renamed = (text: string, n: number): string => text.replace(/\$(\w+)/gu, `$p${n}_$1`);

function memberText(member: Member, n: number, members: readonly Member[]): string {
  const { columns, from } = member;
  const fields = columns.join(', ');
  const body = renamed(bodyOf(member), n);
  if (from === null) return `CALL () {\n${body}\n}\nWITH collect([${fields}]) AS q${n}`;
  const above = members[from.above]?.columns ?? [];
  const source = `q${from.above}`;
  const list = renamed(from.ids, n).replace(/\brow\.(\w+)/gu, (_, column: string) => `row[${above.indexOf(column)}]`);
  const parents = `UNWIND ${source} AS row\nUNWIND ${list} AS parent\nWITH DISTINCT parent`;
  return `CALL (${source}) {\nCALL (${source}) {\n${parents}\n${body}\n}\nRETURN collect([${fields}]) AS q${n}\n}`;
}

/** Texts that were put together, by what they are made of. */
const texts = new Map<string, string>();
const MOST_TEXTS = 1_000;

export class Statement {
  readonly #members: Member[] = [];
  readonly #parameters: Parameters = {};

  /** Takes a question in; answers its number. */
  add({ name, text, columns, parameters }: Omit<Part<unknown>, 'read'>, from: From | null = null): number {
    const n = this.#members.push({ name, text, columns, from }) - 1;
    for (const all of [parameters, from?.parameters ?? {}])
      for (const [key, value] of Object.entries(all)) this.#parameters[`p${n}_${key}`] = value;
    return n;
  }

  get parameters(): Parameters {
    return this.#parameters;
  }

  get text(): string {
    const key = this.#members.map(({ name, from }) => `${name} ${from?.above ?? ''} ${from?.ids ?? ''}`).join('\n');
    const known = texts.get(key);
    if (known !== undefined) return known;
    const names = this.#members.map(({ name }) => name).join(', ');
    const found = this.#members.map((_, n) => `q${n}`).join(', ');
    const parts = this.#members.map((member, n) => memberText(member, n, this.#members));
    const statement = [...parts, `// renmai: ${names}`, `RETURN ${found}`].join('\n');
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(key, statement);
    return statement;
  }

  /** The rows of each question, in the order in which they were added, from what the database answers. */
  rows(found: readonly Row[]): Row[][] {
    const lists = answer.parse(found[0]);
    return this.#members.map(({ columns }, n) =>
      (lists[`q${n}`] ?? []).map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
    );
  }
}
