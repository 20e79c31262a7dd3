/** Words that tell what was done on a day, and what kind of event that is. */
import type { EventType } from '../../../../schema/kinds.ts';
import { either } from '../../../text/either.ts';

/** The first that fits. */
const KINDS: readonly (readonly [RegExp, EventType])[] = [
  [/慰问|看望|探[望视]|送上?[^，。；]{0,12}(?:慰问|米|油|书包|棉)/u, 'condolence'],
  [/签[下了订署约字]|落了?笔/u, 'signing'],
  [/座谈|会商|商谈|磋商|协商|召集|审议|研究|听取|调度/u, 'meeting'],
  [
    /揭牌|奠基|剪彩|颁[发给]|授牌|授旗|开工|通车|投产|启用|移交|交付|返还|发放(?![^，。；]{0,10}(?:资料|传单|手册|单页))|捐/u,
    'ceremony',
  ],
  [/(?<![线台网马河])上了?(?:一[堂节次])?[^，。；上]{0,8}课(?![后题程堂间])/u, 'training'],
  [/约谈|讲课|授课|做客|宣讲|讲座|作[^，。；]{0,12}报告/u, 'talk'],
  [/培训|演练|拉练|教学(?!工作)|轮训/u, 'training'],
  [/比赛|竞赛|比武|对决|角逐|夺冠/u, 'competition'],
  [/考察|参观|走访|拜访|观摩|研学/u, 'visit'],
  [/检查|督查|督导|巡查|调研|视察|执法|核查|核验|验收|评估/u, 'inspection'],
  [/宣传|诊疗|义诊|巡诊|志愿|清扫|清理|植树|献血|春联|理发|服务|普法|体检|挥锹|培土|[栽种植]下/u, 'campaign'],
];
/** What people do for those to whom they go, rather than look at them. */
export const SERVES = /^(?:campaign|training|talk)$/u;
/** What kind of event a deed is, by its words. */
export const typeOfDeed = (words: string): EventType => KINDS.find(([word]) => word.test(words))?.[1] ?? 'other';

/** Kinds that what follows in the sentence shows: who `走进军营` and brings gifts calls on people. */
const SHOWN_AFTER = /^(?:condolence|training|talk|campaign|inspection|visit)$/u;
/** What kind of event a deed is, by its words, or where they only say where somebody went, by those that follow. */
export function typeOfDeedWith(words: string, after: string): EventType {
  const [type, then] = [typeOfDeed(words), typeOfDeed(after)];
  return type === 'other' && SHOWN_AFTER.test(then) ? then : type;
}

/** Doings at one time, in one place, that people took part in. */
export const DOES = either(
  '来到',
  '莅临',
  '走进',
  '深入',
  '前往',
  '赶赴',
  '奔赴',
  '赴',
  '进驻',
  '送[医教法戏书货]',
  '把[^，。；]{2,14}(?:送到|送进|搬进|开进|办到|开到)',
  '上门',
  '现场',
  '集中',
  '联合',
  '组织[^，。；]{1,16}?(?:到|赴|走进|前往|来到|观看|参观|学习|清理|清扫|开展|为|进行|(?:免费|义务)?体检)',
  '[为给向][^，。；]{1,24}?(?:送去|送上|送来|赠送|捐赠|颁发|发放|移交|返还|理发|义诊|体检|检修|讲解|宣讲|写|作|上了)',
  '(?:到|在|于)[^，。；]{1,24}?(?:为|给|向|开展|举行|举办|进行|检查|查处|宣传|公开|签|成立|清理|巡查|演练|设点|设台|摆摊|发放|免费)',
  '与[^，。；]{1,30}?(?:签[订署约下]|结对|座谈|会谈|对接|交流|联合)',
  '成功(?:[为给][^，。；]{2,24}?)?(?:救|处置|举|抓|完成|实施|施行)',
  '(?:集体|联合)?约谈(?!会)',
  '公开(?:开庭|审理|宣判|拍卖)',
  '开庭审理',
  '当庭',
  '一举',
  '查[获处封扣]',
  '抓获',
  '捣毁',
  '打掉',
  '破获',
  '救[出起下]',
  '完成[^，。；]{0,6}(?:首例|首台|首次)',
  '(?:挥锹|培土|[栽种植]下)',
  '进行了?(?:现场|实地|专项|集中|全面)?(?:核查|核验|检查|验收|评估|评审|督导|考核)',
  '(?:迎来|接待)了?[^，。；]{1,40}?(?:一行|代表团|考察团|来访|到访|参观|考察)',
  '对[^，。；]{1,30}?(?:进行|开展)了?[^，。；]{0,8}?(?:验收|评审|评估|考核|检查|督导|督查|巡察|巡查|鉴定|走访|慰问|培训)',
);
