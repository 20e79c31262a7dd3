/** Tours that no verb of looking names: somebody in office went to places, on a day. */
import { bodiesAt, type Fact, type Thing, takePart } from '../../fact.ts';
import type { OrganizationMention, PersonMention } from '../../mentions/mention.ts';
import { rule, slot, text } from '../../rule.ts';
import { SERVES, typeOfDeed } from '../happenings/deed-words.ts';
import { happened, NOT_PLANNED } from '../words.ts';
import { DELEGATION } from './groups.ts';
import { tour, wentThere } from './tour.ts';

/** Whose coming is an inspection; a name without a title may be anybody's who was introduced before. */
const OFFICIAL = /书记|[省市县区镇乡局厅院]长|主任|主席|部长|检察长|领导|董事长|总经理|行长|会长|理事长/u;
const inOffice = (who: readonly PersonMention[]): boolean =>
  who.every(({ titles }) => titles.length === 0) || who.some(({ titles }) => titles.some((t) => OFFICIAL.test(t)));

/** What is done in a place by those who did not come to look at it. */
const OTHERWISE =
  '(?![^。]*(?:出席|参加|敬献|献花|默哀|签[约署订]|签下|捐|[授讲上]课|授课|报到|[任就]职|上任|开会|座谈会上|就读|求学|打工|创业|作报告|审理|开庭|比赛|演出|义诊|宣讲))';
/** Going somewhere, told as done. */
const WENT =
  '(?:查看了?(?=[^，。；]{0,14}[\\uE003\\uE004\\uE008])|登上|踏上|爬上|走上|来到|走进|走到|赶到|赶往|赶赴|前往|奔赴|抵达|直奔|一头扎进|扎进|钻进|拐进|转到|下到|沉到|跑了|走了|看了|转了|跑遍|走遍|踏勘)';

/** An event only where a day is named: people go somewhere all the time. */
const onItsDay = (name: string, verb: string): Fact => ({ ...tour(name, verb), onItsDay: true });

export const wentAround = rule({
  name: 'toured: person 跑了 places',
  pattern: [
    slot('who', 'persons'),
    new RegExp(
      `(?:等|一行)?(?!的[^，。；]{0,6}(?:汇报|介绍|报告|讲解|说明))${OTHERWISE}(?:(?!带着|领着|带领|率|陪)[^。；：！？“”说\\uE001\\uE002\\uE005]){0,24}?`,
      'u',
    ),
    text('name', new RegExp(`${NOT_PLANNED}${WENT}[^，。；：！？\\uE001\\uE002\\uE005]{1,30}`, 'u')),
    /(?=[，。；](?<gave>[^。；]{0,60}?(?:送到|送去|送上|送给|发放|慰问))?)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const who = m.all('who', 'person');
    return inOffice(who)
      ? [onItsDay(m.words('name'), m.words('gave') === '' ? '调研' : '慰问'), takePart(who, 'led', 'current')]
      : [];
  },
  yes: [
    ['4月9日，县委书记林若川腾出一整天，跑了四家企业、两个村。', { name: '跑了四家企业、两个村' }],
    ['仪式后，县长林若川一行还查看了已投产的北塘产业园，与负责人交流用工问题。', { who: '县长林若川' }],
    ['6月1日清晨，副市长何田穿着雨靴登上云江大堤，一段一段往前看。', { name: '登上云江大堤' }],
    ['5月6日下午，镇长周启明一头扎进河口村的蔬菜大棚，和菜农算起了账。', { who: '镇长周启明' }],
  ],
  no: [
    '4月9日，县委书记林若川来到云州大学，参加毕业典礼。',
    '林若川强调，要登上新的台阶。',
    '4月9日，教师何田走进课堂，给学生上课。',
  ],
});

const isBody = (thing: Thing): thing is OrganizationMention => thing.is === 'organization';

/** A society's outing is a visit, that of people's deputies and officials an inspection. */
const OUTING = /商会|协会|联合会|企业家|会员|党政代表团|考察团|校友/u;

export const ledThere = rule({
  name: 'toured: person 带着 group 到 places',
  pattern: [
    slot('who', 'persons'),
    text(
      'group',
      new RegExp(
        `(?:等)?${OTHERWISE}[^，。；：！？\\uE001\\uE002\\uE005]{0,8}?(?:带着|领着|带领|率领|率队|率|携|带队)(?!头|先|动)[^，。；：！？\\uE001\\uE002\\uE005]{1,30}?，?`,
        'u',
      ),
    ),
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:到|赴|走进|来到|前往|深入|奔赴|走访|登上|去了)(?<where>[^，。；：！？\\uE001\\uE002\\uE005]{1,60}?)(?:看了[^，。；]{0,8}|走访|转了[^，。；]{0,8})?`,
        'u',
      ),
    ),
    /(?=。|；|，(?<after>[^。；]{0,60}))/u,
  ],
  confidence: 0.83,
  facts: (m): Fact[] => {
    const who = m.all('who', 'person');
    const titles = who.flatMap((person) => person.titles).join('');
    const verb = OUTING.test(m.words('group')) || /会长|理事长/u.test(titles) ? '参观' : '调研';
    const does = typeOfDeed(m.words('after'));
    const leads = [takePart(who, 'led', 'current'), bodiesAt(wentThere(m).filter(isBody), 'visited', 'current')];
    if (SERVES.test(does)) return [{ ...happened(does, m.words('name')), onItsDay: true }, ...leads];
    if (!inOffice(who)) return [];
    return [onItsDay(m.words('name'), verb), takePart(who, 'led', 'current'), { is: 'stops', where: wentThere(m) }];
  },
  yes: [
    [
      '5月7日，市人大常委会副主任林若川带着六名代表，到云州市中医院和河口中学转了转。',
      { where: '云州市中医院和河口中学' },
    ],
    ['3月2日，云州市浙商商会会长何田带领二十家会员企业走进北塘区，看了三个园区。', { where: '北塘区' }],
    ['6月8日，法官林若川带领干警到河口镇集市，向群众发放普法宣传资料。', { after: '向群众发放普法宣传资料' }],
    ['仪式一结束，县长林若川就带着部门负责人去了河口镇的扶贫车间。', { where: '河口镇的扶贫车间' }],
    ['7月9日，副县长周启明领着几名技术员来到河口水库，一处一处查险。', { where: '河口水库' }],
  ],
  no: ['5月7日，副校长林若川带领学生到云州市参加比赛。', '在林若川带领下，全村走上富路。'],
});

/** What is put up to be looked at. */
const SHOWN = /展[览厅馆区品]?$|展示[区厅]?$|现场$|项目$|基地$|[园馆厅室]$|[点处]$/u;

export const groupLooked = rule({
  name: 'toured: group 参观 stops',
  pattern: [
    text('apart', /(?:[^，。；：！？\uE001\uE002]{0,8}(?:之?前|之?后)，|(?<=^)\uE006，?|(?<=^|[，。；]))/u),
    text(
      'group',
      /(?:\uE006，?)?[^，。；：！？\uE001-\uE005]{0,6}?(?:\uE003(?=一行|还|先后|又|实地|集体|一同)|考察团|代表团|参访团|(?:双|三|四|各)方(?:代表|人员|领导|嘉宾)?|客人们?|来宾们?|嘉宾们?|与会(?:人员|代表|嘉宾|者)|参会(?:人员|代表|嘉宾)|参训(?:人员|学员)|代表们|委员们|学员们)/u,
    ),
    /(?:一行)?(?:分乘[^，。；]{2,10}，)?(?:(?:还|先后|先|又|一起|一道|共同|实地|现场|集体|用[^，。；]{2,6}时间)[，]?)*(?:(?:观看|聆听|收看)了?[^，。；\uE001-\uE003\uE005]{2,16}，[并还]?)?/u,
    text(
      'name',
      /(?:(?:参观|观摩|考察|走访|察看|查看|看|走|游览)了?|(?:来?到|走进|深入|前往|赴)(?=[^。；：！？\uE001\uE002]{1,80}?，?(?:实地|现场|集中|分组|详细)*(?:参观|观摩|考察|察看|查看)))(?<where>[^。；：！？\uE001\uE002]{1,80}?)/u,
    ),
    /(?=[。；]|，(?<after>[^，。；]{4}))/u,
  ],
  confidence: 0.83,
  facts: (m): Fact[] => {
    const where = wentThere(m);
    const apart = m.words('apart') !== '';
    const who = m.all('group', 'organization');
    if (who.some(({ name }) => !DELEGATION.test(name)) || (who.length > 0 && !apart)) return [];
    const verb = /观摩|察看|查看/u.test(m.words('name') + m.words('after')) ? '观摩' : '参观';
    const event: Fact = { ...tour(m.words('name'), verb), aside: apart, onlyAfterTour: !apart };
    if (where.length === 0 && !SHOWN.test(m.words('where'))) return [];
    return [event, { is: 'stops', where }, ...(who.length > 0 ? [bodiesAt(who, 'attended', 'current')] : [])];
  },
  yes: [
    ['会前，与会人员先后观摩了云州恒泰机械有限公司、河口中学。', { where: '云州恒泰机械有限公司、河口中学' }],
    ['仪式结束后，来宾们参观了云州科技学院。', { where: '云州科技学院' }],
    ['集体学习前，与会人员集体观看了警示教育片，并前往云州廉政教育馆参观。', { where: '云州廉政教育馆参观' }],
    [
      '当天上午，与会人员分乘大巴车，先后到河口镇北塘村和云州科技学院，现场观摩村庄绿化工作。',
      { where: '河口镇北塘村和云州科技学院' },
    ],
    ['签约之前，考察团用一上午时间走了北塘工业园和云州港。', { where: '北塘工业园和云州港' }],
  ],
  no: ['与会人员参加了培训。', '代表们看了看手表。'],
});
