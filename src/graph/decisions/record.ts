/** A new record: signed, and known by what it says, so that the same record is the same in every database. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Decision, decision } from '../../../schema/decision.ts';
import { DecisionError } from '../../errors.ts';

/** Who decides, and why. */
export interface Reason {
  readonly by: string;
  readonly why: string;
}

const words = z.string().trim().min(1).max(1000);

/**
 * @throws DecisionError where it does not say who or why.
 */
export function signatureOf({ by, why }: Reason): { by: string; why: string; at: string } {
  const [who, reason] = [words.safeParse(by), words.safeParse(why)];
  if (!who.success) throw new DecisionError('BAD_USER_INPUT', 'a decision needs somebody who makes it');
  if (!reason.success)
    throw new DecisionError('BAD_USER_INPUT', 'a decision needs its reason: say why, in at most 1,000 characters');
  return { by: who.data, why: reason.data, at: new Date().toISOString() };
}

/** The record of what is decided, with its id. */
export function recordOf(content: Readonly<Record<string, unknown>>): Decision {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return decision.parse({ ...content, id: `d${hash.slice(0, 16)}`, undone: null });
}

/** What decisions are called in words, by their kind. */
export const verbs: Readonly<Record<Decision['kind'], string>> = {
  merge: 'merge',
  keepApart: 'keep apart',
  rename: 'rename',
  reject: 'reject',
  confirm: 'confirm',
  suppress: 'suppress',
  replace: 'replace',
};

/** A record in words, for those who stumble over it. */
export function told({ id, kind, by, at, why }: Decision): string {
  return `decision ${id} (${verbs[kind]}, by ${by} on ${at.slice(0, 10)}: ${why})`;
}
