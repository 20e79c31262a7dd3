/** The house whose paper or site an article is from, which `我校`, `我院`, `我集团` stand for. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { Finder } from '../../text/scan/finder.ts';
import { endingsIn, kindOf } from '../mentions/endings.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { type SentenceMentions, withOrganizations } from '../mentions/sentence.ts';
import { ENDS_OF } from './bare-words.ts';

/** Beside whoever signs with it: alone it is kept as printed. */
const OURS = new Finder(/(?<=[与和同]|^|，)我(?<what>[校院行司]|集团|公司)(?=[与和同]|[^，。；]{0,6}签)/gu);
const SIGNING = /签[约订署]|协议/u;

/** The kind that the last ending of a house's name shows. */
export function kindOfHouse(house: string): OrganizationKind {
  const ending = endingsIn(house).at(-1);
  return ending === undefined ? 'other' : kindOf(ending.text, house);
}

/** Adds the mentions of the house as a party, by what it is to those who write: `我校与云州恒泰公司签订协议`. */
export function withHouse(sentences: readonly SentenceMentions[], house: string | null): readonly SentenceMentions[] {
  if (house === null) return sentences;
  return sentences.map((mentions) => {
    const { organizations, sentence } = mentions;
    if (!SIGNING.test(sentence.text)) return mentions;
    const added: OrganizationMention[] = [];
    for (const match of OURS.in(sentence.text)) {
      const what = match.groups?.['what'] ?? '';
      const start = match.index;
      const end = start + match[0].length;
      if (ENDS_OF[what]?.test(house) !== true || organizations.some((o) => o.start < end && start < o.end)) continue;
      added.push({
        is: 'organization',
        start,
        end,
        name: house,
        kind: kindOfHouse(house),
        area: false,
        rule: 'organization: 该…',
        confidence: 0.85,
      });
    }
    if (added.length === 0) return mentions;
    return withOrganizations(
      mentions,
      [...organizations, ...added].sort((a, b) => a.start - b.start),
    );
  });
}

/** The house that guests come to: of its kind that of the paper, or the only one that the article names. */
export function ourHouse(
  fits: RegExp,
  house: string | null,
  organizations: readonly OrganizationMention[],
  canonical: (name: string) => string,
): OrganizationMention | undefined {
  const known = organizations.filter((o) => !o.area && fits.test(o.name));
  if (house !== null && fits.test(house)) return known.find((o) => canonical(o.name) === house);
  return new Set(known.map((o) => canonical(o.name))).size === 1 ? known[0] : undefined;
}
