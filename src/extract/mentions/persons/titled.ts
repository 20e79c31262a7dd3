/** A name right after a title: `市委书记林若川`. */
import type { Cut } from '../../../text/cut.ts';
import type { Word } from '../../../text/words.ts';
import type { TitleMention } from '../mention.ts';
import { IN_NAMES } from './given-names.ts';
import { ENDS_LIKE_A_PLACE } from './lists.ts';
import { mayBeginName, type NameFound, nameAt } from './name-at.ts';
import { ending } from './name-end.ts';
import { isNameLike } from './name-like.ts';
import { surnameBefore } from './references.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { partsLengths, soundsForeign, soundsLength } from './transcribed.ts';

/** Posts that say little of what follows: the end of the name must be clear. */
const WEAK =
  /^(?:成员|会员|团员|社员|组员|股东|主持|导演|摄像|学员|考生|小学生|中学生|高中生|初中生|留学生|实习生|徒弟|师傅|特警|交警|刑警|女工|青工|功臣|警官|.{1,2}户|主持人|代表|村民|居民|市民|职工|工人|员工|学生|同学|党员|干部|队员|选手|群众|患者|家属|老人|农民|战士|老兵|战友|队友|工友|老党员|专家|学者|先生|女士|业主|乘客|游客|司机|演员|作家|画家|记者|委员|代表|校友|顾问|法人代表|指挥|负责人|负责同志|理事|董事|班长|客商|独居老人|现役军人|.*代表|.*委员|带头人)$/u;
/** Of those that end as these do some are posts. */
const MEMBER = /(?:人大代表|政协委员|[织传战法检]委员)$/u;
/** `甲、乙等市领导`, `各位企业家`: whoever is meant has been named, or is not. */
const NAMES_NOBODY = /(?:等(?:\d{1,2}[名位])?(?:[省市区县]级)?|各位|广大|全体|众多)$/u;
const OF_MANY = /领导$|家$/u;
const REPORTERS = /^(?:记者|通讯员)$/u;

/** What stands behind names: `何田同志任…`. */
const CALLS = /^(?:同志|先生|女士|同学|老师)$/u;
/** Verbs of one character that a name's bearer does: `村民何大有想养蜂`. */
const DOES = /^[想种养办爱开买卖住靠起拿看听收搬忙干当]/u;

/** Words of a state that news tells of nobody. */
const STATE = /^[健志旨贵]在$/u;

/** What joins whoever was named to others, or leads on to whom they did something for; seldom a surname. */
const JOINS = /^[和与及向]/u;

/** Whether a name stands right before a word that calls somebody. */
function isCalled(sentence: string, { post, start }: TitleMention): boolean {
  if (!CALLS.test(post)) return false;
  return [3, 2].some((length) => {
    const at = start - length;
    return at >= 0 && isNameLike(sentence.slice(at, start)) && !/\p{Script=Han}/u.test(sentence.charAt(at - 1));
  });
}

/** Whether the words of the dictionary leave a name in doubt standing that begins at `at`. */
function isBorneOut({ name, strength }: NameFound, at: number, cut: Cut, weak: boolean): boolean {
  const word = cut.at(at);
  // Three characters that begin no word are a name before any preposition.
  const plain =
    name.length === 3 &&
    (word === undefined ||
      word.text.length === 1 ||
      /^(?:nr|x)/u.test(word.tag) ||
      // The words of the dictionary run on over its end: they were none.
      cut.at(at + 3) === undefined);
  if (strength < (weak ? (plain ? 1.5 : 2) : 0.6)) return false;
  const common = word !== undefined && word.text.length >= 2 && !/^(?:nr|nz|x)/u.test(word.tag);
  return !common || word.text.length < name.length;
}

const TRADE = /[工员农手师民]$/u;

/** `居民楼起火`: a word of the dictionary begins with the post and goes on over its end. */
function isSwallowed({ start, end, post }: TitleMention, cut: Cut): boolean {
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined && !/^(?:nr|x)/u.test(word.tag) && word.start + word.text.length > end;
  if (goesOn(cut.at(end - post.length) ?? cut.at(start))) return true;
  // `机|电工|程学院`: two words meet inside of it.
  const first = cut.before(start);
  const meets = first !== undefined && first.start + first.text.length > start;
  return meets && TRADE.test(post) && goesOn(cut.before(end));
}

/** Whether a word that names of other languages begin with stands at a place: no other word does. */
const isOfSounds = (sentence: string, at: number): boolean =>
  partsLengths(sentence, at)[0] > 0 && soundsLength(sentence, at) >= 3;

/** The name that follows a title, or `null` where none does. Bylines name no persons of the article. */
export function titledName(
  sentence: string,
  cut: Cut,
  title: TitleMention,
  proven: ReadonlySet<string>,
): NameSpan | null {
  if (!mayBeginName(sentence, title.end) || REPORTERS.test(title.post)) return null;
  if (surnameBefore(sentence, title.start) !== null) return null;
  if (OF_MANY.test(title.post) && NAMES_NOBODY.test(sentence.slice(Math.max(0, title.start - 5), title.start)))
    return null;
  if (isCalled(sentence, title)) return null;
  const member = MEMBER.test(title.post);
  const weak = !member && WEAK.test(title.post);
  // Behind a surname an unknown word is a given name (`和敬平`), a known one is not (`和群众`).
  const breaksAfter = (length: number): boolean => {
    const word = cut.at(title.end + length);
    // `苗德|海因`, `费子|健在`: a word that takes the name's last character and the one behind it.
    if (
      length === 2 &&
      (word?.tag === 'n' || STATE.test(word?.text ?? '')) &&
      word?.text.length === 2 &&
      IN_NAMES.at(sentence, title.end + 2) &&
      ending(sentence, title.end + 3) > 0
    )
      return false;
    // Also where the dictionary's cutter took the verb into the name.
    if (
      length === 3 &&
      ending(sentence, title.end + 2) < 2.5 &&
      (word?.text.length ?? 1) <= 2 &&
      DOES.test(sentence.charAt(title.end + 3))
    )
      return true;
    if (word === undefined || word.text.length < 2 || word.tag === 'x') return false;
    // `苗德|海因`: no name follows a name.
    return length === 3 || !word.tag.startsWith('nr');
  };
  const found = nameAt(sentence, title.end, {
    proven,
    expected: !weak || isOfSounds(sentence, title.end),
    breaksAfter,
  });
  if (found === null || isSwallowed(title, cut)) return null;
  // `“委员议题·月月来协商”`: a slogan has two parts too, and they write no sounds.
  if (found.name.includes('·') && !soundsForeign(found.name)) return null;
  // Where a name must stand and clearly ends, the word that begins there says nothing against it.
  if ((weak || found.strength < 2.5) && !isBorneOut(found, title.end, cut, weak)) return null;
  // `党员和驻地官兵`, `林若川、何田等市领导向烈士献花`: behind many 和 joins, and is no surname.
  const closes = sentence.charAt(title.start - 1) === '等';
  if (JOINS.test(found.name) && (closes || (weak && found.strength < 3.1))) return null;
  if ((weak || member) && ENDS_LIKE_A_PLACE.test(found.name)) return null;
  return nameSpan(found.name, title.end, 'person: after a title', found.strength >= 2 ? 0.98 : 0.85, { title });
}
