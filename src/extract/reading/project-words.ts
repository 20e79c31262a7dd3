/** What names of projects have in common: parts that say nothing, and sites that are projects. */
import { remembering } from '../../text/memo.ts';

/** A name without its quotation marks and its last general noun. */
export const plain = remembering((name) => name.replace(/[“”]/gu, '').replace(/(?:项目|工程)$/u, ''));
/** A bare noun that only points back: `大桥全长960米`. */
export const COMMON =
  /^(?:(?:[这整][座个条处项段家][新老]?|该)(?!和|与|的)\p{Script=Han}{1,5}|(?:本|此)?(?:项目|工程|电站|大桥|隧道|园区|产业园|公园|水库|生产线|基地|道路|公路|校区|大楼|厂区|[一二三四]期|[一二三四]期(?:工程|项目|(?:[\d两三四五六七八九十]+[栋座幢条个])?\p{Script=Han}{0,4}(?:厂房|车间|楼)))?)$/u;
/** What a bare noun points back with: `该`, `这座`. */
export const POINTS = /^(?:[该本此]|[这整][座个条处项段家][新老]?)/u;
/** Words that point back at the head of a sentence: `这条专用线全长8公里`. */
export const POINTER =
  /^(?<pointer>(?:该|这[座条项处段])\p{Script=Han}{1,5}?)(?=全长|总长|总投资|概算|投资|由|位于|占地|是|于|计划|预计|建成|采用|规划|今年|去年|，)/u;

/** What a tour looks at that is a project although it is named like a place. */
export const TOUR_SITE = /(?:大道|大桥|隧道|新院区|新校区|生产线|工厂|[一二三四五六七八九十]期)$/u;
/** Places that people come to: whether one is still being built its name does not say. */
export const IS_PLACE = /(?:公园|广场|园区?|街区|公寓|基地|小镇|市场|示范[片带区])$/u;

/** A tour of building sites: whatever is looked at is being built, unless it is a body at work. */
export const OF_PROJECTS = /(?:城建|重点|重大|民生|在建)[^，。；]{0,8}(?:项目|工程)/u;
/** Bodies at work: no project although a tour of projects stops there. */
export const BUSINESS = /(?:公司|集团|企业|局|委|政府|银行|办公室|管委会|镇|乡|街道|省|市|区|县|村)$/u;
