/** Adds the places where short names of bodies stand: those the article introduces, and short forms of its companies. */
import { flatMap } from '../../flat-map.ts';
import { Cut } from '../../text/cut.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { type SentenceMentions, withOrganizations } from '../mentions/sentence.ts';
import { openingsOf, shortFormsIn } from './brands.ts';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const mention = (
  span: { start: number; end: number },
  name: string,
  kind: OrganizationMention['kind'],
  rule: string,
  confidence: number,
): OrganizationMention => ({
  is: 'organization',
  start: span.start,
  end: span.end,
  name,
  kind,
  area: false,
  rule,
  confidence,
});

function statedIn(
  text: string,
  stated: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, OrganizationMention['kind']>,
): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const [short, full] of stated)
    for (let start = text.indexOf(short); start !== -1; start = text.indexOf(short, start + short.length)) {
      const span = { start, end: start + short.length };
      found.push(mention(span, short, kinds.get(full) ?? 'other', 'organization: 以下简称', 0.95));
    }
  return found;
}

const TRADING: ReadonlySet<OrganizationMention['kind']> = new Set(['company', 'bank']);

/**
 * Adds the short names of the bodies in `all`.
 *
 * @param stated short forms that the article itself introduces, with the names they stand for
 * @param cuts the words of each sentence
 */
export function withShortNames(
  sentences: readonly SentenceMentions[],
  stated: ReadonlyMap<string, string>,
  all: readonly OrganizationMention[],
  cuts: readonly Cut[],
): { sentences: SentenceMentions[]; derived: Map<string, string> } {
  const kinds = new Map(all.map((o) => [o.name, o.kind]));
  const firms = new Set(all.filter((o) => TRADING.has(o.kind) || o.name.endsWith('合作社')).map((o) => o.name));
  const openings = openingsOf(firms);
  const derived = new Map<string, string>();
  const extended = sentences.map((mentions, i) => {
    const { text } = mentions.sentence;
    const forms = shortFormsIn(text, cuts[i] ?? new Cut(text), openings);
    if (forms.length === 0 && stated.size === 0) return mentions;
    const added = statedIn(text, stated, kinds);
    const kept = mentions.organizations.filter(
      (o) => !added.some((a) => overlaps(a, o) && o.end - o.start <= a.end - a.start),
    );
    const free = added.filter((a) => !kept.some((o) => overlaps(a, o)));
    const known = [...kept, ...free];
    const taken = [...known, ...mentions.persons.map((p) => ({ start: p.nameStart, end: p.nameEnd }))];
    const short = flatMap(forms, (form): OrganizationMention[] => {
      const name = text.slice(form.start, form.end);
      if (taken.some((t) => overlaps(t, form)) || firms.has(name)) return [];
      derived.set(name, form.full);
      return [mention(form, name, kinds.get(form.full) ?? 'company', 'organization: short form of a company', 0.85)];
    });
    return withOrganizations(
      mentions,
      [...known, ...short].sort((a, b) => a.start - b.start),
    );
  });
  return { sentences: extended, derived };
}
