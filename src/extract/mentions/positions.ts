/** The posts that the titles before a name state, each with its organization: `临江区委副书记、区长、高新区管委会主任`. */
import { receives } from './hosts.ts';
import type { OrganizationMention, PositionMention, TitleMention } from './mention.ts';
import { CORE_BODY, officeOf, placePart } from './offices.ts';
import { chain, type Item } from './title-chain.ts';

const STANDS_ALONE =
  /^(?:党工委|管委会|党委|党组|纪委|党总支|党支部|组织部|宣传部|统战部|政法委|人大|政协|人大常委会|工会|团委|办公室|综合办公室|办事处|人大工委|村委会|村民委员会|居委会|居民委员会)$/u;
const HEAD_OF_GOVERNMENT = /[省市区县州旗盟镇乡]长(?:（[^）]*）)?$/u;
const COMMITTEE = /^[省市区县州旗]委$/u;
const GROUP = /(?:领导|(?<!党[组委])成员|同志|负责人)$/u;
const AREA_LEVEL = /^(?:常务)?(?:[副代原]|代理)?(?<level>[省市区县州旗盟镇乡])(?:领导|长|委)/u;
/** 原 of `同原县委` is the place's. */
const FORMER = /(?:^|[^\p{Script=Han}]|[由为是和与及任请])[原前]$/u;
const tenureOf = (title: string, before: string): PositionMention['tenure'] =>
  /^[原前]/u.test(title) || FORMER.test(before) ? 'former' : /^代(?!表)/u.test(title) ? 'acting' : 'current';

const OF_COMMITTEE = /^(?:组织部|宣传部|统战部|政法委|社会工作部)$/u;

/** `镇党委书记何田、镇人大主席周启明、纪委书记顾明`: all of the township spoken of. */
const OF_TOWNSHIP = /(?:^|[^\p{Script=Han}]|[与和及由])[镇乡]$/u;
const OF_COMMITTEE_OF_PLACE = /^(?:党委|纪委|人大|武装部|政法委)/u;
const TOWNSHIP_BODY = /^[镇乡](?=(?:人大|政府|党委)$)/u;
const LEVEL_ALONE = /^[镇乡]$/u;

/** What every house has of its own, and houses that have it. */
export const OF_A_HOUSE = /^(?:党委|纪委|党总支|党支部|工会|团委|办公室|综合办公室)$/u;
export const HOUSE =
  /..(?:公司|集团|厂|矿|农场|林场|医院|大学|学院|学校|中学|小学|银行|支行|分行|法院|检察院|局|支队|大队|兵团)$/u;

/** `某村党支部书记、村委会主任`. */
const OF_VILLAGE = /^(?:村委会|村民委员会|居委会|居民委员会)$/u;
const VILLAGE = /..(?:村|社区|嘎查)$/u;
const NEVER = /(?!)/u;

/** What a title without an organization may take from the one before it. */
export interface Shared {
  place: string | null;
  organization: string | null;
}

/** Places and committees: the next in the list need not be theirs. */
const SHARES_NOTHING =
  /^(?:纪委|党委|党组|工会|团委|监委)$|(?<!军分|警备)[省市区县]$|[省市区县州旗]委$|（\p{Script=Han}+区）$/u;

/** Who was honoured holds no post with anybody. */
const HOLDER = /^(?:获得者|得主|获奖者|入选者|获评者)$/u;
/** Seats that name their own body: `省人大代表`. */
const OF_ITS_OWN = /^(?:全国|[省市县区州]).*(?:代表|委员)$/u;

/**
 * The area that a title's own first character points at: `区` of `区领导` in an article about one 区. `ofGroup`: the title
 * is that of a list of leaders, who are always of some area.
 */
export type AreaOf = (level: string, ofGroup: boolean) => string | null;

/** `院党委书记`: the first character says that it is of the house, whoever was named before. */
export const OF_HOUSE = /^[校院局厂段矿行社司](?:党[委组]|纪委)/u;

function stated(item: Item, shared: Shared, own: boolean, areaOf: AreaOf) {
  const text = item.title.text.replace(/^[原前](?=\p{Script=Han}{2})/u, '');
  const name = item.organization?.name ?? null;
  if (name === null && item.department === null && OF_HOUSE.test(text)) return { organization: null, title: text };
  if (name === null && (OF_ITS_OWN.test(text) || (item.department === null && HOLDER.test(text))))
    return { organization: null, title: text };
  // `市法院新闻发言人、研究室主任`: a department in the chain is the body's.
  if (item.department !== null && own && !item.apart)
    return { organization: shared.organization, title: item.department + text };
  if (item.department !== null) return { organization: item.department, title: text };
  if (name === null && OF_COMMITTEE_OF_PLACE.test(text) && LEVEL_ALONE.test(shared.place ?? ''))
    return { organization: shared.place, title: text };
  if (name === null) {
    const level = AREA_LEVEL.exec(text)?.groups?.['level'];
    const area = level === undefined ? null : (areaOf(level, GROUP.test(text)) ?? null);
    const organization = GROUP.test(text)
      ? (area ?? shared.place)
      : HEAD_OF_GOVERNMENT.test(text)
        ? (shared.place ?? area)
        : (shared.organization ?? area);
    return { organization, title: text };
  }
  if (STANDS_ALONE.test(name) && shared.place === null && COMMITTEE.test(shared.organization ?? ''))
    return { organization: `${shared.organization}${name}`, title: text };
  // `某农场党委书记、纪委书记、工会主席`: of the house, which no place is.
  const house = shared.organization ?? '';
  if (shared.place === null && (OF_VILLAGE.test(name) ? VILLAGE : OF_A_HOUSE.test(name) ? HOUSE : NEVER).test(house))
    return { organization: shared.organization, title: name + text };
  // `云州市委常委、宣传部部长`: departments of the committee, which has the place.
  if (OF_COMMITTEE.test(name) && /[省市区县州旗]$/u.test(shared.place ?? ''))
    return { organization: `${shared.place}委${name}`, title: text };
  if (STANDS_ALONE.test(name) && shared.place !== null) {
    return CORE_BODY.test(`区${name}`) || name === '党委'
      ? { organization: shared.place, title: name + text }
      : { organization: shared.place + name, title: text };
  }
  if (/^[省市县区州旗]委$/u.test(name) && shared.place !== null)
    return { organization: shared.place, title: name + text };
  return officeOf(name, text);
}

/**
 * The positions stated by the chain of titles that ends with `last`. Titles that name no organization share the one
 * before them (`市政协党组书记、主席`); heads of government share only its place (`市委副书记、代市长`), also that of
 * the person right before in the list.
 */
export function positionsBefore(
  sentence: string,
  last: TitleMention,
  titles: readonly TitleMention[],
  organizations: readonly OrganizationMention[],
  areaOf: AreaOf,
  before: Shared & { end: number },
): { start: number; positions: PositionMention[]; titles: string[]; shared: Shared } {
  const items = chain(sentence, last, titles, organizations);
  const follows = /^[，、；和及]$/u.test(sentence.slice(before.end, items[0]?.start));
  const lead = organizations.find((o) => o.end === (items[0]?.start ?? 0) - 1 && sentence[o.end] === '、');
  // A word right before the title says whose it is (`商会秘书长`, `公司总经理`): nothing is shared.
  const beside = sentence.slice(Math.max(0, (items[0]?.start ?? 0) - 1), items[0]?.start);
  const apart = !/\p{Script=Han}/u.test(beside) || /[和与及由]/u.test(beside);
  const bare = apart && items.every((item) => item.organization === null && item.department === null);
  const host = receives(sentence, before.place, before.end, items[0]?.start ?? last.start, last.end);
  const areas: AreaOf = (level, ofGroup) => {
    const area = areaOf(level, ofGroup);
    return host && area === before.place ? null : area;
  };
  const shared: Shared =
    !host && (follows || (bare && before.end >= 0))
      ? {
          place: before.place,
          organization: SHARES_NOTHING.test(before.organization ?? '') ? null : before.organization,
        }
      : { place: null, organization: null };
  if (lead !== undefined && shared.place === null) shared.place = placePart(lead.name);
  if (shared.place === null && items[0] !== undefined && OF_TOWNSHIP.test(sentence.slice(0, items[0].start)))
    shared.place = beside;
  let department: string | null = null;
  let own = false;
  const positions = items.map((item): PositionMention => {
    const { organization, title } = stated(
      item,
      { place: shared.place, organization: department ?? shared.organization },
      own,
      areas,
    );
    own ||= item.organization !== null && !item.organization.area && !STANDS_ALONE.test(item.organization.name);
    department = item.department ?? (item.organization === null ? department : null);
    if (item.organization !== null) {
      shared.organization = organization;
      shared.place =
        placePart(item.organization.name) ??
        TOWNSHIP_BODY.exec(item.organization.name)?.[0] ??
        (item.organization.area || item.organization.kind === 'subdistrict' ? item.organization.name : shared.place);
    }
    // `云州医院院长何田、院党委书记林若川`: the house is the one named before.
    if (item.organization === null && OF_HOUSE.test(item.title.text))
      shared.organization = shared.organization?.endsWith(item.title.text.charAt(0)) ? shared.organization : null;
    const tenure = tenureOf(item.title.text, sentence.slice(0, item.start));
    return { organization, title, tenure, start: item.start, end: item.title.end };
  });
  const printed = items.map((item) => sentence.slice(item.start, item.title.end));
  return { start: items[0]?.start ?? last.start, positions, titles: printed, shared };
}
