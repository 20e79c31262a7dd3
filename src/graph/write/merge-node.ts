/** The properties of an entity from the claims that all its articles make. */
import type { z } from 'zod';
import { attendance, type EventType, eventType, organizationKind } from '../../../schema/kinds.ts';
import type { EntityLabel } from '../../../schema/nodes.ts';
import { nodeClaims } from '../../resolve/claims.ts';
import { furthest } from '../../resolve/project-claims.ts';
import { allWords, ascending, longest, mostSaid, type Said } from './choose.ts';
import type { Tally } from './tally.ts';

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

type Parse<T> = (json: unknown) => T;

const parsed = <T>(tally: Tally, parse: Parse<T>): Said<T>[] =>
  tally.claims.map((claim, i) => ({ value: parse(JSON.parse(claim)), count: tally.counts[i] ?? 0 }));

const each = <T, V>(said: readonly Said<T>[], pick: (value: T) => V): Said<V>[] =>
  said.map(({ value, count }) => ({ value: pick(value), count }));

const aliases = <T extends { readonly aliases: readonly string[] }>(said: readonly Said<T>[]): string[] =>
  allWords(
    said.map((x) => x.value.aliases),
    null,
  );

function person(tally: Tally): Properties {
  const said = parsed(tally, (json) => nodeClaims.Person.parse(json));
  return { aliases: aliases(said), official: said.some((x) => x.value.official) };
}

/** `other` is what an article says that does not know the kind: any kind wins over it. */
function organization(tally: Tally, own: string): Properties {
  const said = parsed(tally, (json) => nodeClaims.Organization.parse(json));
  const known = each(said, (x) => (x.kind === 'other' ? null : x.kind));
  const order = organizationKind.options;
  const kind = mostSaid(known, (a, b) => order.indexOf(a) - order.indexOf(b));
  const name = presentName(own, said);
  return { aliases: allWords([aliases(said), [own]], name), kind: kind ?? 'other', name };
}

type Told = Said<z.output<typeof nodeClaims.Organization>>;

/** `own`, unless an article tells that it was the name before: then the one that came after, and has not gone since. */
function presentName(own: string, said: readonly Told[]): string {
  const former = new Set(said.flatMap((x) => x.value.former));
  if (!former.has(own)) return own;
  const later = each(said, ({ now }) => (now === null || former.has(now) ? null : now));
  return mostSaid(later, longest) ?? own;
}

/** A list that any report calls closed is closed; what a report calls open or does not print says less. */
function event(tally: Tally): Properties {
  const said = parsed(tally, (json) => nodeClaims.Event.parse(json));
  const name = mostSaid(
    each(said, (x) => x.name),
    longest,
  );
  const others = said.map((x) => [x.value.name, ...x.value.aliases]);
  const order = attendance.options;
  const printed = said.map((x) => x.value.attendance).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return {
    name,
    type: mostSaid<EventType>(
      each(said, (x) => x.type),
      (a, b) => eventType.options.indexOf(a) - eventType.options.indexOf(b),
    ),
    aliases: allWords(others, name),
    date: mostSaid(
      each(said, (x) => x.date),
      longest,
    ),
    endDate: mostSaid(
      each(said, (x) => x.endDate),
      longest,
    ),
    dateText: mostSaid(
      each(said, (x) => x.dateText),
      longest,
    ),
    timeOfDay: mostSaid(
      each(said, (x) => x.timeOfDay),
      longest,
    ),
    attendance: printed[0] ?? 'UNKNOWN',
    announced: said.every((x) => x.value.announced),
    series: mostSaid(
      each(said, (x) => x.series),
      longest,
    ),
  };
}

/** The latest word counts; of two on one day the larger sum and the later stage. A claim without a day is the oldest. */
function project(tally: Tally): Properties {
  const said = parsed(tally, (json) => nodeClaims.Project.parse(json)).map((x) => x.value);
  const latest = [...said].sort((a, b) => ascending(b.on ?? '', a.on ?? ''));
  const day = (of: (typeof said)[number] | undefined) => latest.filter((x) => of !== undefined && x.on === of.on);
  const stages = day(latest.find((x) => x.stages.length > 0)).flatMap((x) => x.stages);
  const sums = day(latest.find((x) => x.sums.length > 0)).flatMap((x) => x.sums);
  const [sum] = sums.sort((a, b) => b.amount - a.amount || ascending(a.currency, b.currency));
  return {
    aliases: allWords(
      said.map((x) => x.aliases),
      null,
    ),
    investment: sum?.amount ?? null,
    currency: sum?.currency ?? null,
    status: furthest(stages.map((x) => x.status)),
  };
}

const byLabel: Record<EntityLabel, (tally: Tally, own: string) => Properties> = {
  Person: person,
  Organization: organization,
  Event: event,
  Project: project,
  Award: (tally) => ({ aliases: aliases(parsed(tally, (json) => nodeClaims.Award.parse(json))) }),
  Place: (tally) => ({ aliases: aliases(parsed(tally, (json) => nodeClaims.Place.parse(json))) }),
};

/**
 * What a node says once all claims are weighed; `null` for what nobody states. The same claims give the same
 * properties in whatever order they came.
 *
 * @param own the name by which it is identified; an event has none
 * @throws ZodError where a stored claim is none of this label.
 */
export function mergeNode(label: EntityLabel, tally: Tally, own: string): Properties {
  return byLabel[label](tally, own);
}

/** The properties of what people gave a name, where articles could give another: what they call it is an alias then. */
export function calledAs(merged: Properties, called: string | null): Properties {
  const { name, aliases } = merged;
  if (called === null || typeof name !== 'string' || !Array.isArray(aliases)) return merged;
  return { ...merged, name: called, aliases: allWords([aliases, [name]], called) };
}
