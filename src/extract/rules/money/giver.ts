/** Who gives: named bodies and persons, parts of them, and givers that no mention covers. */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import type { Piece } from '../../rule.ts';

/** The mark of a mention that may give or get. */
export const NAMED = '[\\uE001-\\uE004]';
export const TITLE = `(?:常务)?副?${anyOf(words('titles'))}`;
/** A giver that no mention covers: counted (`22家企业`) or a common noun for givers. */
const GIVERS = `(?:(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?[家名位个](?=[\\p{Script=Han}])(?:(?:不愿|不肯|没有|未)(?:留下?|透露)\\p{Script=Han}{2,6}的)?[^，。；：！？\\uE001-\\uE008]{1,7}?[人师生者民员工家士商业会友兵户子女姐构校](?!家)|\\d{4}[届级][\\p{Script=Han}（）\\d]{0,8}?(?:班|校友)|(?:中央|[省市县区]级?)?(?:福彩|体彩|彩票)公益金|家长委员会|业主委员会|(?:爱心|热心|会员|本地|辖区|民营)?(?:企业家|企业|商会|协会|校友|人士|市民|居民|村民|职工|员工|社会各界|客商|乡贤|(?:中央|[省市县区]级?|各级|上级)财政|中央预算内投资|[省市区县州校院]领导|子公司|会员|委员(?!会)|党员|干部|官兵|师生|学生|老师|队员|志愿者|家长|医护人员|乡亲|邻居|工友|同事|战友|网友))`;
/** A body that its place alone shows, or a part of one: `云州市` + `狮子会`, `河口中学` + `师生`. */
const PART =
  '(?:(?!代表)\\p{Script=Han}{0,6}?(?:会|社|团|队|馆|站|户|班|店|部|师生|职工|员工|党员|干部|村民|居民|校友)(?=[向为给、和捐]))?';
/** A giver called by a bare noun at the head of a clause: `法院还将…`, `慰问团给…`. */
export const BARE =
  '(?:(?<=^|[，；：。]|\\uE006)该?(?:法院|学校|学院|医院|公司|企业|集团|商会|协会|学会|基金会|支行|银行|村里|镇里|乡里|县里|市里|区里|慰问[团组]|工作室(?:全体)?(?:成员|职工)?|医疗队|工作队|代表团|政府|财政))';
const NAMES = `${NAMED}${PART}(?:(?:、|和|及|与|以及|联合|携手|会同)${NAMED}${PART})*|${BARE}`;
export const LIST = `(?:${NAMES}|${GIVERS}(?!的?${TITLE}))`;
/** The same, whatever follows: for patterns whose matches `isTitled` looks at. */
export const OPEN_LIST = `(?:${NAMES}|${GIVERS})`;
const TITLED = new RegExp(`^的?(?!代表)${TITLE}`, 'u');
/** Whether words behind a name are a title, so that the name only says whose: tested apart, since there are a thousand titles. */
export const isTitled = (words: string): boolean => TITLED.test(words);
/** A house or place called by a bare noun, known from before. */
export const HOUSE = '(?:该[村镇乡校院厂社园队]|[村镇乡厂院校]里|学校|医院|合作社)';
const LIGHT =
  '(?:并|还|又|也|带头|率先|积极|同时|随后|现场|当场|一同|共同|共|分别|已|先后|累计|专门|特意|每年|仪式上|会上|活动中|现场|生前|临终前|毕生|又|再|则|另|还|当天|当日|其中|[他她]们?|(?:多|近|历|今|去)年(?:以)?来|至今|\\p{Script=Han}{2,6}(?:期间|以来|之际)|\\uE006|，)';
const named = (filler: string): string =>
  `(?<![向为给对由被从]|通过)(?<from>${LIST})(?:先生|女士|同志|夫妇|一家)?(?!的?(?!代表)${TITLE})(?<mode>(?:一行|等)?(?:代表[^，。；：！？\\uE001-\\uE008]{2,12}，)?(?:[^，。；：！？\\uE001-\\uE007向为给对]{0,8}?通过\\uE003，?)?${filler})`;
/** Who gives, then words without a name. */
export const namedGiver = (filler: string): Piece => new RegExp(named(filler), 'u');
/** The same; without a giver only light words from the start of the clause. */
export const giver = (filler: string): Piece =>
  new RegExp(`(?:${named(filler)}|(?<=^|[，；：。]|、(?=向))(?<lead>${LIGHT}*))`, 'u');
