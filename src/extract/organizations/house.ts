/** The house whose paper or site an article is from, which `我校`, `我院`, `我集团` stand for. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { type SentenceMentions, withOrganizations } from '../mentions/sentence.ts';

/** Beside whoever signs with it: alone it is kept as printed. */
const OURS = new Finder(/(?<=[与和同]|^|，)我(?<what>[校院行司]|集团|公司)(?=[与和同]|[^，。；]{0,6}签)/gu);
const SIGNING = /签[约订署]|协议/u;
const FITS: Readonly<Record<string, readonly [RegExp, OrganizationKind]>> = {
  校: [/(?:大学|学院|学校|中学)$/u, 'school'],
  院: [/(?:医院|卫生院|学院|法院|检察院)$/u, 'hospital'],
  行: [/银行$/u, 'bank'],
  司: [/(?:公司|集团)$/u, 'company'],
  集团: [/(?:公司|集团)$/u, 'company'],
  公司: [/(?:公司|集团)$/u, 'company'],
};
const KINDS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/学院$/u, 'school'],
  [/(?:法院|检察院)$/u, 'court'],
];

/** Adds the mentions of the house as a party, by what it is to those who write: `我校与云州恒泰公司签订协议`. */
export function withHouse(sentences: readonly SentenceMentions[], house: string | null): readonly SentenceMentions[] {
  if (house === null) return sentences;
  return sentences.map((mentions) => {
    const { organizations, sentence } = mentions;
    if (!SIGNING.test(sentence.text)) return mentions;
    const added: OrganizationMention[] = [];
    for (const match of OURS.in(sentence.text)) {
      const fits = FITS[match.groups?.['what'] ?? ''];
      const start = match.index;
      const end = start + match[0].length;
      if (fits?.[0].test(house) !== true || organizations.some((o) => o.start < end && start < o.end)) continue;
      const kind = KINDS.find(([ending]) => ending.test(house))?.[1] ?? fits[1];
      added.push({
        is: 'organization',
        start,
        end,
        name: house,
        kind,
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
