/** Lists of projects with what each costs: `甲项目，5.5亿元；乙项目，0.6亿元`, `甲园（10亿元）、乙厂（8亿元）`: (:Project {investment}). */
import type { Fact } from '../../fact.ts';
import type { MoneyMention } from '../../mentions/mention.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { ITEM, isBuilt, projects } from './words.ts';

const SUM = '[，（]?(?:计划|概算|预计|估算)?(?:总)?(?:投资)?(?:额)?(?:约|达|为)?\\uE007）?';
const ENTRY = `[^。；：！？，\\uE007]{1,44}${SUM}`;
/** What leads up to the first name. */
const LEAD =
  /^(?:[；，、）和及①-⑳]|[一二三四五六七八九十]是|\d{1,2}[.．、]|其中|分别[是为]|依次[是为]|包括|主要有|还有|以及|涵盖|签约的?|开工的?)+/u;
const TAIL = /[，（]?(?:计划|概算|预计|估算)?(?:总)?(?:投资)?(?:额)?(?:约|达|为)?$/u;
const NO_NAME =
  /^(?:该|此|其|全[省市区县镇]|各|项目|工程|[一二三四]期)|\d[个项]|投资|[省市县区]级$|完成|实现|增长|是|由|将(?!军)/u;

/** `甲公司与乙县签订某项目`. */
const SIGNED = /^(?:与[^，。；]{2,16}?(?:签订|签署|签约|签下)了?|的)/u;

interface Entry {
  readonly name: string;
  readonly amount: MoneyMention;
  readonly from: number;
}

/** The entries of the list, each with its sum; an entry that names nothing built is none. */
function entriesIn(m: Match): Entry[] {
  const start = m.span('list')?.start ?? 0;
  const amounts = m.all('list', 'money');
  return amounts.flatMap((amount, i): Entry[] => {
    const from = amounts[i - 1]?.end ?? start;
    const words = m.words('list').slice(from - start, amount.start - start);
    const name = words.replace(LEAD, '').replace(TAIL, '');
    const built = /(?:项目|工程)$/u.test(name) || isBuilt(name);
    return built && name.length >= 4 && !NO_NAME.test(name) ? [{ name, amount, from }] : [];
  });
}

export const listedSums = rule({
  name: 'project: names, each with its sum',
  pattern: [
    text('open', /(?:^(?:[^。；！？]{0,60}：)?|(?<=[，；：。、]))/u),
    text('list', new RegExp(`${ENTRY}(?:[；，、和]${ENTRY}){0,40}`, 'u')),
    text('end', /(?:[；。]?$|(?=[；，。！）]|等|(?:同时|集中|均|先后|相继|正式)?(?:开工|竣工|签约|投产|启动)))/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const entries = entriesIn(m);
    // A sentence that is nothing but a name and its sum is a line of a list.
    const line = m.start === 0 && m.span('end') !== null && /^[；。]?$/u.test(m.words('end')) && m.words('end') !== '';
    if (entries.length < 2 && !(line && entries.length === m.all('list', 'money').length)) return [];
    const firms = m.all('list', 'organization').filter(({ kind, area }) => kind === 'company' && !area);
    return entries.map(({ name, amount, from }): Fact => {
      const owner = firms.find((o) => o.start >= from && o.end <= amount.start && name.startsWith(o.name));
      const own = owner === undefined ? name : name.slice(owner.name.length).replace(SIGNED, '');
      return {
        is: 'project',
        name: own.length < 4 ? name : own,
        status: null,
        investment: amount,
        owners: owner === undefined ? [] : [owner],
        place: null,
      };
    });
  },
  yes: [
    [
      '产业类项目依次为：河口镇石材加工园项目，2.3亿元；滨江冷链基地项目，1.6亿元。',
      { list: '河口镇石材加工园项目，2.3亿元' },
    ],
    [
      '——北塘区：北塘区城乡供水一体化工程（概算投资4.3亿元）、北塘区妇幼保健院迁建项目（1.8亿元）同时开工；',
      { list: '北塘区城乡供水一体化工程（概算投资4.3亿元）、北塘区妇幼保健院迁建项目（1.8亿元）' },
    ],
    [
      '现场签约的有：云州恒泰机械有限公司智能装备项目（10亿元）、滨江冷链物流园项目（8亿元）。',
      { list: '云州恒泰机械有限公司智能装备项目（10亿元）、滨江冷链物流园项目（8亿元）' },
    ],
  ],
  no: ['该项目总投资5亿元，其中一期工程3亿元，二期工程2亿元。', '全区完成工业投资5亿元，技改投资3亿元。'],
});

export const adjusted = rule({
  name: 'project: name 总投资由 … 调整为 amount',
  pattern: [
    /(?<=[将把，。；：]|^)(?<!(?:要求|建议|不同意|申请|拟|未)[^，。；]{0,6})/u,
    text('what', new RegExp(ITEM, 'u')),
    /的?(?:总?投资|概算)(?:总?额)?[由从]\uE007(?:调整|调增|增加|提高|核增|追加)[为到至]/u,
    slot('amount', 'money'),
  ],
  confidence: 0.88,
  announces: true,
  facts: (m) => projects(m, null),
  yes: [['会议同意将石桥水库扩容工程的总投资由3亿元调整为3.6亿元。', { what: '石桥水库扩容工程', amount: '3.6亿元' }]],
  no: ['施工方要求将石桥水库扩容工程的总投资由3亿元提高到3.6亿元。', '会议同意将补助标准由300元调整为360元。'],
});
