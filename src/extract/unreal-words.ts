/** How Chinese says that something is not done, or not yet. Patterns over tapes, where each mention is one character. */
import { anyOf, words } from '../lexicon/lexicon.ts';

/** Verbs of what rules read: to hold, to come, to send, to sign, to win, to give and to get. */
const DEED = anyOf(words('deeds'));

/** What is said of how, when, where, by and with whom, between such a word and its verb. */
const HOW = anyOf(words('manner'));
const BESIDE = '(?:于|在|由|与|同|向|为|对|给|以|就)[^，。；：！？的]{1,16}?';
const GAP = `(?:${HOW}|\\uE006|${BESIDE}){0,4}?`;

/** `未派人参加`, `推迟举办`; 未 of 未来 denies nothing. */
export const DENIED = new RegExp(
  `(?:(?:(?<!从)未(?![来央婚雨]|成年|必)|(?<![淹沉埋出])没(?!收)有?|无[缘法力望意])[^，。；：！？的\\uE005]{0,6}?|不(?:再|予|会|能|能够|准|得|许)?|(?:推迟|暂停|延期|取消|停止|叫停|暂缓|拒绝|婉拒|谢绝|放弃|错失|错过)了?)${DEED}`,
  'gu',
);

/** What a meeting resolves to hold on a day: `会议决定，5月上旬召开…`; what was held by order of others was held. */
const RESOLVED =
  '(?<=会议?|\\uE005|[并还，]|研究|讨论|审议|一致)决定，?(?=于?\\uE006[^，。；：！？]{0,6}?(?:召开|举行|举办|启动))';

/** `将于下月举办`, `拟捐`, `承诺向…捐款`, `决定5月召开`; 将 before what is handed over is 把. */
export const MEANT = new RegExp(
  `(?:即?将(?![士军])(?:会|要)?|拟(?![定态人])|(?:原|本)(?:定|计划|应|打算)|计划|打算|预计|有望|力争|(?<!兑现|履行|践行|信守|遵守|落实|[按照])承诺|答应|许诺|(?<![志自心如夙遗许])愿意?|(?<![思理梦感联猜设构畅])想要?|有意|希望|呼吁|${RESOLVED})${GAP}${DEED}(?!了|的|[^，。；：！？]{0,16}的[^，。；：！？]{0,12}[捐赠送])`,
  'gu',
);

/** Who is told apart by it, behind a denied verb: another one governs (`向未获得过贷款的企业发放…`). */
export const OF_SOMEBODY = new RegExp(`[^，。；：！？]{0,12}?的[^，。；：！？]{0,30}?${DEED}`, 'y');

/** `签订协议的条件`: what is spoken of is no deed. */
export const NOUN_OF = new RegExp(
  `${DEED}[^，。；：！？\\uE001\\uE002]{0,12}?的(?:条件|事宜|可能性?|设想|想法|意愿|请求|建议|必要性?|时机|前提|打算)`,
  'gu',
);

/** `就签订协议进行磋商`. */
export const TOPIC =
  /就(?!是|业|餐|诊|读|任|职|座|医|近|地)[^，。；：！？]{2,40}?(?=(?:进行|展开|开展)了?[^，。；：！？]{0,8}(?:磋商|洽谈|商谈|沟通|探讨|讨论|协商|商讨|会商))/gu;

/** A clause, and whatever the one after it says came of it: `申请资金20万元，未获批准`. */
export const UNDONE =
  /[^，。；：！？]{2,60}，?(?:但|却|可)?(?:最终|最后|后来?|因故|均|都)*(?:未获(?:批准|通过|同意|准)|未果|未能成行|(?:没有|未能?)兑现|落空|[被遭][^，。；：！？]{0,6}?(?:拒绝?|谢绝|否决|驳回)|泡汤)/gu;

/**
 * Who asks for something: all that the sentence says then is what is asked for, until it comes back to what was done
 * (`叮嘱他保重身体，并送上…`). Whoever is asked in person is there: `要求随行的…`.
 */
export const ASKING =
  /(?:(?:叮嘱|嘱咐|责成|敦促)|(?<=^|[，；\uE001-\uE005他她们并还再]|会议|大会|当即|随即|明确|现场|[代委][表员])(?:要求|希望(?!工程|[小中]学|学校|之)|呼吁|倡议|号召|建议))(?:(?:随行|陪同|在场|同行)的[^，。；：！？]{0,40})?(?!书|[的下])(?<asked>[^。；！？]{1,200}?)(?=[。；！？]|$|，(?:并|还|又|随后|同时)(?:[向为给]|[^，。；]{0,4}[送捐赠看来到]))/dgu;

/** What an agreement sets out is told of as given: `根据协议，该行将提供…`. */
export const AGREED = /协议|合同|约定/u;
