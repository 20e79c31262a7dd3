/** Parses JSON and says where it is wrong: the field by its path, the value as it stands. */
import type { z } from 'zod';
import { InputError } from '../src/errors.ts';

/** @throws InputError when the text is no JSON. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : String(error);
    throw new InputError(where, `not JSON: ${message}`);
  }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields, as {"text": "…"}',
};
const kindOf = (value: unknown): string =>
  value === null ? 'null' : (kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value);

/** What is wrong with a value, in words; schemas that have their own say those. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'must not be empty';
  if (issue.code === 'unrecognized_keys') return `has fields that are not known: ${issue.keys.join(', ')}`;
  return undefined;
}

/** A value that has the shape of `schema`. @throws InputError that names the first wrong fields. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value, { error: inWords });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.slice(0, 3).map((issue) => {
    const path = pathOf(issue.path);
    return path === '' ? issue.message : `${path}: ${issue.message}`;
  });
  const more = parsed.error.issues.length - wrong.length;
  throw new InputError(where, `${wrong.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
}
