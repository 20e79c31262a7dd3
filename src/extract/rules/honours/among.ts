/** Who is among those on a list, or among so many honoured: `甲、乙榜上有名`, `5家企业入选，分别是甲、乙…`. */
import type { Fact } from '../../fact.ts';
import { type Match, type Rule, rule, text } from '../../rule.ts';
import { listIn } from './frame.ts';
import { listAtEnd } from './recipients.ts';
import { awarded, GETS, NUMBER } from './words.ts';

const IS_AMONG = '(?:上榜|名列其中|榜上有名|入选|在列|获此殊荣|获得表彰|受到?表彰|并列其中)';
/** What counts somebody and names nobody: `我市有`, `全市`. */
const NOBODY = /^(?:[全我各]|其中|已|共|另)|[有共]$/u;

/** The award told last, for those named at the end of a slot. */
function onTheList(list: ReturnType<typeof listAtEnd>): Fact[] {
  const who = (list?.who ?? []).filter((x) => x.is !== 'words' || (x.name.length > 2 && !NOBODY.test(x.name)));
  return list === null || who.length === 0
    ? []
    : [{ is: 'award', recipients: who, award: '', by: null, at: list.start }];
}

/** Before those words a list that holds persons, or one that holds none. */
const among = (name: string, persons: boolean, yes: Rule['yes'], no: readonly string[]): Rule =>
  rule({
    name,
    pattern: [
      /(?<=^|[，；：。！？])/u,
      text('before', /(?![，；：。！？])[^；：。！？]{1,200}?/u),
      new RegExp(`(?:也|均|双双|成功|全部)*${IS_AMONG}(?=[，。；]|$)`, 'u'),
    ],
    confidence: 0.85,
    facts: (m): Fact[] => {
      const list = listIn(m, 'before');
      return list?.who.some(({ is }) => is === 'person') === persons ? onTheList(list) : [];
    },
    yes,
    no,
  });

export const amongThem = among(
  'honoured: organizations 名列其中',
  false,
  [['云州实验小学、河口中心小学2家单位名列其中。', { before: '云州实验小学、河口中心小学2家单位' }]],
  ['云州实验小学位于城东。', '教师林若川名列其中。'],
);
export const personsAmongThem = among(
  'honoured: persons 上榜',
  true,
  [['名单公布，教师林若川、医生周启明等2人上榜。', { before: '名单公布，教师林若川、医生周启明等2人' }]],
  ['教师林若川登上领奖台。', '云州实验小学上榜。'],
);

const COUNTED = `${NUMBER}(?:余|多)?[家个名人位所支项件户](?:\\p{Script=Han}){0,8}?`;

/** The names after `分别是`; of an award in the same sentence, failing that of the one told last. */
function named(m: Match): Fact[] {
  const list = listAtEnd(m, 'who', true);
  const facts = list === null || m.words('award') === '' ? onTheList(list) : awarded(m, list.who, null);
  return facts.map((fact) => (fact.is === 'award' && list !== null ? { ...fact, at: list.start } : fact));
}

export const namedAfter = rule({
  name: 'honoured: 5家企业入选，分别是 recipients',
  pattern: [
    /(?<=^|[，；：。！？])[^，；：。！？]{0,24}?/u,
    new RegExp(
      `(?:${COUNTED}(?:均|也|全部|成功|首次|\\uE006)*(?:${IS_AMONG}|${GETS}(?<award>[^，。；：！？]{3,30}))(?:，[^，。；：！？]{2,16})?，(?:它们|他们)?|^(?:这|以上|上述|上榜的|入选的|获奖的){1,2}${COUNTED})`,
      'u',
    ),
    /(?:分别|依次)(?:是|为)：?/u,
    text('who', /[^，。；：！？]{2,400}/u),
    text('more', /(?=[，。；！]|$)/u),
  ],
  confidence: 0.85,
  facts: named,
  yes: [
    [
      '省科技厅公布示范企业名单，北塘区有2家企业入选，分别是云州恒泰机械有限公司和云州远航物流有限公司。',
      { who: '云州恒泰机械有限公司和云州远航物流有限公司' },
    ],
    [
      '我市3家企业获评“省级绿色工厂”，分别为云州恒泰机械有限公司、云州港集团、北塘纸厂。',
      { award: '“省级绿色工厂”', who: '云州恒泰机械有限公司、云州港集团、北塘纸厂' },
    ],
    ['这2家单位分别是云州实验小学和河口中心小学。', { who: '云州实验小学和河口中心小学' }],
  ],
  no: ['全市有2家企业开工，分别是云州恒泰机械有限公司和云州远航物流有限公司。'],
});
