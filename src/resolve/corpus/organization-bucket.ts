/** The forms of organizations as a bucket holds them: names in use, and what says that one name means another. */
import { z } from 'zod';
import type { Form } from './form.ts';

const ownFacts = z.object({
  name: z.string(),
  scope: z.string().nullable(),
  home: z.string().nullable(),
  area: z
    .object({ root: z.string(), name: z.string(), rest: z.string(), anchor: z.string().nullable().default(null) })
    .nullable(),
});
const aliasFacts = z.object({
  alias: z.string(),
  name: z.string(),
  scope: z.string().nullable(),
  rule: z.enum(['stated', 'bracket', 'district', 'turned', 'elsewhere']),
  home: z.string().nullable(),
  bucket: z.string(),
});

export interface Own extends z.infer<typeof ownFacts> {
  readonly form: Form;
}
export interface Alias extends z.infer<typeof aliasFacts> {
  readonly form: Form;
  readonly of: string;
}
export interface Bucket {
  readonly own: readonly Own[];
  readonly aliases: readonly Alias[];
}

/** A fuller name that a form may stand for, and the bucket in which that is decided. */
export interface Target {
  readonly root: string;
  readonly bucket: string;
  readonly name: string;
  readonly scope: string | null;
}

/** The forms by their buckets, in an order of their own. */
export function bucketsOf(forms: readonly Form[]): Map<string, { own: Own[]; aliases: Alias[] }> {
  const buckets = new Map<string, { own: Own[]; aliases: Alias[] }>();
  for (const form of [...forms].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const bucket = buckets.get(form.bucket) ?? { own: [], aliases: [] };
    buckets.set(form.bucket, bucket);
    const json: unknown = JSON.parse(form.facts);
    if (form.of === null) bucket.own.push({ form, ...ownFacts.parse(json) });
    else bucket.aliases.push({ form, of: form.of, ...aliasFacts.parse(json) });
  }
  return buckets;
}

/** The roots outside their own bucket on which the forms depend. */
export function outsideTargets(forms: readonly Form[]): { readonly bucket: string; readonly root: string }[] {
  return forms.flatMap((form) => {
    if (form.of === null) return [];
    const { bucket } = aliasFacts.parse(JSON.parse(form.facts));
    return bucket === form.bucket ? [] : [{ bucket, root: form.of }];
  });
}
