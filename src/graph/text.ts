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

const QUOTES = /'(?:[^'\\]|\\.)*'/gu;

/** The names of the columns that a text returns, in order. */
export function columnsOf(text: string): readonly string[] {
  const end = text.slice(text.lastIndexOf('\nRETURN ') + '\nRETURN '.length).replace(QUOTES, '');
  const items: string[] = [''];
  let depth = 0;
  for (const c of end.slice(0, end.indexOf('\nORDER BY'))) {
    if ('([{'.includes(c)) depth += 1;
    if (')]}'.includes(c)) depth -= 1;
    if (c === ',' && depth === 0) items.push('');
    else items.push(`${items.pop() ?? ''}${c}`);
  }
  return items.map((item) => /(\w+)\s*$/u.exec(item)?.[1] ?? '');
}
