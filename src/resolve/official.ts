/** Whether a position makes its holder an official: a party or government body, people's congress, CPPCC, court … */
import type { OrganizationKind } from '../../schema/kinds.ts';

const OFFICIAL_KINDS: ReadonlySet<OrganizationKind> = new Set(['party', 'government', 'court', 'subdistrict']);

/** The kind of a body from its name alone, by the words that bodies of that kind end in; first match counts. */
const ENDINGS: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['company', /(?:公司|集团|厂|合作社|商行)$/u],
  ['bank', /(?:银行|信用社|支行|分行)$/u],
  ['village', /(?:村|村委会|村民委员会|村党支部|居委会|社区)$/u],
  ['school', /(?:大学|学院|学校|中学|小学|幼儿园)$/u],
  ['hospital', /(?:医院|卫生院|卫生服务中心)$/u],
  ['court', /(?:法院|检察院)$/u],
  ['association', /(?:协会|商会|联合会|学会|促进会|基金会)$/u],
  ['media', /(?:日报社|晚报社|报社|电视台|广播电台|融媒体中心)$/u],
  ['subdistrict', /(?:街道|街道办事处|街道办|镇|乡|镇政府|乡政府|镇人民政府|乡人民政府)$/u],
  ['party', /(?:市委|省委|县委|区委|州委|党委|党组|党工委|纪委|纪工委|监委|组织部|宣传部|统战部|政法委|中央)$/u],
  [
    'government',
    /(?:政府|国务院|人大|人大常委会|政协|管委会|局|厅|委员会|办公室|[省市区县州旗]|[区县]（\p{Script=Han}{1,8}）)$/u,
  ],
];

/** The kind that a name ends like; `other` where it ends like none. */
export function kindOfName(name: string): OrganizationKind {
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? 'other';
}

/** Whether a post in a body of this kind makes an official. */
export function isOfficialKind(kind: OrganizationKind): boolean {
  return OFFICIAL_KINDS.has(kind);
}
