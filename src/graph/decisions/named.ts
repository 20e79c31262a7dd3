/** What decisions about things are refused for, and how they name what they are about. */
import type { Decision } from '../../../schema/decision.ts';
import { DecisionError } from '../../errors.ts';
import type { Before } from './commit.ts';
import { decidableOf } from './found.ts';
import { told } from './record.ts';

export const bad = (message: string): DecisionError => new DecisionError('BAD_USER_INPUT', message);
export const clash = (message: string): DecisionError => new DecisionError('CONFLICT', message);

/** The one kind of several ids. */
export function labelOfAll(ids: readonly string[]) {
  const [label, second] = [...new Set(ids.map(decidableOf))];
  if (label === undefined) throw bad('name what the decision is about');
  if (second !== undefined) throw bad(`a ${label} and a ${second} cannot be one: name things of one kind`);
  return label;
}

/** Two or more different ids. */
export function several(ids: readonly string[], what: string): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) throw bad(`name at least two things to ${what}`);
  return distinct;
}

/** Which decision of a kind has to do with an entity that stands. */
export const earlier = (before: Before, fits: (x: Decision) => boolean): string => {
  const found = before.inForce.find(fits);
  return found === undefined ? '' : ` by ${told(found)}`;
};
