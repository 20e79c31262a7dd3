/** Brings the verdicts of a label to what the decisions in force and the forms that are said today make of each other. */
import { type Overlay, overlay } from '../../decide/overlay.ts';
import { noVerdicts, type Verdicts } from '../../decide/verdict.ts';
import type { FormLabel } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import { decideForms } from '../write/decide.ts';
import type { StoredForm } from '../write/forms.ts';
import { readGround } from './ground.ts';
import type { InForce } from './in-force.ts';
import { articlesUnder, changedKeys, storedVerdicts, tableOf, writeVerdicts } from './verdicts.ts';

/** @param known verdicts on labels that come before this one. */
export async function overlayOf(
  run: Run,
  label: FormLabel,
  { things }: Pick<InForce, 'things'>,
  known: Verdicts,
): Promise<Overlay> {
  const own = things.filter((x) => x.label === label);
  const ground = await readGround(run, label, own);
  return overlay(own, ground, (forms) => {
    const unread = forms.map((x): StoredForm => ({ ...x, meaning: null }));
    return decideForms(run, label, unread, new Set(), known);
  });
}

export interface Update {
  readonly verdicts: Verdicts;
  /** Articles that have to be projected again by it. */
  readonly articles: readonly string[];
}

/** What is decided on nothing of a label costs nothing. */
export async function updateVerdicts(run: Run, label: FormLabel, inForce: InForce, known: Verdicts): Promise<Update> {
  if (!inForce.labels.has(label) && !inForce.things.some((x) => x.label === label))
    return { verdicts: noVerdicts, articles: [] };
  const made = await overlayOf(run, label, inForce, known);
  const after = tableOf(made);
  const keys = changedKeys(await storedVerdicts(run, label), after);
  await writeVerdicts(run, label, keys, after);
  return { verdicts: made.verdicts, articles: await articlesUnder(run, label, keys) };
}
