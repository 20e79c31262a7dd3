/** Words of grammar that stand inside names of bodies, where others end the walk to the left: 和, 与, 都, and places such as 里. */
import { Opening } from '../../text/scan/beside.ts';
import { Characters } from '../../text/scan/characters.ts';
import type { Word } from '../../text/words.ts';
import { STOPS } from './trade-words.ts';

/** 和 after a single character joins nothing: it is part of a name (`康和医疗`, `成和新材料`). */
export const insideName = (before: Word | undefined): boolean =>
  before !== undefined &&
  ((before.text.length === 1 &&
    /^\p{Script=Han}$/u.test(before.text) &&
    !STOPS.has(before.text) &&
    !/[省市区县镇乡村校院局厅所站厂园委馆社队店场会团部行司]/u.test(before.text)) ||
    (/^[省市县区]\p{Script=Han}$/u.test(before.text) && before.tag === 'x'));

/** Houses of learning, named after what they teach or look into. */
export const OF_SUBJECTS = new Opening(/学院|实验室|研究(?:院|所|中心)|医学科/u);
/** 与 inside a school's name joins two subjects: `材料科学与工程学院`. */
export const joinsSubjects = (before: Word | undefined): boolean =>
  before !== undefined &&
  before.text.length >= 2 &&
  /^(?:n|vn|l|x)$/u.test(before.tag) &&
  !/[局委办院校司会团厂行社园馆处系班区域县市省镇]$|大学$|中学$|小学$/u.test(before.text);

/** Two trades that one bureau or association of a place has: `林业和草原局`, `木材与木制品行业协会`. */
const TWO_TRADES =
  /[省市县区州旗、](?:(?![省市县区州旗镇乡村局委办院校厅会团司厂行社馆处站所室队府长记领导和与及、的在对向为由])\p{Script=Han}){2,8}$/u;
const OF_TWO_TRADES = new Opening(
  /[和与](?:(?![和与及、的])\p{Script=Han}){2,8}?(?:局(?!公司)|厅|委员会|行业协会|协会|学会|商会)/u,
);
export const joinsTrades = (sentence: string, word: Word): boolean =>
  (word.text === '和' || word.text === '与') &&
  OF_TWO_TRADES.at(sentence, word.start) &&
  TWO_TRADES.test(sentence.slice(Math.max(0, word.start - 9), word.start));

/** 都 after a single character that cannot stand for several: `林都木艺产业园`. */
const SEVERAL_OF = new Characters('我你他她们谁哪这那每家年天日都全个种样事话书车户处人大次月夜晚里间');
export const insideTown = (word: Word, before: Word | undefined): boolean =>
  word.text === '都' &&
  before?.text.length === 1 &&
  /^\p{Script=Han}$/u.test(before.text) &&
  !STOPS.has(before.text) &&
  !SEVERAL_OF.at(before.text, 0);

const BESIDE = new Opening(/[里上下中前后内外]$/u);
const DWELLINGS = new Opening(
  /(?:社区|小区|村(?!民|里)|街道|花园|公寓|巷|胡同|养老|敬老|幼儿园|小学|派出所|卫生|党群|便民|菜市场|日间照料|居委会|家园)/u,
);
/** `上河村`, `下坪乡`: a village is seldom called by one character. */
const OF_TWO = new Opening(
  /[上下前后里外中](?![的了在级游各全述个一二两三四五六])\p{Script=Han}[村乡](?![村民里庄亲镇])/u,
);
/** `会议上`, `县里`, `早上`: what 上 or 里 is said of. */
const GOES_WITH = new Characters('会议县镇乡村山桥路街线校家身晚早');
/** 里, 上 … right before what ends the name of a place where people live is part of it: `幸福里社区`. */
export const namesPlace = (word: Word, sentence: string): boolean =>
  BESIDE.at(word.text, 0) &&
  (DWELLINGS.at(sentence, word.start + 1) ||
    (OF_TWO.at(sentence, word.start) && !GOES_WITH.at(sentence, word.start - 1)));
