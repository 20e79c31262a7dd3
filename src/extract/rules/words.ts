/** What several rules share: words, as sources of regular expressions, and the fact of a happening without a noun. */

import type { EventType } from '../../../schema/kinds.ts';
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Fact } from '../fact.ts';

/** Verbs of looking at places: what a tour is made of. */
export const TOUR = anyOf(words('events/looking'));

/** What makes a sentence a plan or an exhortation, right before its verb. */
export const NOT_PLANNED =
  '(?<!(?:即将|将于|拟于|定于|拟|(?<![重主首摘纲需])要(?![求闻素点件塞领道])|计划|准备|定期|适时|每[月周年季]|筹备|坚持|通过|继续|推动|推进|积极)[^，。；]{0,16})';

/** Verbs of speech. */
export const SAYS =
  '(?:说|指出|强调|表示(?!(?:[^，。；]{0,8}?(?:慰问|问候|哀悼))[，。；])|要求|希望|认为|坦言|介绍说|发言|讲话|致辞|致欢迎辞|点评|介绍(?=[，：])|(?<=向[^，。；：]{1,12})(?:简要|详细)?介绍|感谢(?=[^，。；]{2,30}(?:支持|关心|帮助|贡献|付出))|建议(?!书|稿|案|的)|提出(?=[，：])|呼吁(?=[，：])|回答(?=[，：])|回答了?[^，。；]{0,8}?(?:提问|问题)|现场作?答|致谢|踊跃发言|(?<!记者|现场|接受|回答)提问(?=[，。])|回应(?=[，：])|建言|致(?:闭幕|开幕|欢迎|答谢|贺)?词|作(?:了|出)?(?:现场|当场)?回应|作(?:了|出)?[^，。；]{0,4}(?:安排|部署|要求)|作(?:了|出)?[^，。；]{0,8}?(?:推介|说明|解读|点评|演讲|主旨报告|检讨)|介绍(?:了)?[^，。；]{0,12}?(?:情况|工作|经验|做法|历史|安排|背景|特点|成果|方案|流程|规划|进展)|给予[^，。；]{0,8}?肯定|(?:充分|高度)?肯定了|作(?:了)?[^，。；]{0,6}?动员(?:讲话|部署)?|补充(?:说|道)|作(?:了)?[^，。；]{0,12}?(?:辅导|宣讲|授课|讲解|领学|导读|学术|形势|专题|典型)(?:报告|讲座)?(?![^，。；]{0,4}汇报)|作?交流发言|主旨发言|表态发言|作(?:了)?(?:交流|典型|表态|主旨|书面)?发言|提出要求|(?:对[^，。；：]{2,20}?)?安排部署了?|勉励|寄语|宣布|动员讲话|主讲|授课|讲授|讲解|讲述|分享(?=了|[^，。；]{0,16}(?:经验|体会|感悟|故事|做法|心得))|(?:作|进行)了?[^，。；]{0,6}?总结|谈(?:了)?[^，。；]{0,8}?(?:体会|感受|感悟|打算)|(?:进行|作)(?:了)?[^，。；]{0,8}?(?:对照检查|批评和自我批评|宣讲|讲解|授课))';

/** Something took place that only its verb names. */
export const happened = (type: EventType, name: string, tour = false): Fact => ({
  is: 'event',
  of: null,
  type,
  name,
  tour,
  follows: false,
});
