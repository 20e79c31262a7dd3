/** The forms of organizations as a bucket holds them: names in use, and what says that one name means another. */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import { remembering } from '../../text/memo.ts';
import type { Form } from './form.ts';
import { type Lookups, lookupsOf } from './organization-lookups.ts';

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

/** The forms of a district come again with every batch. */
const ownOf = remembering((json) => ownFacts.parse(JSON.parse(json)));
const aliasOf = remembering((json) => aliasFacts.parse(JSON.parse(json)));

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
  readonly find: Lookups;
}

/** A fuller name that a form may stand for, and the bucket in which that is decided. */
export interface Target {
  readonly root: string;
  readonly bucket: string;
  readonly name: string;
  readonly scope: string | null;
}

/** The forms by their buckets, in an order of their own. */
export function bucketsOf(forms: readonly Form[]): Bucket[] {
  const sorted = [...forms].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...groupBy(sorted, (x) => x.bucket).values()].map((all) => {
    const own = all.flatMap((form): Own[] => (form.of === null ? [{ form, ...ownOf(form.facts) }] : []));
    const aliases = all.flatMap((form): Alias[] =>
      form.of === null ? [] : [{ form, of: form.of, ...aliasOf(form.facts) }],
    );
    return { own, aliases, find: lookupsOf(own, aliases) };
  });
}

/** The roots outside their own bucket on which the forms depend. */
export function outsideTargets(forms: readonly Form[]): { readonly bucket: string; readonly root: string }[] {
  return forms.flatMap((form) => {
    if (form.of === null) return [];
    const { bucket } = aliasOf(form.facts);
    return bucket === form.bucket ? [] : [{ bucket, root: form.of }];
  });
}
