/** The ground that decisions stand on: the forms they are anchored in, with what the rules make of them. */
import type { Anchor } from '../../schema/decision.ts';
import { groupBy } from '../group.ts';
import type { Form, Meaning } from '../resolve/corpus/form.ts';
import type { Span } from '../resolve/corpus/persona.ts';

export interface RuledForm extends Form {
  readonly meaning: Meaning;
  /** Between which days articles say it. */
  readonly span: Span | null;
}

export interface Ground {
  readonly forms: ReadonlyMap<string, RuledForm>;
  /** By mention. */
  readonly said: ReadonlyMap<string, readonly RuledForm[]>;
}

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => text(a.id, b.id);

/**
 * Units: what is decided on as one. A unit is an entity of the rules, or the part of one that people have split off.
 */
export class Units {
  readonly ground: Ground;
  /** Pieces by form; a form that is in none belongs to its entity. */
  readonly pieces = new Map<string, string>();
  /** Mentions that are of another unit than the form they use. */
  readonly mentions = new Map<string, string>();
  private byUnit: Map<string, RuledForm[]> | null = null;
  private readonly byRoot: ReadonlyMap<string, RuledForm[]>;
  private readonly byEntity: ReadonlyMap<string, RuledForm[]>;

  constructor(ground: Ground) {
    this.ground = ground;
    this.byRoot = groupBy(ground.forms.values(), (x) => x.root);
    this.byEntity = groupBy(ground.forms.values(), (x) => x.meaning.entity);
  }

  unitOf(form: RuledForm): string {
    return this.pieces.get(form.id) ?? form.meaning.entity;
  }

  /** Makes a form part of a piece. */
  assign(form: string, piece: string): void {
    this.pieces.set(form, piece);
    this.byUnit = null;
  }

  /** The forms of a unit, by id. */
  formsOf(unit: string): readonly RuledForm[] {
    this.byUnit ??= groupBy([...this.ground.forms.values()].sort(byId), (x) => this.unitOf(x));
    return this.byUnit.get(unit) ?? [];
  }

  isEntity(id: string): boolean {
    return this.byEntity.has(id);
  }

  /** The forms that an anchor was made from and that are said today. */
  witnesses({ forms, mentions }: Anchor): RuledForm[] {
    return [...forms.flatMap((x) => this.ground.forms.get(x) ?? []), ...mentions.flatMap((x) => this.saidIn(x))];
  }

  saidIn(mention: string): readonly RuledForm[] {
    return this.ground.said.get(mention) ?? [];
  }

  /** How much speaks for each unit that an anchor may mean; where nothing it was made from is left, its id does. */
  votes(anchor: Anchor): Map<string, number> {
    const votes = new Map<string, number>();
    const vote = (unit: string) => votes.set(unit, (votes.get(unit) ?? 0) + 1);
    for (const form of anchor.forms.flatMap((x) => this.ground.forms.get(x) ?? [])) vote(this.unitOf(form));
    for (const mention of anchor.mentions) {
      const own = this.mentions.get(mention);
      if (own !== undefined) vote(own);
      else for (const form of this.saidIn(mention)) vote(this.unitOf(form));
    }
    if (votes.size > 0) return votes;
    for (const form of this.byEntity.get(anchor.id) ?? this.byRoot.get(anchor.id) ?? []) vote(this.unitOf(form));
    return votes;
  }

  /** The unit that an anchor means; its id where nothing of it is there. */
  resolve(anchor: Anchor): string {
    const [first] = [...this.votes(anchor)].sort(([a, n], [b, m]) => m - n || text(a, b));
    return first?.[0] ?? anchor.id;
  }

  /** Whether anything of it is said today. */
  isThere(unit: string): boolean {
    return this.formsOf(unit).length > 0 || [...this.mentions.values()].includes(unit);
  }
}
