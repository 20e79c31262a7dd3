/** Ids of entities: a letter for the label and a hash of what identifies the thing, so that every load makes the same ones. */
import { hash } from 'node:crypto';
import { type EntityLabel, type NodeLabel, nodeKinds } from '../../schema/nodes.ts';
import { remembering } from '../text/memo.ts';

/** The first letter of every id; an article's is made in article.ts. */
export const idPrefixes = {
  Article: 'a',
  Person: 'p',
  Organization: 'o',
  Event: 'e',
  Project: 'j',
  Award: 'w',
  Place: 'l',
} as const satisfies Record<NodeLabel, string>;

const isLabel = (key: string): key is NodeLabel => key in nodeKinds;
const labels = new Map<string, NodeLabel>(
  Object.entries(idPrefixes).flatMap(([label, prefix]): [string, NodeLabel][] =>
    isLabel(label) ? [[prefix, label]] : [],
  ),
);

const digestOf = remembering((identity) => hash('sha256', identity).slice(0, 20));

/** The id of an entity from the parts that identify it, in a fixed order; `null` is a part of its own. */
export function entityId(label: EntityLabel, parts: readonly (string | null)[]): string {
  return `${idPrefixes[label]}${digestOf(JSON.stringify([label, ...parts]))}`;
}

/**
 * The label that an id belongs to.
 *
 * @throws RangeError for what is no id of this graph.
 */
export function labelOfId(id: string): NodeLabel {
  const label = labels.get(id.slice(0, 1));
  if (label === undefined) throw new RangeError(`no id of a node: ${id}`);
  return label;
}
