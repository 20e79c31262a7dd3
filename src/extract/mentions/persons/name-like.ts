/** Tells whether a text by itself could be a name. */
import { words } from '../../../lexicon/lexicon.ts';
import { WordsAt } from '../../../text/scan/beginnings.ts';
import { Opening } from '../../../text/scan/beside.ts';
import { Characters, HAN } from '../../../text/scan/characters.ts';
import { wordsOf } from '../../../text/words.ts';
import { IN_NAMES } from './given-names.ts';
import { ending } from './name-end.ts';
import { hasDoubtfulSurname, surnameLength } from './surnames.ts';

const NOT_NAME_START = new WordsAt(words('not-names'));
/** No given name has these. */
const NEVER_GIVEN = new Characters('某等说的了这那您我你他她它们吗呢吧啊哪什么每该此着很个奖');
const TITLES = new Set(words('titles'));
/** What follows names is none: `书法家现场挥毫`. */
const FOLLOWERS = new Set(words('after-names'));
/** Kin and neighbours: `王大爷`, `李师傅`. */
const KIN =
  '大夫 阿公 阿爷 阿奶 大爷 大妈 大姐 大哥 大叔 大婶 大娘 大伯 大嫂 阿姨 阿婆 阿公 奶奶 爷爷 师傅 老汉 老师 女士 先生 某 某某 医生 同学 家人';
/** Where something goes, behind a verb or an adjective that is a surname too: `富起来`. */
const DIRECTIONS = '起来 下来 下去 上来 上去 出来 出去 进来 进去 过来 过去 回来 回去 开来';
/** What bodies end with: `程学院` of `工程学院`. */
const BODIES = '学院 医院 法院 公司 银行 大学 中学 小学 中心 协会 集团 党委 纪委 园区 社区 街道';
const NO_GIVEN_NAME = new WordsAt([...TITLES, ...`${KIN} ${DIRECTIONS} ${BODIES}`.split(' ')]);
/** `郎总`, `何局`: a surname and a post cut short. */
const SHORT_POST = new Characters('总董局处科所工导某氏');

/** 区 is a surname, and what a district's bodies begin with: `区政协委员`. */
const OF_A_DISTRICT = new Opening(/区(?:政协|人大|纪委|法院|检察|公安|教育|财政|住建|民政|卫健|[委直属里内])/u);

/** 和 and 向 lead on to a noun far more often than they are surnames: `环卫工人向爱心企业`. */
const LEADS_ON = new Characters('和向');
const leadsOn = (text: string): boolean => LEADS_ON.at(text, 0) && text.length === 3 && isCommonWord(text.slice(1));

/** Whether text could be a whole Chinese name: a surname and one or two further characters. */
export function isNameLike(text: string): boolean {
  const surname = surnameLength(text);
  const length = text.length - surname;
  if (surname === 0 || length < 1 || length > 2 || hasDoubtfulSurname(text)) return false;
  if (OF_A_DISTRICT.at(text, 0) || !HAN.allOf(text) || NEVER_GIVEN.anyIn(text, surname)) return false;
  if (length === 1 && SHORT_POST.at(text, surname)) return false;
  if (length === 1 ? NOT_NAME_START.isRest(text) : NOT_NAME_START.lengthAt(text, 0) > 0) return false;
  return !NO_GIVEN_NAME.isRest(text, surname) && !leadsOn(text);
}

/** Before a verb of two characters that people do. */
const VERB_FOLLOWS = 2.5;
/** Verbs and prepositions that names end with too. */
const LEADS = new Characters('和与为以及向对到在会能有来去要可');
/** Verbs of one character that nothing but a person does. */
const PERSON_DOES = new Characters('率携');
/** What leads on behind a name that is a common word too: `局长江畔到现场`. */
const GOES = new Characters('到将向');

/** Where a name must stand, a common word is one too when nothing but punctuation follows: `局长和平、副局长明亮。` */
export const isTightName = (name: string, text: string, at: number): boolean =>
  (ending(text, at + name.length) >= VERB_FOLLOWS ||
    (name.length === 3 && PERSON_DOES.at(text, at + name.length)) ||
    (name.length === 3 &&
      (!hasDoubtfulSurname(name) || IN_NAMES.at(name, 1)) &&
      IN_NAMES.at(name, 2) &&
      !LEADS.at(name, 2) &&
      ending(text, at + name.length) >= 1) ||
    (name.length === 2 && !hasDoubtfulSurname(name) && IN_NAMES.at(name, 1) && GOES.at(text, at + 2))) &&
  surnameLength(name) > 0 &&
  HAN.allOf(name) &&
  name.length - surnameLength(name) <= 2 &&
  !OF_A_DISTRICT.at(name, 0) &&
  !NO_GIVEN_NAME.isRest(name, 1) &&
  !TITLES.has(name) &&
  !FOLLOWERS.has(name) &&
  !NEVER_GIVEN.anyIn(name) &&
  !(NOT_NAME_START.lengthAt(name, 0) > 0 && (hasDoubtfulSurname(name) || name.startsWith('和'))) &&
  !(hasDoubtfulSurname(name) && isCommonWord(name) && ending(text, at + name.length) !== VERB_FOLLOWS);

/** Whether the dictionary has a text as a word that is no name. */
export function isCommonWord(text: string): boolean {
  const [word, ...more] = wordsOf(text);
  return word !== undefined && more.length === 0 && !/^(?:nr|nz|x)/u.test(word.tag);
}
