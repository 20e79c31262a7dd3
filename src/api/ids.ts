/** Global ids: the label and the id of a node, opaque to clients and the same after every reload. */
import { z } from 'zod';
import type { nodeKinds } from '../../schema/nodes.ts';
import { badInput } from './errors.ts';

const label = z.enum(['Article', 'Person', 'Organization', 'Event', 'Project', 'Award', 'Place']);
type Label = z.infer<typeof label> & keyof typeof nodeKinds;

export interface NodeKey {
  readonly label: Label;
  readonly id: string;
}

const encode = (key: string): string => Buffer.from(key).toString('base64url');

/** Global ids that were made for things of the graph, by label and id, since the same come again and again; how many at most. */
const made = new Map<string, Map<string, string>>();
const MOST = 20_000;

/** `Person` and `p1` → `UGVyc29uOnAx`. */
export function toGlobalId({ label, id }: { readonly label: string; readonly id: string }): string {
  const ofLabel = made.get(label) ?? new Map<string, string>();
  const known = ofLabel.get(id);
  if (known !== undefined) return known;
  const globalId = encode(`${label}:${id}`);
  if (ofLabel.size >= MOST) ofLabel.clear();
  made.set(label, ofLabel.set(id, globalId));
  return globalId;
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
