/** Reads the forms that decisions stand on: a number of round trips that does not grow with the decisions. */
import { z } from 'zod';
import type { ThingDecision } from '../../../schema/decision.ts';
import type { Ground, RuledForm } from '../../decide/ground.ts';
import { mentionKey } from '../../decide/verdict.ts';
import { groupBy } from '../../group.ts';
import type { FormLabel } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import { FORM_FIELDS, parseForm, type StoredForm } from '../write/forms.ts';

const saidRow = z.object({ article: z.string(), form: z.string() });

const ruled = (forms: readonly StoredForm[]): RuledForm[] =>
  forms.flatMap((form) => (form.meaning === null || form.of !== null ? [] : [{ ...form, meaning: form.meaning }]));

const WHERE_FORM = 'WHERE f.of IS NULL AND f.label = $label';
const parts = (mention: string) => {
  const [article = '', root = ''] = mention.split(' ', 2);
  return { article, root };
};

/** The forms that name something themselves by their id, their root or the entity that the rules give. */
export async function formsByClue(
  run: Run,
  label: FormLabel,
  clue: 'id' | 'root' | 'entity',
  values: readonly string[],
): Promise<RuledForm[]> {
  if (values.length === 0) return [];
  const rows = await run(
    `// decisions: forms by ${clue}\nUNWIND $values AS value MATCH (f:Form {${clue}: value}) ${WHERE_FORM} RETURN DISTINCT ${FORM_FIELDS}`,
    { values, label },
  );
  return ruled(rows.map(parseForm));
}

async function byMention(run: Run, label: FormLabel, mentions: readonly string[]) {
  if (mentions.length === 0) return [];
  const rows = await run(
    `// decisions: forms by mention\nUNWIND $mentions AS m MATCH (r:Reading {id: m.article})-[:SAYS]->(f:Form {root: m.root}) ${WHERE_FORM} RETURN m.article AS article, f.id AS form, ${FORM_FIELDS}`,
    { mentions: mentions.map(parts), label },
  );
  const said = rows.map((row) => saidRow.parse(row));
  return ruled(rows.map(parseForm)).map((form, i) => ({ form, article: said[i]?.article ?? '' }));
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** All that the decisions of a label need to know of what articles say, besides forms already at hand. */
export async function readGround(run: Run, label: FormLabel, decisions: readonly ThingDecision[]): Promise<Ground> {
  const anchors = decisions.flatMap((x) => [...x.about]);
  const ids = distinct(anchors.map((x) => x.id));
  const [forms, mentions, roots] = await Promise.all([
    formsByClue(run, label, 'id', distinct(anchors.flatMap((x) => x.forms))),
    byMention(run, label, distinct(anchors.flatMap((x) => x.mentions))),
    formsByClue(run, label, 'root', ids),
  ]);
  const found = [...forms, ...mentions.map((x) => x.form), ...roots];
  // Whole entities: what is kept apart may lie in one, and what has gained an id's meaning by now must be known.
  const entities = await formsByClue(run, label, 'entity', distinct([...ids, ...found.map((x) => x.meaning.entity)]));
  const known = new Map([...found, ...entities].map((x) => [x.id, x]));
  const said = groupBy(mentions, ({ form, article }) => mentionKey(article, form.root));
  return {
    forms: known,
    said: new Map([...said].map(([key, all]) => [key, all.flatMap((x) => known.get(x.form.id) ?? [])])),
  };
}
