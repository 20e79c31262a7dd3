/** Words that point at a body named before: `该公司`, `该区`. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { type SentenceMentions, withOrganizations } from '../mentions/sentence.ts';
import { ENDS_OF } from './bare-words.ts';

/** Kinds of bodies that 该 points at. */
const WHAT = anyOf(words('organizations/pointed-at'));
/** Groups and houses that a bare noun at the head of a clause stands for, before what they do. */
const GROUP = anyOf(words('organizations/groups'));
const HOUSE = '(?:公司|企业|学校|医院|集团|合作社|协会|商会|基金会|我[校院厂行])';
const ACTS = `(?:${anyOf(words('organizations/acts'))})(?!悉|知)`;
/** Whoever holds something: here words may stand between. */
const HOLDS = '(?:在[^，。；：！？]{1,16}?)?(?:还|又|也|随即)?(?:召开|举行|举办|开展)';
/** The writers' own house, beside what it gives. */
const GIVES = '(?=(?:还|又|也|现场|累计|共)*[向为给捐][^，；：。！？]{0,24}[捐赠送])';
const HOLDER = `(?:${HOUSE}|学院|支队|支行|法院)`;
const TOUR = anyOf(words('events/looking'));
/** What guests come to a house for. */
const COMES_FOR = `(?:${TOUR}|交流|座谈|洽谈|致谢|道谢|授课|讲学|作报告)`;
const POINTER = new Finder(
  new RegExp(
    `(?:该|本(?=[院校行]))(?<what>${WHAT})(?!域|级|长|民|业|政|在|有|属|谓|示|说|做|门|分(?!局)|署|队)|(?<=^|[，。；“])(?<group>${GROUP})(?=[，一在赴到还先首来实听对与认])|(?<=^|[，。；“])(?<bare>${HOUSE}(?=${ACTS})|${HOLDER}(?=${HOLDS})|我[校院厂行]${GIVES})|(?<=到|走进|赴)(?<gone>公司|企业|学校|医院|集团|合作社)(?=${TOUR}|，)|(?<=来|莅临|到访|来到|走进)(?<ours>我[校院厂行]|[校院厂])(?=${COMES_FOR})`,
    'gu',
  ),
);
const ASSOCIATION = /^(?:协会|商会|基金会)$/u;

/** Of several the one that is named most often; of those alike the last: guests of a chamber are named once. */
function mostNamed(bodies: readonly OrganizationMention[]): OrganizationMention | undefined {
  const counts = new Map<string, number>();
  for (const { name } of bodies) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return bodies.findLast(({ name }) => counts.get(name) === most);
}

/** The house that 我校 stands for: of its kind the paper's, or the only one that the article names. */
export type OurHouse = (fits: RegExp) => OrganizationMention | undefined;

/** The body that a pointer stands for: the one of its kind named last before it. */
function targetOf(
  match: RegExpExecArray,
  before: readonly OrganizationMention[],
  text: string,
  house: OurHouse,
): OrganizationMention | undefined {
  const { what = '', group = '', gone = '', bare = gone, ours = '' } = match.groups ?? {};
  if (ours !== '') return house(ENDS_OF[ours.replace('我', '')] ?? new RegExp(`${ours.slice(-1)}$`, 'u'));
  if (ASSOCIATION.test(bare)) return mostNamed(before.filter((o) => o.name.endsWith(bare)));
  if (bare !== '') {
    const fits = ENDS_OF[bare.replace('我', '')] ?? new RegExp(`${bare.replace('我', '')}$`, 'u');
    return bare.startsWith('我') ? house(fits) : before.findLast((o) => fits.test(o.name));
  }
  if (group !== '') return before.findLast((o) => o.name.endsWith(group) && o.name.length > group.length);
  const fits = ENDS_OF[what] ?? new RegExp(`${what}(?:（[^）]*）)?$`, 'u');
  const byBank =
    what === '行' &&
    /^(?:为(?![^，。；]{1,24}(?:发放|提供|授信|办理|投放))|业|动|使)/u.test(text.slice(match.index + match[0].length));
  return byBank
    ? undefined
    : before.findLast(
        (o) => fits.test(o.name) && (!/^[区市县]$/u.test(what) || o.area) && (what !== '行' || o.kind === 'bank'),
      );
}

const FIRM = /^(?:公司|企业)$/u;

/** A mention of the firm that the article is about. */
const firm = (name: string | null): Pick<OrganizationMention, 'is' | 'name' | 'kind' | 'area'> | undefined =>
  name === null ? undefined : { is: 'organization', name, kind: 'company', area: false };

/** As many bodies named last as a pointer reaches back over. */
const REACH = 60;

/** The bodies that the pointers of a sentence stand for; `last` are those named last before it. */
function pointedAt(
  { sentence, organizations }: SentenceMentions,
  last: readonly OrganizationMention[],
  main: () => string | null,
  house: OurHouse,
) {
  const { text } = sentence;
  const added: OrganizationMention[] = [];
  for (const match of POINTER.in(text)) {
    const before = [...last, ...organizations.filter((o) => o.end <= match.index)];
    const target =
      (FIRM.test(match.groups?.['bare'] ?? '') ? firm(main()) : undefined) ?? targetOf(match, before, text, house);
    const place = { start: match.index, end: match.index + match[0].length };
    if (target !== undefined) added.push({ ...target, ...place, rule: 'organization: 该…', confidence: 0.85 });
  }
  return added.filter((a) => !organizations.some((o) => o.start < a.end && a.start < o.end));
}

/**
 * Adds what pointers stand for. Only the last bodies named are looked at: a pointer does not reach further back.
 *
 * @param mainFirm the firm that the article is about, asked for where 公司 or 企业 stands bare
 */
export function withPointers(
  sentences: readonly SentenceMentions[],
  mainFirm: () => string | null,
  house: OurHouse,
): SentenceMentions[] {
  let known: { readonly firm: string | null } | undefined;
  const main = (): string | null => {
    known ??= { firm: mainFirm() };
    return known.firm;
  };
  let last: OrganizationMention[] = [];
  return sentences.map((mentions) => {
    const { organizations } = mentions;
    const added = pointedAt(mentions, last, main, house);
    // Whom a pointer stands for is spoken of, and meant by the next one rather than a partner named beside.
    const meant = added.filter((o) => !o.area);
    if (organizations.length + meant.length > 0) last = [...last, ...organizations, ...meant].slice(-REACH);
    if (added.length === 0) return mentions;
    return withOrganizations(
      mentions,
      [...organizations, ...added].sort((a, b) => a.start - b.start),
    );
  });
}
