/**
 * A form: one way in which articles name an entity, as far as a single article can tell. Which entity it means is decided
 * over all forms of its bucket; `facts` is everything that this decision may use, so that it depends on nothing else.
 */
import { hash } from 'node:crypto';
import { z } from 'zod';

export const formLabel = z.enum(['Organization', 'Person', 'Project', 'Event']);
export type FormLabel = z.infer<typeof formLabel>;

export interface Form {
  readonly id: string;
  readonly label: FormLabel;
  /** Forms of two buckets are never compared, but for what `of` joins. */
  readonly bucket: string;
  /** The id that the article alone gives to what it names. */
  readonly root: string;
  /** For a statement that two names mean one thing: the root of the fuller one. */
  readonly of: string | null;
  /** JSON. */
  readonly facts: string;
}

/** What a form means, and why. `rule` and `reason` are `null` where it stands for itself. */
export interface Meaning {
  readonly entity: string;
  readonly name: string;
  readonly scope: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
}

/** Two entities that may be one; `score` is how much speaks for it, from 0 to 1. */
export interface Doubt {
  readonly bucket: string;
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

/** What was decided on the forms of some buckets, by form id. */
export interface Decided {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly doubts: readonly Doubt[];
}

export const formRow = z.object({
  id: z.string(),
  label: formLabel,
  bucket: z.string(),
  root: z.string(),
  of: z.string().nullable(),
  facts: z.string(),
});

/** A form from what it says; its id follows from all of it. */
export function makeForm(
  label: FormLabel,
  bucket: string,
  root: string,
  facts: Readonly<Record<string, unknown>>,
  of: string | null = null,
): Form {
  const json = JSON.stringify(facts);
  const id = hash('sha256', JSON.stringify([label, bucket, root, of, json])).slice(0, 24);
  return { id: `f${id}`, label, bucket, root, of, facts: json };
}

/** The key under which the meaning of a root in a bucket is known. */
export function meaningKey({ bucket, root }: { readonly bucket: string; readonly root: string }): string {
  return `${bucket} ${root}`;
}
