/** The body that a post is of where none is named beside it: one that a word points at, or that was spoken of. */
import { flatMap } from '../../flat-map.ts';
import { isGuest } from '../../text/guests.ts';
import type { Sentence } from '../../text/sentences.ts';
import { ENDS_OF } from '../organizations/bare-words.ts';
import type { Survey } from '../survey.ts';
import { houseOfMember, mayHaveMember } from './member-posts.ts';

const ANAPHOR =
  /(?:该|(?:(?<![\p{Script=Han}])|(?<=[与和及由为对向同跟请让给听到]|勉励|叮嘱|嘱咐|鼓励|询问|提醒|告诉|感谢|祝贺|要求|希望))(?=公司|校|院|行|分行|支行|厂|集团|村|镇|乡|街道|商会|协会|学会|医院|学校|学院|大学|银行|社区|合作社|农场|基金会|园区|中心|研究院|研究所|联合会|总队|支队|实验室|基地))(?<what>研究院|分行|支行|实验室|基地|研究所|联合会|总队|支队|学院|大学|院|校|集团公司|公司|镇|乡|村|局|厂|街道|区|县|市|中心|社区|企业|行|集团|商会|协会|学会|医院|学校|银行|合作社|农场|基金会|园区)$/u;

/** `该村的第一书记`. */
const OF_IT = /(?<=该\p{Script=Han}{1,3})的$/u;

/** `我校`, `本院`: whose paper it is, the body of its kind that the article names first. */
const OURS =
  /(?:^|[，。；：、“和与及由])(?:[我本](?<what>院|校|公司|局|厂|行|集团|中心|企业|矿|社)|(?<firm>集团公司|总公司))$/u;

/** `云州港务集团有限公司`. */
const GROUP = /集团(?:股份|控股)?(?:有限)?(?:责任)?公司$/u;

function endingOf(what: string, { organizations }: Survey): RegExp {
  if (what === '集团' && organizations.some((o) => o.name.endsWith('集团'))) return /集团$/u;
  if (what === '集团' && organizations.some((o) => GROUP.test(o.name))) return GROUP;
  return ENDS_OF[what] ?? new RegExp(`${what}$`, 'u');
}

/** The town in the name of its village: `河口镇` of `河口镇石桥村`, where a town is asked for. */
const TOWN = /^(?:\p{Script=Han}{2,5}[省市区县旗])?(?<town>\p{Script=Han}{2,5}?[镇乡])(?=\p{Script=Han}{2,}$)/u;
const OF_TOWN = /^[镇乡]$/u;
const placeIn = (name: string, what: string): string =>
  OF_TOWN.test(what) ? (TOWN.exec(name)?.groups?.['town'] ?? name) : name;

/** What says which body of a kind is meant. */
type Meant = 'ours' | 'pointed at' | 'spoken of';

/** The body that a word such as 院 means at an offset: of ours the house, of 该院 the one named last, else the one of the headline. */
export function suchBody(what: string, offset: number, survey: Survey, meant: Meant = 'pointed at'): string | null {
  const fits = endingOf(what, survey);
  const house = survey.house !== null && fits.test(survey.house) ? survey.house : null;
  if (meant === 'ours' && house !== null) return house;
  let last: string | null = null;
  const headed = new Set<string>();
  for (const { sentence, organizations } of survey.sentences)
    for (const { name: printed, start } of organizations) {
      const name = placeIn(printed, what);
      if (!fits.test(name)) continue;
      if (meant === 'ours') return name;
      if (sentence.start + start >= offset) continue;
      last = name;
      if (survey.headed(name)) headed.add(name);
    }
  const whole = [...headed].find((name) => [...headed].every((other) => name.endsWith(other)));
  return (meant === 'spoken of' ? whole : undefined) ?? last ?? house;
}

/** The body that the words right before a post point at (`我校`, `该院`, `公司`); `undefined` where none does. */
export function bodyMeant(before: string, offset: number, survey: Survey): string | null | undefined {
  const ours = OURS.exec(before)?.groups;
  if (ours !== undefined) return suchBody(ours['what'] ?? ours['firm'] ?? '', offset, survey, 'ours');
  const pointer = ANAPHOR.exec(before.replace(OF_IT, ''));
  if (pointer === null) return undefined;
  const what = pointer.groups?.['what'] ?? '';
  return suchBody(what, offset, survey, pointer[0].startsWith('该') ? 'pointed at' : 'spoken of');
}

/** What associations are called. */
const ASSOCIATIONS = '商会|协会|学会|联合会|基金会|总会|联谊会|促进会|研究会|公会|联盟';

/** Posts that only one kind of body has: without a name they are of the one spoken of last. */
const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:名誉|副|执行)?(?:董事长|总经理|总裁|总工程师|首席执行官|厂长|车间主任|工会主席|(?:生产|技术|财务|营销|研发|销售|市场|运营|安全)总监)$/u,
    /(?:公司|集团|厂|企业)$/u,
  ],
  [
    /^(?:常务)?(?:副)?(?:校长|园长|教务长)$/u,
    /(?:大学|(?<!科)学院|学校|中学|小学|[一二三四五六七八九十]中|幼儿园|附中|附小)$/u,
  ],
  [/^(?:副)?行长$/u, /(?:银行|支行|分行|农商行)$|银行股份有限公司$/u],
  [/^(?:副)?(?:支队长|大队长|总队长|政委)$/u, /(?:支队|大队|总队|部队)$/u],
  [/^(?:副)?(?:检察长|检察员)$/u, /检察院$/u],
  [/^(?:常务)?(?:副)?院长$/u, /(?:院|大学)$/u],
  [/^(?:副)?局长$/u, /局$/u],
  [/^(?:副)?所长$/u, /(?:派出所|研究所|司法所|所)$/u],
  [/^(?:民警|辅警)$/u, /(?:派出所|大队|支队|中队)$/u],
  [/^(?:副)?馆长$/u, /馆$/u],
  [/^(?:常务)?副?主席$/u, /(?:政协|总工会|工商联|文联|妇联|科协|残联|侨联|社科联)$/u],
  [/^(?:副)?站长$/u, /站$/u],
  [/^(?:常务)?[副代]?镇长$/u, /镇$/u],
  [/^(?:常务)?[副代]?乡长$/u, /乡$/u],
  [/^(?:副)?庭长$/u, /(?:庭|法院)$/u],
  [/^(?:主审|承办|执行)法官$|^审判[长员]$|^书记员$/u, /(?:法院|法庭)$/u],
  [/^副?(?:理事长|监事长)$/u, new RegExp(`(?:${ASSOCIATIONS}|合作社|联合社)$`, 'u')],
  [/^(?:名誉|常务|执行)?(?:副)?(?:会长|理事长|秘书长|监事长)$/u, new RegExp(`(?:${ASSOCIATIONS}|校友会)$`, 'u')],
];

/** What kind of body a head's title says: `院长`, `镇长`. */
const HEAD_OF = /(?<kind>[校园行院局所馆站镇乡庭厂会])长$/u;
/** Whether a body can have a post: one that no word of its name says to be such a house has no head of such a house. */
export function mayHave(title: string, body: string): boolean {
  if (!mayHaveMember(title, body)) return false;
  const kind = HEAD_OF.exec(title)?.groups?.['kind'];
  const fits = POSTS.find(([post]) => post.test(title))?.[1];
  return kind === undefined || fits === undefined || body.includes(kind) || fits.test(body);
}

/** Whether a place stands inside the title of a document: `《关于收购某公司的议案》`. */
function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open !== -1 && !text.slice(open, at).includes('》');
}

/** Posts of the party and the union, which every house has. */
const OF_EVERY_HOUSE = /^(?:党委|纪委|党总支|工会|团委|机关党委)副?(?:书记|主席)$/u;
const OF_ASSOCIATIONS = /^(?:名誉|常务|执行)?副?(?:会长|理事长|秘书长|监事长)$/u;

export function ownBody(title: string, offset: number, survey: Survey): string | null {
  const fits = POSTS.find(([post]) => post.test(title))?.[1];
  // In the paper of a house its own posts need no name; those of others have one.
  if (survey.house !== null && (OF_EVERY_HOUSE.test(title) || fits?.test(survey.house) === true)) return survey.house;
  if (fits === undefined) return houseOfMember(title, offset, survey);
  let last: string | null = null;
  let beside: string | null = null;
  let headed: string | null = null;
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) {
      // `某医院骨科` is of the hospital.
      const whole = survey.canonical(o.name).replace(/(?<=医院|法院|检察院).{1,8}[科室庭局部]$/u, '');
      const town = o.kind === 'village' ? TOWN.exec(o.name)?.groups?.['town'] : undefined;
      const full = town !== undefined && fits.test(town) ? town : whole;
      if (sentence.start + o.start >= offset || !fits.test(full) || isQuoted(sentence.text, o.start)) continue;
      last = full;
      if (offset < sentence.start + sentence.text.length) beside = full;
      if (OF_ASSOCIATIONS.test(title) && survey.headed(o.name)) headed = full;
    }
  // To a congress other associations send guests: where the sentence names none, it is the one the article is about.
  const house = survey.headedHouse !== null && fits.test(survey.headedHouse) ? survey.headedHouse : null;
  return beside ?? headed ?? last ?? house;
}

/** Posts that a congress, a consultative conference or an association has beside its head. */
const BESIDE_THE_HEAD = /^副?(?:秘书长)$|^(?:专职|驻会)?(?:常委|委员)$|^党组成员$/u;
const WITH_MEMBERS = /(?:人大|人大常委会|政协|协会|商会|联合会|学会|基金会)$/u;

/** In a paper these are of its own place, whoever came as a guest. */
const OF_A_PLACE = /^[省市区县州旗盟镇乡]长$/u;

/** `主任甲主持会议。副主任乙、丙出席。`: the body whose head, or whose deputies, the sentence before has named. */
export function bodyOfHead(title: string, sentence: Sentence, survey: Survey): string | null {
  const deputy = /^(?:常务)?副/u.test(title);
  if (!deputy && !BESIDE_THE_HEAD.test(title)) return null;
  const at = survey.sentences.findIndex((s) => s.sentence === sentence);
  const before = survey.sentences[at - 1];
  if (before === undefined) return null;
  const held = flatMap(before.persons, (person) => person.positions);
  const head = title.replace(/^(?:常务)?副/u, '');
  const ofPlace = OF_A_PLACE.test(head);
  const sameParagraph = before.sentence.paragraph === sentence.paragraph;
  return (
    held.findLast(
      (position) =>
        (position.title === title && !(ofPlace && isGuest(before.sentence.text, position.organization ?? '\0'))) ||
        (sameParagraph && deputy && position.title === head && !ofPlace) ||
        (sameParagraph && !deputy && WITH_MEMBERS.test(position.organization ?? '')),
    )?.organization ?? null
  );
}
