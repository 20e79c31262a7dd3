/** Global ids as they come back in arguments. */
import { z } from 'zod';
import { encode } from '../../queries/parts/global-id.ts';
import type { nodeKinds } from '../../schema/nodes.ts';
import { badInput } from './errors.ts';

const label = z.enum(['Article', 'Person', 'Organization', 'Event', 'Project', 'Award', 'Place']);
type Label = z.infer<typeof label> & keyof typeof nodeKinds;

/** A node as the graph names it. */
export interface NodeKey {
  readonly label: Label;
  readonly id: string;
}

/** Reads a global id; `null` when it is none. */
export function readGlobalId(globalId: string): NodeKey | null {
  const text = Buffer.from(globalId, 'base64url').toString();
  const colon = text.indexOf(':');
  const known = label.safeParse(text.slice(0, colon));
  const id = text.slice(colon + 1);
  const canonical = known.success && id !== '' && encode(`${known.data}:${id}`) === globalId;
  return canonical ? { label: known.data, id } : null;
}

/**
 * Reads a global id.
 *
 * @throws GraphQLError BAD_USER_INPUT when it is none.
 */
export function fromGlobalId(globalId: string): NodeKey {
  const key = readGlobalId(globalId);
  if (key === null) throw badInput(`"${globalId}" is not a global id: give the id of a thing as this API gave it`);
  return key;
}

/** A global id in arguments, of a thing with one of these labels. */
export const globalId = (...labels: readonly Label[]) =>
  z.string().transform((text, context): NodeKey => {
    const key = readGlobalId(text);
    if (key !== null && (labels.length === 0 || labels.includes(key.label))) return key;
    const message =
      key === null
        ? `"${text}" is not a global id`
        : `"${text}" is the id of a thing of type ${key.label}, not ${labels.join(' or ')}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
