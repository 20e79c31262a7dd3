/** Keeps apart what the rules take for one: its forms go to the side that they were seen on, or that the rules put them to. */
import type { Anchor } from '../../schema/decision.ts';
import type { Decided, Meaning } from '../resolve/corpus/form.ts';
import { entityId, labelOfId } from '../resolve/ids.ts';
import { byId, type RuledForm, type Units } from './ground.ts';

/** What the rules say of some forms alone. */
export type Rules = (forms: readonly RuledForm[]) => Promise<Decided>;

export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly scope: string | null;
}

type Side = { readonly anchor: Anchor; readonly forms: RuledForm[] };

/** Whether the rules take a form for the same as all of these. */
async function joins(rules: Rules, forms: readonly RuledForm[], form: RuledForm): Promise<boolean> {
  if (forms.length === 0) return false;
  const { meanings } = await rules([...forms, form]);
  return new Set([...meanings.values()].map((x) => x.entity)).size === 1;
}

/** Puts each form to the one side that the rules join it with, until nothing moves. What fits both or neither is left. */
async function distribute(rules: Rules, a: Side, b: Side, rest: readonly RuledForm[]): Promise<RuledForm[]> {
  let left = [...rest];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const open: RuledForm[] = [];
    for (const form of left) {
      const [toA, toB] = [await joins(rules, a.forms, form), await joins(rules, b.forms, form)];
      if (toA === toB) open.push(form);
      else (toA ? a : b).forms.push(form);
    }
    left = open;
  }
  return left;
}

/** An id of the same kind as another. */
export function pieceId(of: string, parts: readonly string[]): string {
  const label = labelOfId(of);
  if (label === 'Article') throw new RangeError(`an article cannot be split: ${of}`);
  return entityId(label, parts);
}

/** An id that no other entity of the rules has by now. */
function freeId(units: Units, unit: string, wanted: string, decision: string): string {
  const taken = wanted !== unit && units.isEntity(wanted) && units.formsOf(wanted).length > 0;
  return taken ? pieceId(wanted, [wanted, 'kept apart', decision]) : wanted;
}

/** What a piece is called: as the rules would call it if it were all there is. */
async function identityOf(rules: Rules, forms: readonly RuledForm[], whole: Meaning): Promise<Meaning> {
  const { meanings } = await rules(forms);
  const [first] = forms.flatMap((x) => meanings.get(x.id) ?? []).sort((x, y) => (x.entity < y.entity ? -1 : 1));
  return first ?? whole;
}

/**
 * Splits a unit that two anchors mean into the sides of both, and, where some of it fits both or neither, a third piece:
 * nobody is given what may be another's. Nothing is split where neither side shows anything of its own.
 *
 * @returns the pieces, the first side's first.
 */
export async function split(
  units: Units,
  unit: string,
  anchors: readonly [Anchor, Anchor],
  rules: Rules,
  decision: string,
): Promise<Piece[]> {
  const members = units.formsOf(unit);
  const [whole] = members.map((x) => x.meaning);
  if (whole === undefined) return [];
  const shown = anchors.map((x) => {
    const seen = new Set(units.witnesses(x).map((form) => form.id));
    return x.forms.length + x.mentions.length === 0
      ? new Set(members.flatMap((form) => (form.root === x.id ? [form.id] : [])))
      : seen;
  });
  const only = (side: number) => members.filter((x) => shown[side]?.has(x.id) && !shown[1 - side]?.has(x.id));
  const a: Side = { anchor: anchors[0], forms: only(0) };
  const b: Side = { anchor: anchors[1], forms: only(1) };
  const own = new Set(anchors[0].mentions);
  const taken = anchors[1].mentions.filter(
    (x) => !own.has(x) && units.saidIn(x).some((form) => members.includes(form)),
  );
  if (a.forms.length === 0 && b.forms.length === 0 && taken.length === 0) return [];
  const rest = members.filter((x) => !a.forms.includes(x) && !b.forms.includes(x)).sort(byId);
  const left = a.forms.length === 0 || b.forms.length === 0 ? [] : await distribute(rules, a, b, rest);
  if (a.forms.length === 0 || b.forms.length === 0) a.forms.push(...rest);
  return assign(units, unit, { a, b, left, taken, whole }, rules, decision);
}

interface Parts {
  readonly a: Side;
  readonly b: Side;
  readonly left: readonly RuledForm[];
  /** Mentions of the second side in forms that are the first's. */
  readonly taken: readonly string[];
  readonly whole: Meaning;
}

async function assign(
  units: Units,
  unit: string,
  { a, b, left, taken, whole }: Parts,
  rules: Rules,
  decision: string,
): Promise<Piece[]> {
  const ids = [a, b].map((x) => freeId(units, unit, x.anchor.id, decision));
  if (left.length > 0) ids.push(pieceId(unit, [a.anchor.id, b.anchor.id, 'either']));
  const pieces: Piece[] = [];
  for (const [i, forms] of [a.forms, b.forms, left].entries()) {
    const id = ids[i];
    if (id === undefined) continue;
    const { name, scope } = await identityOf(rules, forms, whole);
    pieces.push({ id, name, scope });
    for (const form of forms) units.assign(form.id, id);
  }
  const second = ids[1];
  if (second !== undefined)
    for (const mention of taken)
      if (units.saidIn(mention).every((x) => units.unitOf(x) !== second)) units.mentions.set(mention, second);
  return pieces;
}
