/** Tells where a person's name ends, given where it begins: by surname, length and what follows. */
import { words } from '../../../lexicon/lexicon.ts';
import { WordsAt } from '../../../text/scan/beginnings.ts';
import { Opening } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';
import { wordsOf } from '../../../text/words.ts';
import { IN_NAMES } from './given-names.ts';
import { ending, followedByWords, titleFollows } from './name-end.ts';
import { isNameLike, isTightName } from './name-like.ts';
import { soundsAt } from './sounding.ts';
import { surnameLength } from './surnames.ts';
import { dottedParts, partsLengths, soundsLength } from './transcribed.ts';

/** Words of grammar that names have too (方致和, 龚向前): only a clear end makes a name of them. */
const DOUBTFUL_GIVEN = new Characters('都各在是有不与及等第于到就而或但被把将所向对和之以为从其名位并且过某');
/** Surnames that are function words far more often: only a clear end makes a name of them. */
const DOUBTFUL_SURNAME = new Characters('向于应时来从连全所因相计由初门支位居和');
/** With a word after them these are no names: `来打分`, `和群众`, `由专家`. */
const BEFORE_A_WORD = new Characters('来从连全所因由和时应');
/** `负责同志和劳模代表`: who joins the others is a kind of people. */
const PEOPLE = new WordsAt(words('people'));
/** Of these a name is made where one must stand and clearly ends: `镇长全立新主持`. */
const MAY_BEGIN = new Characters('和全连应时');
/** No given name ends with these. */
const NEVER_LAST = new Characters('给把作站率称都因共约逾也已曾要须未并');
/** What can be a name's last character, and a verb or preposition after a shorter name. */
const VERB_LIKE = new Characters('说称率因为等站还也均在对向到于关代任获即与及和是由就作指做来去走同带以');
/** After 和, 为 … these begin no object: the character was the name's last (`方致和与`, `成大为作`). */
const NO_OBJECT = new Opening(
  /(?:$|[，。；！？、）”]|和|及|与(?!会)|以(?!及)|向(?![阳上东西南北前导荣明红])|在(?![场座校岗职村家京外此建])|因(?!此)|率|作(?!为)|致(?=[辞词欢闭开答贺])|主持(?!人)|带队|指出|强调|表示|说|介绍|讲话|发言|一行|[应受]邀|分别|先后|共同|等(?!级)|(?:出席|参加|陪同)(?![^，。；]*的))/u,
);
/** No name's last character where a shorter name would do. */
const LEADS = new Characters('在对到于');
const JOINS_OR_LEADS = new Characters('和与及为以向对同');

/** Whether a name of several parts stands at an offset (`阿依·古丽`). */
export const isForeignName = (text: string, at = 0): boolean => dottedParts(text, at) !== null;

/** Whether any name could begin at an offset: told by its first characters, before words are cut for it. */
export const mayBeginName = (text: string, at: number): boolean =>
  surnameLength(text, at) > 0 ||
  partsLengths(text, at)[0] > 0 ||
  soundsLength(text, at) > 0 ||
  dottedParts(text, at) !== null;

/** How long names are, the likeliest first, after a surname of one character and of two. */
const AFTER_ONE = [3, 2];
const AFTER_TWO = [3, 4, 2];

/** Two surnames can begin the same text (欧阳 and 欧): every length a name could have here. */
function candidates(text: string, at: number, expected: boolean): string[] {
  const surname = surnameLength(text, at);
  if (surname === 0) return [];
  const fitting: string[] = [];
  for (const length of surname === 2 ? AFTER_TWO : AFTER_ONE) {
    const name = text.slice(at, at + length);
    if (name.length === length && (isNameLike(name) || (expected && isTightName(name, text, at)))) fitting.push(name);
  }
  return fitting;
}

export interface NameFound {
  readonly name: string;
  /** How sure the end is: below 2 only a strong context before it makes it a name. */
  readonly strength: number;
}

/** A name with middle dots: its last part ends where words begin that follow names. */
function foreignAt(text: string, at: number, breaksAfter?: (length: number) => boolean): NameFound | null {
  const parts = dottedParts(text, at);
  if (parts === null) return null;
  const { first, last } = parts;
  const lengths = Array.from({ length: last.length }, (_, i) => i + 1);
  const ends = lengths.map((length) => ({ length, end: ending(text, at + first.length + length) }));
  // 都 needs several before it: behind one name it is the name's last character (`阿布都获得`).
  const goesOn = ({ length, end }: { length: number; end: number }): boolean =>
    end === 1 && last[length] === '都' && (ends[length]?.end ?? 0) >= 2;
  // Another name with a middle dot follows: 和 joins the two.
  const joined = /^[和与及]\p{Script=Han}{2,9}·/u.test(text.slice(at + first.length + last.length));
  // `买买提|出席`, not `买买|提出`: the word behind the longer name takes from the one behind the shorter.
  const taken = ({ length }: { length: number }): boolean => followedByWords(text, at + first.length + length);
  const best = joined
    ? ends.at(-1)
    : ends.find(
        (end) =>
          !taken(end) &&
          (end.end >= 2 ||
            (end.length > 1 && !goesOn(end) && (end.end > 0 || breaksAfter?.(first.length + end.length) === true))),
      );
  return {
    name: first + last.slice(0, best?.length ?? last.length),
    strength: best === undefined ? 1 : 2.5,
  };
}

/** What is known of the place where a name may stand. */
export interface NameContext {
  /** Names that the article has shown elsewhere. */
  readonly proven: ReadonlySet<string>;
  /** Whether the place asks for a name (a title before it, a list of names). */
  readonly expected?: boolean;
  /** Whether a word of two or more characters begins this many characters further on. */
  readonly breaksAfter?: (length: number) => boolean;
}

/** `何田以“…”为题`, `何田被评为…`: the word that follows is none of the name. */
const SWALLOWED = new Opening(
  /成[为了]|所[作做]的|以[及“《]|被[评授任认聘誉表推选命追录]|获[评得奖颁批“]|[曾现]任|曾[获在]|还[先来到在说要对参走察看慰]|巡[馆展视查场]|各\d|一[起道同家边手脸把]|将[\d一首这全价慰善捐]|则(?:分别|表示)|致(?:欢迎|开幕|闭幕|答谢|感谢|祝酒|贺)?[辞词]|为(?:老人|村民|居民|市民|群众|患者|孩子|学生|大家|客人|[他她我你其]|队长|组长|团长|首|核心|代表|负责人|班长)/u,
);

/** How clear an end is that a post behind it shows. */
const BY_A_TITLE = 2;
/** What directs a verb: `竖起`, `追上`, `迎来`. */
const ENDS_VERBS = new Characters('起上下来去出进过开着到住完');
const OPENS_QUOTE = new Characters('“《');

/** Whether a verb of two characters that the dictionary has begins at a place: `竖起`, `站起`. */
function swallowsVerb(text: string, at: number): boolean {
  const verb = text.slice(at, at + 2);
  if (!ENDS_VERBS.at(verb, 1)) return false;
  const [word, ...more] = wordsOf(verb);
  return word !== undefined && more.length === 0 && word.tag.startsWith('v');
}

/** How likely `name` is the name that stands at an offset; null when its surroundings speak against it. */
function strengthOf(
  name: string,
  text: string,
  at: number,
  { proven, expected = false, breaksAfter }: NameContext,
): number | null {
  const ends = ending(text, at + name.length);
  const given = name.length - surnameLength(name);
  // `主任何田向群众讲解`: what stands behind a preposition is its object, and shows no name's end.
  const leads = given === 2 && JOINS_OR_LEADS.at(name, name.length - 1);
  const shown = leads && ends === BY_A_TITLE ? 0.5 : ends;
  const end = shown < 1.9 && !leads && breaksAfter?.(name.length) === true ? 1.9 : shown;
  if (shown < 1 && given === 2 && !proven.has(name) && swallowsVerb(text, at + name.length - 1)) return null;
  if (proven.has(name)) return end + 1 + Math.min(3, end * 3);
  const surname = surnameLength(name);
  const two = name.length - surname === 2;
  const last = name.length - 1;
  if (DOUBTFUL_SURNAME.at(name, 0)) {
    const word = (): boolean => breaksAfter?.(1) === true && (end < 2.5 || !expected || !MAY_BEGIN.at(name, 0));
    // `县长连云起在…`: both further characters are a name's.
    const built = expected && given === 2 && MAY_BEGIN.at(name, 0) && IN_NAMES.at(name, 1) && IN_NAMES.at(name, 2);
    const joins =
      BEFORE_A_WORD.at(name, 0) &&
      (titleFollows(text, at + 1) || PEOPLE.lengthAt(text, at + 1) > 0 || (word() && !(built && name[0] !== '和')));
    const least = BEFORE_A_WORD.at(name, 0) && !(given === 2 || IN_NAMES.at(name, 1)) ? 3 : expected ? 1 : 2.5;
    if (joins || end < least) return null;
  }
  if (two && NEVER_LAST.at(name, last)) return null;
  if (two && JOINS_OR_LEADS.at(name, last) && OPENS_QUOTE.at(text, at + name.length)) return null;
  if (name.length > 2 && SWALLOWED.at(text, at + name.length - 1)) return null;
  const whole = two && JOINS_OR_LEADS.at(name, last) && NO_OBJECT.at(text, at + name.length);
  if (whole) return Math.max(end, 1) + 1.6;
  const least = (name.length === 2 ? 3 : 2) - (expected ? (name.length === 2 ? 0.5 : 1) : 0);
  if (end < least && DOUBTFUL_GIVEN.anyIn(name, surname)) return null;
  const swallowed = two && VERB_LIKE.at(name, last) && last > surname && ending(text, at + last) >= 1;
  return end + (name.length === 2 ? 0 : 0.6) - (swallowed ? (LEADS.at(name, last) ? 2.2 : 1.6) : 0);
}

/** No name of two characters is stronger than the clearest end, unless it is proven. */
const MOST_OF_TWO = 3;

/**
 * The name that stands at an offset, if one can stand there. Three characters are likelier than two where both would
 * do; a name already proven in the article wins.
 */
export function nameAt(text: string, at: number, context: NameContext): NameFound | null {
  const foreign = foreignAt(text, at, context.breaksAfter);
  if (foreign !== null) return foreign;
  let best = soundsAt(text, at, context.expected ?? false);
  for (const name of candidates(text, at, context.expected ?? false)) {
    const beaten = name.length === 2 && best !== null && best.strength >= MOST_OF_TWO && !context.proven.has(name);
    if (beaten) continue;
    const strength = strengthOf(name, text, at, context);
    if (strength !== null && (best === null || strength > best.strength)) best = { name, strength };
  }
  return best;
}
