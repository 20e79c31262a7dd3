/** A rule: a pattern over a sentence's tape, what a match states, and examples of both that are its test. */
import { confidenceOf } from './confidence.ts';
import type { Fact } from './fact.ts';
import type { Mention, MentionKind } from './mentions/mention.ts';
import { markOf } from './tape.ts';

const oneOf = (...marks: readonly Parameters<typeof markOf>[0][]): string => `[${marks.map(markOf).join('')}]`;
/** Whose it is may stand before a body of a list: `市科技局、我校教务处`. */
const OURS = '(?:(?:我|本|该)[省市县区州镇乡校院行司]?)?';
const PERSON = oneOf('titledPerson', 'person');
const TITLED = markOf('titledPerson');
const UNTITLED = markOf('person');
const BODY = oneOf('organization', 'area');
const listOf = (item: string, separator: string): string => `${item}(?:${separator}${item})*`;

/** What lies in a town bears its name: `河口镇幸福家园安置点`. */
const PLACE_IN_IT =
  '(?:(?![的了在与和及等对向就])\\p{Script=Han}){3,16}(?:[点园站场馆]|基地|市场|广场|社区)(?=[、，。；]|等)';

/** One stop; words may follow its name before the next one (`河口镇堤防决口处、河口中学`). */
const STOP = `(?:[已正新在]\\p{Script=Han}{1,6}的)?(?:\\p{Script=Han}{2,3}企业)?(?:(?:位于|坐落在|地处)?\\p{Script=Han}{0,2}${BODY}\\p{Script=Han}{0,6}?的(?=[\\p{Script=Han}\\d“”]{0,8}${oneOf('organization', 'area', 'project')}))?${oneOf('organization', 'area', 'project')}(?:[\\p{Script=Han}]{1,8}(?=、${oneOf('organization', 'area', 'project')})|${PLACE_IN_IT})?`;

/** What somebody in a list would be said to do, or to be done by: no word of a post. */
const NO_POST =
  '[对向由在为让请给把被将陪是说了]|受(?![助奖资聘灾捐训])|出席|参加|列席|主持|听取|宣读|致辞|介绍|汇报|会见|强调|指出|表示|要求|调研|视察|考察|检查|慰问|看望';
/** What a clause of its own begins with where a post does not: `同` of `同群众`, but not of `经信局`, `会计` and `同安县`. */
const NO_START = `[与和同及从到随有会经](?![开济信贸管委办限关计展长化]|\\p{Script=Han}${TITLED})`;
/** Words before a title that no mention covers: whose it is (`我校校长`, `河口镇北塘村`), or other posts of the chain. */
const OF_POST = `(?:${BODY}|(?!${NO_POST})[\\p{Script=Han}\\dA-Za-z“”])`;
/** Posts of a chain that no mention covers: `副市长、市征兵领导小组` of `副市长、市征兵领导小组组长林若川`. */
const POSTS = `(?!${NO_START})(?:${OF_POST}{1,20}?(?:、|(?<=[长记任席员理师授监裁问表官士导]\\p{Script=Han}{2,4})，)){0,2}?(?:${OF_POST}{1,20}?)?`;
/** A group may close a part of a list before the next begins: `…等校领导，校友…`. */
const GROUP = '(?:等(?:(?!参加|出席|陪同|列席|主持|致辞|讲话|发言|调研)\\p{Script=Han}){0,8})?';

/** A post behind a name: `林若川副院长、何田先生`. */
const CALLED =
  '(?:先生|女士|同志|(?:副?(?:院长|校长|书记|主任|理事长|会长|董事长|总经理|主席|[局处部县市区]长|秘书长|教授|研究员)|院士|博士|老师|医生)(?=[、，和及与]))';

/** What brackets say of whoever is named before them: `（挂职）`, `（受检察长委托）`. */
const ASIDE = '(?:（[^（）：]{1,14}）(?=[、，；和及与以等出列参]))?';
/** Who came with the one named before, with no title of his own: `市长林若川，周启明出席仪式`. */
const CAME_TOO = `，(?=${UNTITLED}(?:[、和]${PERSON})*(?:等[^，。；]{0,6})?(?:分别|先后|共同|一同)?(?:出席|参加|列席|见证))`;

/** What a slot of a pattern may hold. */
export const slots = {
  person: PERSON,
  /** A printed list of persons; a comma joins it only before a name with its title, or before whoever came too. */
  persons: listOf(
    `${PERSON}(?:夫妇|夫妻|父子|母子|母女|兄弟|姐妹|${CALLED})?${ASIDE}`,
    `(?:(?:夫妇|夫妻|父子|母子|父女|母女|兄弟|姐妹|师徒)(?=[、，；和及与]))?(?:、|和|及|与|以及|，(?:以及|及)|${CAME_TOO}|(?:、|和|与|及)(?:来自)?${oneOf('organization')}的?(?=${PERSON})|(?:${GROUP}[、，；](?:以及|及)?|和|及|与|以及)${POSTS}(?=${TITLED}))`,
  ),
  organization: BODY,
  /** What kind of firm it is may stand before a name: `与集团全资子公司云州恒泰有限公司`. */
  organizations: listOf(
    `${BODY}(?:（(?:以下)?(?:简称|统称)[^（）]{0,14}）)?`,
    `(?:、|和|及|与|以及)(?:\\p{Script=Han}{0,6}(?:子公司|企业)|${OURS})?`,
  ),
  /** A list of stops: organizations, areas and projects, with items between them that no mention covers; an item may not hold its own separator, or the pattern would backtrack exponentially. */
  stops: `${STOP}(?:(?:、|；|和|及|与|以及)(?:${STOP}|(?:(?![和及与等])[\\p{Script=Han}A-Za-z\\d“”（）]){2,16}(?=[、，。；]|等|和)))*`,
  /** A list of bodies with members between them that no mention covers (`市公安局、某部以及铁路机辆段`). */
  members: `${BODY}(?:(?:、|和|及|与|以及)(?:${OURS}${BODY}|(?:(?![和及与等以的了在为对])[\\p{Script=Han}A-Za-z\\d“”（）]){2,14}(?=[、和及等]|以及)))*`,
  project: markOf('project'),
  event: markOf('event'),
  date: markOf('date'),
  money: markOf('money'),
} as const;
export type SlotKind = keyof typeof slots;

interface Slot {
  readonly name: string;
  readonly kind: SlotKind | 'words';
  readonly source: string;
}
export type Piece = Slot | RegExp;

/** A place in a pattern that holds mentions of one kind. */
export const slot = (name: string, kind: SlotKind): Slot => ({ name, kind, source: slots[kind] });
/** A place in a pattern that holds plain words. */
export const text = (name: string, pattern: RegExp): Slot => ({ name, kind: 'words', source: pattern.source });
/** At most `n` characters of the same clause. */
export const within = (n: number): RegExp => new RegExp(`[^，。；：！？]{0,${n}}?`, 'u');
/** At most `n` characters of the same sentence. */
export const gap = (n: number): RegExp => new RegExp(`[^。；！？]{0,${n}}?`, 'u');

/** What a rule gets when its pattern matches. Offsets are those of the sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The words of a slot as printed, or `''` where an optional slot is empty. */
  words(slot: string): string;
  /** Where a slot's words stand, or `null` where it is empty. */
  span(slot: string): { readonly start: number; readonly end: number } | null;
  /** The mentions of one kind in a slot, in order. */
  all<K extends MentionKind>(slot: string, kind: K): Extract<Mention, { is: K }>[];
  /** Looks for a pattern (flags `du`) on the tape of a slot; the groups of the pattern are the slots of what it finds. */
  find(slot: string, pattern: RegExp): Match | null;
}

export interface Rule {
  readonly name: string;
  readonly pattern: readonly Piece[];
  /** How often a match is right, 0–1: declared as expected, and known as counted over annotated texts. */
  readonly confidence: number;
  /** What the match states; nothing when a look at it speaks against. */
  readonly facts: (match: Match) => readonly Fact[];
  /** What it states may be to come: a plan or a promise is no hindrance. */
  readonly announces?: boolean;
  /** Sentences that it reads, with what its slots hold. */
  readonly yes: readonly (readonly [string, Readonly<Record<string, string>>])[];
  /** Sentences that it leaves alone. */
  readonly no: readonly string[];
}

/** Declares a rule. */
export const rule = (declared: Rule): Rule => ({
  ...declared,
  confidence: confidenceOf(declared.name, declared.confidence),
});

/** The regular expression of a pattern, slots as named groups. */
export function compile(pattern: readonly Piece[]): RegExp {
  const source = pattern
    .map((piece) => (piece instanceof RegExp ? `(?:${piece.source})` : `(?<${piece.name}>${piece.source})`))
    .join('');
  return new RegExp(source, 'dgu');
}
