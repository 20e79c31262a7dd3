/** Finds what an id means today, as decisions have to know it: which unit, and by which forms and mentions it is known. */
import { z } from 'zod';
import type { Anchor, DecidableLabel } from '../../../schema/decision.ts';
import { decidableLabel } from '../../../schema/decision.ts';
import type { RuledForm } from '../../decide/ground.ts';
import type { Overlay } from '../../decide/overlay.ts';
import { mentionKey, verdictOn } from '../../decide/verdict.ts';
import { DecisionError } from '../../errors.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import { formsByClue } from './ground.ts';

/** The kind of thing that an id is of. */
export function decidableOf(id: string): DecidableLabel {
  const parsed = decidableLabel.safeParse(/^[a-z][0-9a-f]{20}$/u.test(id) ? labelOfId(id) : null);
  if (parsed.success) return parsed.data;
  throw new DecisionError(
    'BAD_USER_INPUT',
    `"${id}" is not the id of a person, an organization, an event or a project: decisions are on these`,
  );
}

const notFound = (id: string): DecisionError =>
  new DecisionError('NOT_FOUND', `nothing in the graph has the id "${id}"`);

/** Who an id stands for: a unit with its forms. Without forms it is not there yet. */
export interface Found {
  readonly id: string;
  readonly forms: readonly RuledForm[];
}

/** The forms of a unit; those of an entity that no decision touches are read. */
async function formsOfUnit(run: Run, label: DecidableLabel, { units }: Overlay, unit: string): Promise<RuledForm[]> {
  const whole = await formsByClue(run, label, 'entity', [unit]);
  const own = whole.filter((x) => (units.pieces.get(x.id) ?? unit) === unit);
  return [...new Map([...own, ...units.formsOf(unit)].map((x) => [x.id, x])).values()];
}

/**
 * The unit that an id names itself, whatever it has been merged into: an entity, a part of one, or a name of one.
 *
 * @throws DecisionError where it must not be shown.
 */
export async function unitNamed(run: Run, overlay: Overlay, id: string): Promise<Found> {
  const label = decidableOf(id);
  if (overlay.verdicts.get(id)?.entity === null) throw notFound(id);
  const forms = await formsOfUnit(run, label, overlay, id);
  if (forms.length > 0) return { id, forms };
  return { id, forms: await formsByClue(run, label, 'root', [id]) };
}

/**
 * The unit that an id stands for today: of a merged id, the one that stayed.
 *
 * @throws DecisionError where it must not be shown.
 */
export async function unitStanding(run: Run, overlay: Overlay, id: string): Promise<Found> {
  const found = await unitNamed(run, overlay, id);
  const [form] = found.forms;
  const verdict = form === undefined ? overlay.verdicts.get(id) : verdictOn(form, form.meaning, overlay.verdicts);
  if (verdict?.entity === null) throw notFound(id);
  const entity = verdict?.entity ?? form?.meaning.entity ?? id;
  return { id: entity, forms: await formsOfUnit(run, decidableOf(id), overlay, entity) };
}

/** All units that have become what an id stands for. */
export async function wholeStanding(run: Run, overlay: Overlay, id: string): Promise<Found> {
  const found = await unitStanding(run, overlay, id);
  const others = [...overlay.finals].flatMap(([unit, x]) => (x.entity === found.id && unit !== found.id ? [unit] : []));
  const forms = await Promise.all(others.map((unit) => formsOfUnit(run, decidableOf(id), overlay, unit)));
  return { id: found.id, forms: [...found.forms, ...forms.flat()] };
}

const sayingRow = z.object({ article: z.string(), form: z.string(), root: z.string() });
export type Saying = z.infer<typeof sayingRow>;

/** Which articles say some forms. */
export async function sayingsOf(
  run: Run,
  forms: readonly RuledForm[],
  limit = Number.MAX_SAFE_INTEGER,
): Promise<Saying[]> {
  if (forms.length === 0) return [];
  const rows = await run(
    '// decisions: sayings\nUNWIND $forms AS form MATCH (f:Form {id: form})<-[:SAYS]-(r:Reading) RETURN r.id AS article, f.id AS form, f.root AS root ORDER BY article, form LIMIT toInteger($limit)',
    { forms: forms.map((x) => x.id), limit },
  );
  return rows.map((x) => sayingRow.parse(x));
}

/** Enough to know it by, whatever becomes of its forms. */
const MENTIONS = 100;

/** What a decision on it is anchored in. */
export async function anchorOf(run: Run, { id, forms }: Found): Promise<Anchor> {
  const sayings = await sayingsOf(run, forms, MENTIONS);
  return anchorFrom(
    id,
    forms.map((x) => x.id),
    sayings,
  );
}

export function anchorFrom(id: string, forms: readonly string[], sayings: readonly Saying[]): Anchor {
  const mentions = sayings.map((x) => mentionKey(x.article, x.root));
  return { id, forms: [...new Set(forms)].sort(), mentions: [...new Set(mentions)].sort() };
}
