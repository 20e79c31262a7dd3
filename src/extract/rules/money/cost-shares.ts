/** Who bears which part of what is built: `总投资2亿元，其中省财政补助8000万元、县财政配套2000万元`: (…)-[:FUNDED]->(:Project). */
import type { Fact, Side } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { kindOf, PLANNED } from './words.ts';

/** A treasury that no mention covers: `省财政`, `市县两级财政`. */
export const TREASURY =
  '(?:中央|国家|上级|各级|[省市州县区镇乡]级?(?:、?[省市州县区镇乡]级?){0,3}(?:[两三四]级)?)(?:财政|预算内资金|预算内投资)|[省市县区镇村乡]里|国家';
const BEARS =
  '(?:补助|补贴|支持|配套|资助|提供|安排|投入|出资|拿出|捐出|贷款|补了|拨付|下拨|自筹|拨给|援助|以奖代补|奖补|捐资|捐款|筹资)了?';
const MONEY = '[^，。；：！？\\uE001-\\uE007]{0,12}?(?:资金|贷款|经费|款)';
const SUM = `(?:${MONEY})?(?:约|共|达|近|为)*\\uE007`;
/** Whoever builds it, by a bare noun; a level of government, before what its money is called; a person, also one with a post. */
const BUILDER = '(?:企业|公司|业主|项目单位|建设单位)';
const LEVEL = '(?:上级|中央|国家|省级|市级|县级|区级)(?:[和及、](?:中央|国家|省级|市级|县级|区级))?';
const SOUGHT = '(?:争取|落实|获得?|申请到?)';
const PERSON =
  '(?:(?:在外|本地|当地|本村)?(?:乡贤|乡友|校友|村民|企业家)、?|[^，、。；：！？\\uE001\\uE002\\uE005-\\uE007]{0,12})[\\uE001\\uE002]';
const BORNE = `(?:\\uE003|${TREASURY}|${BUILDER}|村集体|${PERSON})[^，。；：！？\\uE001-\\uE007]{0,4}?${BEARS}${SUM}`;
/** Money that is called by where it comes from: `争取上级专项资金800万元`, `企业自有资金2亿元`, or by nothing but its kind. */
const CALLED = `${SOUGHT}?(?:${LEVEL}|${BUILDER}自有|(?:地方政府)?专项债券?|中央预算内)(?:${MONEY})?(?:约|共|达|近|为)*\\uE007`;
const ENTRY = `(?:${BORNE}|${CALLED})`;
const READS_ENTRY = new RegExp(`^(?<from>.{2,}?)[^，。；：！？]{0,4}?(?<verb>${BEARS})`, 'u');
const READS_CALLED = new RegExp(`^${SOUGHT}?(?<from>${LEVEL}(?!预算)|${BUILDER}(?=自有)|)`, 'u');
/** Whoever builds it puts in what is their own. */
const IS_BUILDER = new RegExp(`^${BUILDER}$`, 'u');

/** Who an entry says bears its sum: a name, the words for one, or whoever builds what is spoken of. */
function bearerIn(m: Match, words: string): { readonly from: Side; readonly said: string } {
  const named = [...m.all('list', 'organization'), ...m.all('list', 'person')];
  const verb = READS_ENTRY.exec(words)?.groups?.['verb'];
  if (verb === undefined) {
    const from = READS_CALLED.exec(words)?.groups?.['from'] ?? '';
    return { from: from === '' ? [] : IS_BUILDER.test(from) ? 'body' : [from], said: words };
  }
  const who = words.slice(0, words.indexOf(verb)).replace(new RegExp(`^${SOUGHT}`, 'u'), '');
  const giver = named.findLast(({ name }) => who.includes(name))?.name ?? who;
  return { from: IS_BUILDER.test(who) ? 'body' : [giver], said: words.slice(words.indexOf(verb)) };
}

const COST = /投资|投入|概算|造价|花费|花了|耗资/u;

/** The entries of the list: who bears it, and the sum behind them. */
function sharesIn(m: Match): Fact[] {
  const from = m.span('list')?.start ?? 0;
  let start = from;
  return m.all('list', 'money').flatMap((amount): Fact[] => {
    const words = m
      .words('list')
      .slice(start - from, amount.start - from)
      .replace(/^[，、；和及]+/u, '');
    start = amount.end;
    // What was donated, and what has only a level's name, bears part of a cost only where one is told.
    const loose = /捐/u.test(words) || !READS_ENTRY.test(words);
    if (PLANNED.test(words) || (loose && !COST.test(m.words('cost')))) return [];
    const { from: bearer, said } = bearerIn(m, words);
    return [{ is: 'funding', from: bearer, to: 'work', amounts: [amount], what: kindOf(said, true), each: false }];
  });
}

export const shareOfCost = rule({
  name: 'funded: cost，其中 giver 补助 amount',
  pattern: [
    text(
      'cost',
      /(?:(?:总?投资|总?投入|概算|造价|花费|花了|耗资)[^。；：！？\uE007]{0,8}\uE007(?:[^。；：！？\uE007]{0,24}，(?:其中[，：]?)?|[^。；！？\uE007]{0,60}，其中[，：]?)|(?<=^|[，。；])其中[，：]|(?<=^|[，。；])(?=[^。；！？]{4,80}[，、](?:其余|剩余|余下|不足)))/u,
    ),
    text('list', new RegExp(`${ENTRY}(?:[，、；]${ENTRY}){0,6}`, 'u')),
    /(?=[，、。；！]|$)/u,
  ],
  confidence: 0.82,
  facts: sharesIn,
  yes: [
    [
      '该工程概算1.2亿元，其中省财政补助8000万元，今年5月动工。',
      { cost: '概算1.2亿元，其中', list: '省财政补助8000万元' },
    ],
    [
      '其中，省交通运输厅补助资金2亿元，国家开发银行提供贷款3亿元，其余由县财政自筹。',
      { list: '省交通运输厅补助资金2亿元，国家开发银行提供贷款3亿元' },
    ],
    [
      '该广场总投资40万元，县财政以奖代补资金20万元，村集体自筹12万元，在外乡贤、云州恒泰机械有限公司总经理何田捐资8万元。',
      { list: '县财政以奖代补资金20万元，村集体自筹12万元，在外乡贤、云州恒泰机械有限公司总经理何田捐资8万元' },
    ],
    ['该项目总投资3亿元，其中企业自有资金2亿元，其余为银行贷款。', { list: '企业自有资金2亿元' }],
    [
      '在外做生意的河口村村民何田拿出100万元，县交通运输局补助40万元，余下的由村民凑齐。',
      { list: '在外做生意的河口村村民何田拿出100万元，县交通运输局补助40万元' },
    ],
    [
      '工程总投资5亿元，其中申请中央和省级补助资金2亿元，国家开发银行省分行贷款2亿元，其余自筹。',
      { list: '申请中央和省级补助资金2亿元，国家开发银行省分行贷款2亿元' },
    ],
    ['河口中学迁建项目总投资4亿元，其中争取上级专项债券资金2亿元。', { list: '争取上级专项债券资金2亿元' }],
  ],
  no: [
    '晚会共募集善款200万元。其中，云州港集团捐款50万元。',
    '其中，云州恒泰机械有限公司完成投资3亿元。',
    '该工程概算1.2亿元，其中一期8000万元。',
    '一般公共预算支出5亿元。其中一期3亿元、二期2亿元。',
  ],
});

/** What is supposed, wished or asked for. */
const ONLY_IF = '(?:如果|要是|要不是|假如|若|盼|希望|建议|要求|呼吁)';

export const treasury = rule({
  name: 'funded: 财政 投入 amount',
  pattern: [
    text('from', new RegExp(`(?<!由|的|对|求|争取|力争|${ONLY_IF}[^，。；！？]{0,12})(?:${TREASURY})(?<=财政)`, 'u')),
    text('mode', /(?:共|累计|已|先后|共计|全年|每年|今年|还|又|另|\uE006)*/u),
    text(
      'how',
      /(?:投入|安排|落实|列支)了?(?:[^，。；：！？\uE001-\uE007]{0,14}?(?:资金|经费|补助|补贴))?(?:约|共|达|近)*/u,
    ),
    text('amounts', /\uE007(?=[，。；！]|$)/u),
    text(
      'to',
      /(?:，(?:目前|现|均|都|资金)*已?(?:全部|全额|悉数)*(?:拨付|下拨|发放|兑付|下达)(?:到位)?[到给至](?<whom>\uE003|\uE004)(?=[，。；！]|$)|，(?:用于)?[为对给](?<helped>(?:(?!贷款|给予|发放)[^，。；：！？\uE001-\uE008]){2,14}?)(?:贷款)?(?:贴息|补贴|补助|奖补)(?=[，。；！]|$))?/u,
    ),
  ],
  confidence: 0.75,
  facts: (m): Fact[] => [
    {
      is: 'funding',
      from: [m.words('from')],
      to: m.words('helped') !== '' ? [m.words('helped')] : m.all('to', 'organization').map(({ name }) => name),
      amounts: m.all('amounts', 'money'),
      what: kindOf(`${m.words('how')}${m.words('to')}`, true),
      each: false,
    },
  ],
  yes: [
    ['去年市县两级财政投入养老服务资金1.28亿元。', { from: '市县两级财政', amounts: '1.28亿元' }],
    ['区财政今年还安排救灾补助资金90万元，目前已全部拨付到河口镇。', { from: '区财政', whom: '河口镇' }],
    ['县财政今年还安排500万元，为科技型小企业贷款贴息。', { amounts: '500万元', helped: '科技型小企业' }],
    ['县财政安排800万元，对38座山塘进行整治。', { amounts: '800万元' }],
  ],
  no: ['如果县财政投入800万元，缺口仍然很大。', '市财政将安排专项资金1亿元。', '会议要求各级财政安排专项资金1亿元。'],
});

export const helpedBuild = rule({
  name: 'funded: project 由 giver 援建，投入 amount',
  pattern: [
    text('to', /(?:(?<=^|[，；。]|其中，)(?<what>[\uE003\uE008]|[^，。；：！？\uE001-\uE008]{2,16}))?/u),
    /由/u,
    text('from', /[\uE003\uE004](?:[、和][\uE003\uE004])*/u),
    /(?:对口|共同|全额|无偿)*(?:援建|捐建|帮建|资助建设|帮扶建设)[，、](?:累计|已|共|总)*(?:计划)?(?:投入|投资|安排)/u,
    text('how', /[^，。；：！？\uE001-\uE007]{0,8}?(?:约|达|近)?(?=\uE007)/u),
    text('amounts', /\uE007/u),
    text(
      'of',
      /(?:的(?:[\uE003\uE008](?:[、和及](?:[\uE003\uE008]{1,2}))*(?:[^，。；：！？\uE001-\uE008]{0,6}(?:项目|工程))?))?/u,
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [house] = m.all('from', 'organization');
    const to = m.words('of') === '' ? m.words('to') : m.words('of').slice(1);
    if (house === undefined || to === '') return [];
    const amounts = m.all('amounts', 'money');
    const from = m.all('from', 'organization').map(({ name }) => name);
    return [{ is: 'funding', from, to: [to], amounts, what: kindOf(m.words('how'), true), each: false }];
  },
  yes: [
    [
      '其中，河口食用菌产业园由滨海区援建，累计投入协作资金2600万元。',
      { to: '河口食用菌产业园', from: '滨海区', amounts: '2600万元' },
    ],
    ['由滨海区援建、投入资金6500万元的河口中学开工。', { from: '滨海区', amounts: '6500万元', of: '的河口中学' }],
  ],
  no: ['河口食用菌产业园由滨海区援建，占地200亩。'],
});
