/** Cursors: the list they are of and the sort key of an item, opaque to clients. */
import { z } from 'zod';
import { badInput } from './errors.ts';

const content = z.tuple([z.string(), z.string()]);

/** `list` names the list and its order, so that a cursor of another one is told apart. */
export const toCursor = (list: string, sort: string): string =>
  Buffer.from(JSON.stringify([list, sort])).toString('base64url');

function read(cursor: string): readonly [string, string] | null {
  try {
    const result = content.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return result.success ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The sort key that a cursor of `list` holds.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is no cursor, or one of another list or order.
 */
export function fromCursor(list: string, cursor: string): string {
  const found = read(cursor);
  if (found === null) throw badInput(`"${cursor}" is not a cursor: give the cursor of an item as this API gave it`);
  if (found[0] !== list)
    throw badInput(`"${cursor}" is a cursor of another list or order (${found[0]}), not of ${list}`);
  return found[1];
}
