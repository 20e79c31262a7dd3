/**
 * Who is honoured, read off the end of the words before a verb: a printed list whose members may be persons, bodies and
 * parts of them, teams, families and works, in any mixture. The list is taken apart from its end.
 */
import type { Honoured } from '../../fact.ts';
import type { Match } from '../../rule.ts';

const PERSON = '[\\uE001\\uE002]';
const BODY = '[\\uE003\\uE004\\uE008]';
const HAN = '(?:收获|(?![和及与等被荣获喜的])\\p{Script=Han})';
/** What somebody did or is tells who it was: `照顾瘫痪婆婆多年的村民何田`. */
const WHO_DID = '[^，；：、“”\\uE001\\uE002\\uE005]{2,30}的';
/** How somebody comes by a work: `甲公司选送的…`, `甲与乙联合攻关的…`. */
const MADE =
  '(?:自主|联合|共同|合作|牵头|独立|主持|带队|领衔)*(?:研制|研发|选送|报送|推荐|创作|编排|表演|培育|完成|主持|承担|申报|打造|设计|开发|制作|生产|撰写|拍摄|攻关|合作|演唱|发明|提交|推出|种植|养殖|带领|领衔)(?:完成|研发|开发)?';
/** The title of a work or the brand of a product in quotes, with its noun. */
const TITLE = `${HAN}{0,8}(?:“[^“”]{1,24}”|《[^《》]{1,30}》)(?:${HAN}|[A-Za-z\\d]){0,12}`;
const BRAND = `${HAN}{2,6}牌${HAN}{1,10}`;
const PLAIN = `(?:${HAN}|[A-Za-z\\d]){2,14}`;
const UNITS =
  '(?:团队|课题组|项目组|组|队|车间|工段|班|(?<!俱乐)部|工会|党?支部|党委|分会|科|处|室|站|支行|分公司|工作室|作业区|专班|代表团|组合|家庭)';
/** The part of a body that is honoured: `云州钢铁集团` + `转炉车间`. */
const UNIT = `(?:(?:${HAN}|[\\d“”QC]){0,10}${UNITS}|《[^《》]{1,30}》)?`;

/** Words that no name holds: they tell what somebody does, or when. */
const CALLED =
  '(?!\\p{Script=Han}*(?:[在是成为各力争了着过从以将把使让对向更最于由被]|期间|个人|集体|[等级]医院|经过))';

/** One member of the list, by what it is; what no mention covers opens a clause or stands between others. */
const MEMBER = [
  `(?<=^|[，；：、和及与]|\\uE006|其中|[在带领衔下属]的)(?<words>${TITLE}|${BRAND}|(?:${HAN}|[A-Za-z\\d“”]){2,16}${UNITS}”?|(?:[\\uE003\\uE004])?${PERSON}?家庭)`,
  `(?<owner>${PERSON}|${BODY}|[他她其该]|(?<=^|[，；：、和及与])${CALLED}${HAN}{2,8})等?(?<made>${MADE})?的(?<work>${TITLE}|${PLAIN})`,
  `(?:(?:${BODY}(?:${HAN}|\\d){0,8}|(?<=^|[，；：、和及与])${HAN}{1,10})的?|(?<=^|[，；：、])${WHO_DID}(?:${BODY}(?:${HAN}){0,8}|${HAN}{1,10})?)?(?<person>${PERSON})(?:夫妇|同志|一家|兄弟|姐妹|本人)?`,
  `(?:[\\uE003\\uE004](?=\\uE003))?(?<body>(?<!被|由|受到|(?:是|成为)[^，；：]{0,8})${BODY}${UNIT})`,
  `(?<=^|[，；：、和及与])${CALLED}(?<loose>${PLAIN})`,
].join('|');
const JOIN = `、|和|及|与|以及|，(?=[^，；、]{0,14}\\uE001|${WHO_DID}${BODY}?\\uE001)`;
/** `河口镇（香菇）`: what it is honoured for. */
const FOR_WHAT = '(?:（[^（）]{1,16}）)?';
const LAST = new RegExp(`^(?<rest>.*?)(?<join>${JOIN}|)(?:${MEMBER})${FOR_WHAT}$`, 'du');

/** A work that has no name of its own honours whoever made it: `一只雄蟹`, `节目`. */
const NAMELESS =
  /^(?:这?[一两几\d][只件个项幅篇部张台头条]|\p{Script=Han}{0,2}样品?$|参赛|节目|作品|课题|项目|成果|论文|案例|团队|产品)/u;
/** A word for somebody or something spoken of before names nobody. */
const POINTS =
  /^(?:[他她它其该此这我你全并还又也曾]|同年|当年|次年|捐赠|爱心|获奖|优秀|先进|目前|至今|企业|公司|学校|项目|产品|作品|成果|赛事|会上|现场)/u;

/** A member with the words that name it. */
function memberOf(m: Match): Honoured | null {
  const named = (slot: string) => [...m.all(slot, 'person'), ...m.all(slot, 'organization'), ...m.all(slot, 'project')];
  const [owner] = named('owner');
  const work = m.words('work');
  if (work !== '') {
    if (owner !== undefined && NAMELESS.test(work) && !/[“《]/u.test(work)) return owner;
    return { is: 'words', name: /[“《]/u.test(work) || m.words('made') !== '' ? work : `${m.words('owner')}的${work}` };
  }
  const [person] = m.all('person', 'person');
  if (person !== undefined) return person;
  const body = m.words('body');
  const [one] = named('body');
  // `某校《春耕》获一等奖`: the house whose work it is.
  if (one !== undefined)
    return one.end - one.start === body.length || body.endsWith('》') ? one : { is: 'words', name: body };
  const name = m.words('words') + m.words('loose');
  return name === '' || POINTS.test(name) ? null : { is: 'words', name };
}

/** Who does something to those honoured is none of them: `被省委、省政府`. */
const BY = /(?:被|由|受到)[^，；：的]*$/du;

export interface HonouredList {
  readonly who: readonly Honoured[];
  /** Where the list begins. */
  readonly start: number;
}

/** The members of the list at the end of a slot, in their order; `counted` where it is said how many they are. */
export function listAtEnd(m: Match, slot: string, counted: boolean): HonouredList | null {
  const who: Honoured[] = [];
  let last = m.find(slot, BY) === null ? m.find(slot, LAST) : null;
  let [start, sure] = [m.start, counted];
  let fits = (_: Honoured): boolean => true;
  while (last !== null) {
    const member = memberOf(last);
    if (member === null || !fits(member)) break;
    who.unshift(member);
    start = last.start + last.words('rest').length + last.words('join').length;
    sure ||= last.words('loose') === '';
    const join = last.words('join');
    // Before a comma only persons are listed, and before who made a work only others who did, or another work.
    fits = ({ is, name }) =>
      (join[0] !== '，' || is === 'person') && (made === '' || is === 'organization' || /[“《]/u.test(name));
    const made = last.words('made');
    last = join === '' || last.words('rest') === '' ? null : last.find('rest', LAST);
  }
  return who.length === 0 || (!sure && who.length > 1) ? null : { who, start };
}
