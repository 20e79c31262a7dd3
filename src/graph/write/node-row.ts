/** An entity as it is written once a batch is applied: its labels and properties. */
import type { EntityLabel } from '../../../schema/nodes.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { NodeClaim } from '../../resolve/projection.ts';
import { calledAs, mergeNode, type Properties } from './merge-node.ts';
import { soundOf } from './sound.ts';
import { stored } from './stored.ts';
import type { Tally } from './tally.ts';

/** What a batch adds to and takes from one entity. `identity` is known when something is added. */
export interface NodeChange {
  identity: NodeClaim['identity'] | null;
  /** The name that people gave it, `null` where they gave none; `undefined` where that stays as it is. */
  called: string | null | undefined;
  readonly added: string[];
  readonly retracted: string[];
}

/** A second label that follows from properties. */
const marks: Partial<Record<EntityLabel, { label: string; holds(merged: Properties): boolean }>> = {
  Person: { label: 'Official', holds: (merged) => merged['official'] === true },
  Organization: { label: 'Company', holds: (merged) => merged['kind'] === 'company' },
  Event: { label: 'Meeting', holds: ({ type }) => type === 'meeting' || type === 'talk' },
};

export interface NodeRow {
  readonly id: string;
  /** Labels that it has; of an entity that stood before, the second one alone. */
  readonly labels: readonly string[];
  /** The second label, where it must not have it. */
  readonly without: readonly string[];
  readonly properties: Record<string, unknown>;
}

/** The sound of what the entity is called now. `before` is its name until now. */
const soundIn = (label: EntityLabel, named: Properties, before: string | null): string => {
  const { name, aliases } = named;
  const names = [typeof name === 'string' ? name : (before ?? ''), ...(Array.isArray(aliases) ? aliases : [])];
  return soundOf(names, label === 'Person');
};

/** What an entity says once the batch is applied; `name` is that by which it was identified until now. */
interface After extends Tally {
  readonly name: string | null;
  readonly called: string | null;
}

/** The row that writes an entity. */
export function rowOf(id: string, change: NodeChange | undefined, { name, claims, counts, called }: After): NodeRow {
  const label = labelOfId(id);
  if (label === 'Article') throw new Error(`${id} is no entity`);
  const identity = change?.identity ?? null;
  const own = identity?.['name'] ?? name ?? '';
  const merged = calledAs(mergeNode(label, { claims, counts }, own), called);
  const _pinyin = soundIn(label, { ...identity, ...merged }, name);
  const _name = label === 'Organization' && merged['name'] !== own ? own : null;
  const written = { _claims: claims, _counts: counts, _called: called, _pinyin, _name };
  const properties = { ...identity, id, ...merged, ...written };
  const mark = marks[label];
  const [labels, without] =
    mark === undefined ? [[], []] : mark.holds(merged) ? [[mark.label], []] : [[], [mark.label]];
  return { id, labels, without, properties: stored(properties) };
}
