/** Names with the posts that stand before or after them, or that a list shares. */
import { Opening } from '../../../text/scan/beside.ts';
import type { OrganizationMention, PersonMention, TitleMention } from '../mention.ts';
import { type AreaOf, positionsBefore, type Shared } from '../positions.ts';
import { detailsLength, type NameSpan } from './span.ts';

/** A deputy's post before a list is the post of all of it: `副市长林若川、何田`. */
const OF_ALL = /^(?:常务)?副(?!教授|研究员)|常委$/u;

/** The positions that the names after the first share with it. */
const sharedBy = (title: string, positions: PersonMention['positions']): PersonMention['positions'] =>
  SHARED.test(title) ? positions : OF_ALL.test(title) ? positions.slice(-1) : [];

/** Offices so high that they follow the name. */
const OFFICE_AFTER = new Opening(/总书记|总理|国家主席|主席(?!台|团)|委员长/u);
/** A title that many can hold stands before all names of its list: `区领导甲、乙、丙`, `教师甲、乙`; a head's only before his own. */
const SHARED =
  /(?<!书记|长|主任|(?<!常务|执行|团)主席|经理|总裁|总监|政委|司令员?|主委|主编|编辑|总\p{Script=Han}{2,3}师|校友)$/u;

/** What a list of names without a title is said to be, behind it or before it: `甲、乙等县领导`, `县领导还有：甲、乙`. */
const GROUP =
  '(?<title>(?:[省市区县州旗镇乡校院]|集团|公司)领导|[省市县厅局处科]级领导干部)|(?<body>[省市区县州旗](?:委|政府|人大|政协))(?<seat>(?:班子)?(?:领导|成员))';
const GROUP_AFTER = new Opening(new RegExp(`等(?:\\d{1,2}[名位])?(?:${GROUP})(?!班子|小组|下|的|干部)`, 'u'));
const GROUP_BEFORE = new RegExp(`(?:${GROUP})(?:还有|还包括|包括|有)：?\\s?$`, 'u');
/** As many characters as such words have. */
const WORDS_BEFORE = 14;

/** The post of the list that begins at `first`, where nothing but the words around it say what those in it are. */
function groupOf(text: string, names: readonly NameSpan[], first: number, areaOf: AreaOf): PersonMention['positions'] {
  const { start = 0, title: own = null } = names[first] ?? {};
  if (own !== null) return [];
  let last = first;
  while ((names[last + 1]?.inList ?? 0) > 0) last += 1;
  if (last === first) return [];
  const end = names[last]?.end ?? 0;
  const { title, body, seat } =
    (GROUP_BEFORE.exec(text.slice(Math.max(0, start - WORDS_BEFORE), start)) ?? GROUP_AFTER.exec(text, end))?.groups ??
    {};
  if (body !== undefined && seat !== undefined)
    return [{ organization: body, title: seat, tenure: 'current', start, end }];
  if (title === undefined) return [];
  const organization = areaOf(title.charAt(0), true);
  return [{ organization, title, tenure: 'current', start, end }];
}

/** The persons of a sentence, given its names, titles and bodies. */
export function personsIn(
  text: string,
  names: readonly NameSpan[],
  titles: readonly TitleMention[],
  organizations: readonly OrganizationMention[],
  areaOf: AreaOf,
): PersonMention[] {
  // What stands right behind a name is no post of the next: `主任医师林若川教授、医院院长何田`.
  const leading = titles.filter((title) => !names.some(({ end }) => end === title.start));
  let group: PersonMention['positions'] = [];
  let before: Shared & { end: number } = { end: -1, place: null, organization: null };
  return names.map((span, i) => {
    const own = span.title === null ? null : positionsBefore(text, span.title, leading, organizations, areaOf, before);
    if (span.inList === 0) group = groupOf(text, names, i, areaOf);
    if (own !== null && span.title !== null) group = sharedBy(span.title.text, own.positions);
    const office = own === null ? OFFICE_AFTER.exec(text, span.end)?.[0] : undefined;
    const after =
      office === undefined
        ? []
        : [
            {
              organization: null,
              title: office,
              tenure: 'current' as const,
              start: span.start,
              end: span.end + office.length,
            },
          ];
    const last = titles.at(-1);
    const held =
      span.rule === 'person: entry of a list' && last !== undefined
        ? positionsBefore(text, last, titles, organizations, areaOf, { end: -1, place: null, organization: null })
            .positions
        : after;
    const positions = own?.positions ?? (held.length > 0 ? held : group);
    const end = span.end + detailsLength(text, span.end);
    const { place, organization } = own?.shared ?? before;
    before = { place, organization, end };
    return {
      is: 'person',
      name: span.name,
      start: own?.start ?? span.start,
      end,
      nameStart: span.start,
      nameEnd: span.end,
      positions,
      titles: own?.titles ?? group.map((position) => position.title),
      rule: span.rule,
      confidence: span.confidence,
    };
  });
}
