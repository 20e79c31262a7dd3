/**
 * Leaving out of a text what does not matter for what it is asked with: conditions that are not set, arms that are not
 * taken, what is not to be shown. What stays costs the database less to plan and to run. Only whether something is set,
 * and which of our own words it is, decides; no value becomes part of the text.
 */
import type { Parameters } from './database.ts';

/** `$name.eq IS NULL`, `CASE WHEN $stated`, `$start = 'all'`, `size($ids) = 0`: what can be told before the text is sent. */
const FACT = /\$([\w.]+) IS (NOT )?NULL|(?<=\bWHEN )\$(\w+)(?= THEN\b)|\$(\w+) = '(\w+)'|\bsize\(\$(\w+)\) = 0/gu;

/** The value of `$name.eq` among the parameters; `null` where there is none. */
export function valueAt(parameters: Parameters, path: string): unknown {
  let value: unknown = parameters;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value ?? null;
}

type Fact = (parameters: Parameters) => boolean;

function factOf([, path, not, flag, name, word, list]: RegExpMatchArray): Fact {
  if (path !== undefined) return (given) => (valueAt(given, path) === null) === (not === undefined);
  if (flag !== undefined) return (given) => given[flag] === true;
  if (name !== undefined) return (given) => given[name] === word;
  return (given) => {
    const items = given[list ?? ''];
    return Array.isArray(items) && items.length === 0;
  };
}

/** Where the bracket that is open at `from` is closed. */
export function closing(text: string, from: number): number {
  for (let at = from, depth = 1; at < text.length; at += 1) {
    if ('([{'.includes(text.charAt(at))) depth += 1;
    if (')]}'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** `(true OR …)` is true. */
function withoutAlternatives(text: string): string {
  const start = text.indexOf('(true OR ');
  if (start < 0) return text;
  return withoutAlternatives(`${text.slice(0, start)}true${text.slice(closing(text, start + 1) + 1)}`);
}

const CASES = /\bCASE\b|\bEND\b|\bELSE\b/gu;

/** `CASE WHEN true THEN x ELSE y END` is x; other cases stay. */
function withoutCases(text: string): string {
  const found = /\bCASE WHEN (true|false) THEN /u.exec(text);
  if (found === null) return text;
  const from = found.index + found[0].length;
  let [depth, otherwise] = [1, -1];
  for (const { 0: word, index } of text.slice(from).matchAll(CASES)) {
    if (word === 'CASE') depth += 1;
    if (word === 'ELSE' && depth === 1) otherwise = index;
    if (word === 'END') depth -= 1;
    if (depth > 0) continue;
    const all = text.slice(from, from + index);
    const [yes, no] = otherwise < 0 ? [all, 'null'] : [all.slice(0, otherwise), all.slice(otherwise + 'ELSE '.length)];
    const kept = (found[1] === 'true' ? yes : no).trim();
    return withoutCases(`${text.slice(0, found.index)}${kept}${text.slice(from + index + 'END'.length)}`);
  }
  return text;
}

const ARM = /^WITH (?:1 AS one|\w+) WHERE ((?:true|false)(?: AND (?:true|false))*)\n/mu;
const UNION = 'UNION ALL\n';

/** An arm of a union begins by asking whether it is taken at all. */
function withoutArms(text: string): string {
  const found = ARM.exec(text);
  if (found === null) return text;
  const [{ length }, start] = [found[0], found.index];
  if (!found[1]?.includes('false')) return withoutArms(text.slice(0, start) + text.slice(start + length));
  const end = closing(text, start);
  let [depth, next] = [0, -1];
  for (let at = start; at < end && next < 0; at += 1) {
    if ('([{'.includes(text.charAt(at))) depth += 1;
    if (')]}'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0 && text.startsWith(UNION, at)) next = at;
  }
  if (next >= 0) return withoutArms(text.slice(0, start) + text.slice(next + UNION.length));
  const before = text.slice(0, start);
  // The last of several; one that is left alone stays, and finds nothing.
  return before.endsWith(UNION) ? withoutArms(before.slice(0, -UNION.length) + text.slice(end)) : text;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\bNOT true\b/gu, 'false'],
  [/\bNOT false\b/gu, 'true'],
  [/(\(|\bWHERE\s|\bAND\s|\bOR\s)true\s+AND\s+/gu, '$1'],
  [/\s+AND true\b(?! [=<>+])/gu, ''],
  [/\(false OR /gu, '('],
  [/\((true|false)\)/gu, '$1'],
  [/\nWHERE true(?=\n(?!AND |OR ))/gu, ''],
  [/\bORDER BY null DESC, /gu, 'ORDER BY '],
  [/\bORDER BY (\w+, )null DESC, /gu, 'ORDER BY $1'],
  [/\b(\w+) DESC, \1\b(?= *\n|$)/gu, '$1 DESC'],
];

function simplified(text: string): string {
  const once = RULES.reduce((all, [from, to]) => all.replace(from, to), withoutAlternatives(withoutCases(text)));
  return once === text ? text : simplified(once);
}

/** The text with each of its facts told: `key` holds 1 for one that holds. */
function told(text: string, key: string): string {
  let n = 0;
  return text.replace(FACT, () => String(key[n++] === '1'));
}

/** A text that knows what of it can be left out. */
export interface Shapes {
  /** What of it matters for these parameters, as a key: texts with the same key are the same. */
  readonly keyOf: (parameters: Parameters) => string;
  readonly textOf: (parameters: Parameters) => string;
}

/** Reads what of a text depends on what it is asked with. */
export function shapesOf(text: string): Shapes {
  const facts = [...text.matchAll(FACT)].map(factOf);
  // What lies below a list is asked with the same parameters by every request.
  const keys = new WeakMap<Parameters, string>();
  const texts = new Map<string, string>();
  const keyOf = (parameters: Parameters): string => {
    const known = keys.get(parameters) ?? facts.map((holds) => (holds(parameters) ? '1' : '0')).join('');
    keys.set(parameters, known);
    return known;
  };
  return {
    keyOf,
    textOf(parameters) {
      const key = keyOf(parameters);
      const known = texts.get(key) ?? simplified(withoutArms(told(text, key)));
      texts.set(key, known);
      return known;
    },
  };
}
