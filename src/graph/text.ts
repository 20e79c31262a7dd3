/** The texts of questions, as they lie in `queries/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Lines that stand once for each role, joined by `UNION ALL`; `ROLE` in them is its name. */
const ARM = /^ *\/\/ for each role\n([\s\S]*?)^ *\/\/ end\n/gmu;

function withRoles(text: string, roles: readonly string[]): string {
  const arms = text.replace(ARM, (_, arm: string) =>
    roles.map((role) => arm.replace(/\bROLE\b/gu, role)).join('UNION ALL\n'),
  );
  return arms.replace(/\bROLES\b/gu, roles.join('|'));
}

/** The text as it is sent: without indents and comments but its first line, since every byte goes over the wire each time. */
export function textOf(name: string, roles: readonly string[] = []): string {
  const text = readFileSync(join(packageRoot, 'queries', `${name}.cypher`), 'utf8');
  const [first = '', ...rest] = withRoles(text, roles).split('\n');
  const lines = rest.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
  return [first, ...lines].join('\n');
}

/** A column that a text returns. */
export interface Item {
  readonly name: string;
  readonly expression: string;
}

/** Cuts a list at the commas that stand outside of brackets and quotes. */
export function splitList(text: string): string[] {
  const items: string[] = [''];
  let [depth, quoted] = [0, false];
  for (const c of text) {
    if (c === "'") quoted = !quoted;
    if (!quoted && '([{'.includes(c)) depth += 1;
    if (!quoted && ')]}'.includes(c)) depth -= 1;
    if (c === ',' && depth === 0 && !quoted) items.push('');
    else items.push(`${items.pop() ?? ''}${c}`);
  }
  return items.map((item) => item.trim());
}

/** A text in three: what comes before its last `RETURN`, the columns, and how they are ordered and limited. */
export function partsOf(text: string): {
  readonly head: string;
  readonly items: readonly Item[];
  readonly tail: string;
} {
  const start = text.lastIndexOf('\nRETURN ');
  const end = text.indexOf('\nORDER BY', start);
  const items = splitList(text.slice(start + '\nRETURN '.length, end)).map((item) => {
    const [, expression = item, name = item] = /^(.*) AS (\w+)$/su.exec(item) ?? [];
    return { expression, name };
  });
  return { head: text.slice(0, start), items, tail: text.slice(end) };
}

/** The names of the columns that a text returns, in order. */
export const columnsOf = (text: string): readonly string[] => partsOf(text).items.map(({ name }) => name);
