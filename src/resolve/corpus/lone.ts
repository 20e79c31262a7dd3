/** Lone forms: of what no rule finds in another article, so that at least people can decide what it is. */
import { z } from 'zod';
import { type Decided, type Form, type FormLabel, type Meaning, makeForm } from './form.ts';

const facts = z.object({ name: z.string() });
const PREFIX = 'alone|';

export function loneForm(label: FormLabel, root: string, name: string): Form {
  return makeForm(label, `${PREFIX}${root}`, root, { name });
}

export const isLone = ({ bucket }: Pick<Form, 'bucket'>): boolean => bucket.startsWith(PREFIX);

/** Each stands for itself. */
export function decideLone(forms: readonly Form[]): Decided {
  const meanings = forms.map(({ id, root, facts: json }): readonly [string, Meaning] => {
    const { name } = facts.parse(JSON.parse(json));
    return [id, { entity: root, name, scope: null, rule: null, reason: null }];
  });
  return { meanings: new Map(meanings), doubts: [] };
}
