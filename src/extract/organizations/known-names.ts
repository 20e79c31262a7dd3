/** The names that an article has for bodies, each with its forms. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { placePart } from '../mentions/offices.ts';
import { formsOf } from './forms.ts';
import type { Apart } from './side-by-side.ts';

/** A name of an article, with its forms and its place made once. */
interface KnownName {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly forms: readonly string[];
  readonly place: string | null;
}

/** All names of an article. */
export interface KnownNames {
  readonly all: readonly KnownName[];
  /** The names that have a form. */
  readonly withForm: ReadonlyMap<string, readonly KnownName[]>;
  /** Those that can be of the same body as a name. */
  readonly besides: (name: string, apart: Apart) => KnownNames;
}

function listed(all: readonly KnownName[]): KnownNames {
  const withForm = new Map<string, KnownName[]>();
  for (const known of all)
    for (const form of new Set(known.forms)) {
      const sharing = withForm.get(form);
      if (sharing === undefined) withForm.set(form, [known]);
      else sharing.push(known);
    }
  const names: KnownNames = {
    all,
    withForm,
    besides: (name, apart) =>
      all.some((other) => apart(name, other.name)) ? listed(all.filter((other) => !apart(name, other.name))) : names,
  };
  return names;
}

/** The names of all mentions, each once. */
export function knownNames(mentions: readonly OrganizationMention[]): KnownNames {
  const kinds = new Map(mentions.map(({ name, kind }) => [name, kind]));
  return listed([...kinds].map(([name, kind]) => ({ name, kind, forms: formsOf(name), place: placePart(name) })));
}
