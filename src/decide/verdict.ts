/** A verdict: what the decisions in force make of one thing that the rules have identified. */
import type { Form, Meaning } from '../resolve/corpus/form.ts';

export interface Verdict {
  /** `null` for what must not be shown. */
  readonly entity: string | null;
  readonly name: string;
  readonly scope: string | null;
  /** Whether people gave the name. */
  readonly renamed: boolean;
}

/**
 * By what they are on, the nearest first: one article's mention (`<articleId> <root>`), a form, or the entity that the
 * rules give. What has none stands as the rules say.
 */
export type Verdicts = ReadonlyMap<string, Verdict>;

export const noVerdicts: Verdicts = new Map();

export const mentionKey = (article: string, root: string): string => `${article} ${root}`;

/** The verdict on what a form means; `article` where one mention is asked about. */
export function verdictOn(
  { id, root }: Pick<Form, 'id' | 'root'>,
  { entity }: Meaning,
  verdicts: Verdicts,
  article: string | null = null,
): Verdict | null {
  if (verdicts.size === 0) return null;
  const mention = article === null ? undefined : verdicts.get(mentionKey(article, root));
  return mention ?? verdicts.get(id) ?? verdicts.get(entity) ?? null;
}

/** What a form means once people have decided. What must not be shown stays what it is for whoever depends on it. */
export function decidedMeaning(form: Form & { readonly meaning: Meaning | null }, verdicts: Verdicts): Meaning | null {
  const { meaning } = form;
  const verdict = meaning === null ? null : verdictOn(form, meaning, verdicts);
  if (meaning === null || verdict === null || verdict.entity === null) return meaning;
  return { ...meaning, entity: verdict.entity, name: verdict.name, scope: verdict.scope };
}
