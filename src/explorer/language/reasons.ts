/** What the rules saw, which they say in English, in the reader's language; in English where no phrase is known. */
import type { Language } from './languages.ts';

/** Each part of a reason, and the same in Chinese. Parts are joined by semicolons. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^one article names both: (.+) and (.+)$/u, '同一篇报道分别说到两人：$1，$2'],
  [/^no post is stated, and of this name and place there are (.+)$/u, '没有说到职务，而同地同名的有：$1'],
  [/^(.+) is not known to be (.+)$/u, '没有报道说明$1就是$2'],
  [/^(.+) is stated in both$/u, '两处都说到$1'],
  [/^both are (.+)$/u, '都任$1'],
  [/^the place of a paper is not known$/u, '其中有报纸不知属于何地'],
  [/^of a paper$/u, '所载的报纸不详'],
  [
    /^(.+?)(?: of (.+))? on (\S+) \((.+)\) and on (\S+) \((.+)\): one day may be wrong$/u,
    '“$1”$2在 $3（$4），又在 $5（$6）：有一天可能印错',
  ],
  [
    /^(.+) has one number on (\S+) and on (\S+): it may have lasted so long$/u,
    '“$1”届次相同，在 $2 又在 $3：会期可能有这么长',
  ],
  [/^of (.+)$/u, '属于$1'],
  [/^nothing joins the like name of another place$/u, '与外地的同名者没有关联'],
  [/^(.+) of (.+) and of (.+)$/u, '$2与$3各有一位$1'],
  [/^(.+) of (.+) and (.+) of (.+)$/u, '$2$1与$4$3不是一人'],
  [/^the one while holding the other$/u, '任职时间彼此重叠'],
  [/^the lesser office after the higher$/u, '先居高职，后任低职'],
  [/^over the same time$/u, '在同一时期'],
  [/^with no day to tell that one followed the other$/u, '没有日期说明是先后任职'],
  [/^on the same day$/u, '在同一天'],
  [/^one day$/u, '同一天'],
  [/^one article tells them apart$/u, '有一篇报道把两者分开'],
  [/^names (.+) and (.+)$/u, '名称分别是“$1”与“$2”'],
  [/^day, time of day, type, host and name are the same$/u, '日期、时段、类型、主办与名称都相同'],
  [/^led by (.+) and by (.+)$/u, '分别由$1与$2带队或主持'],
  [/^led by (.+)$/u, '都由$1带队或主持'],
  [/^held by (.+)$/u, '都由$1主办'],
  [/^at (.+)$/u, '都在$1'],
  [/^(\d+) people in common$/u, '有$1人相同'],
  [/^the same sitting by number$/u, '届次相同'],
  [/^one was in the (.+), one in the (.+)$/u, '一个在$1，一个在$2'],
  [/^one is the (.+), one the (.+)$/u, '一个是$1，一个是$2'],
  [/^(.+) was on (\S+), (\d+) days before the paper(?:, and no other of the name)?$/u, '“$1”在 $2，即见报前 $3 天'],
  [/^(.+) was on (\S+), in (\S+?)(?:, and no other of the name)?$/u, '“$1”在 $2，同在 $3'],
  [/^(\d+) events fit$/u, '有 $1 个活动符合'],
  [/^(\d+) bodies fit$/u, '有 $1 个机构符合'],
  [/^(\d+) projects fit$/u, '有 $1 个项目符合'],
  [/^an article gives (.+) as another name of (.+)$/u, '有报道说$1是$2的别称'],
  [/^(.+) has (.+) as one of its two names$/u, '$1的两个名称之一是$2'],
  [/^(.+) and (.+) are the same two names$/u, '$1与$2是同样的两个名称'],
  [/^(.+) is the same name with its legal form$/u, '$1是带公司形式的同一名称'],
  [/^(.+) is the same full name with its place$/u, '$1是带地名的同一全称'],
  [/^(.+) has the core of a name that an article gives to (.+)$/u, '$1含有报道用来称$2的字号'],
  [/^(.+) shortens (.+), the only full name here that it fits$/u, '$1是$2的简称，此处再没有别的全称相符'],
  [/^(.+) shortens (.+)$/u, '$1可作$2的简称'],
  [/^(.+) may be (.+) without its place$/u, '$1可能是省去地名的$2'],
  [/^(.+) has the brand of (.+)$/u, '$1与$2字号相同'],
  [/^a group may be more than the firm$/u, '集团不一定就是这家公司'],
  [/^a paper of another place names (.+)$/u, '外地报纸说到$1'],
  [/^the papers of that city say (.+)$/u, '当地报纸称作$1'],
  [/^(.+) is a word that many bear$/u, '“$1”是许多单位都用的词'],
  [/^(.+) is also a place: (.+)$/u, '“$1”也是地名：$2'],
  [/^(.+) and (.+) differ in their place or legal form alone$/u, '$1与$2只差地名或公司形式'],
  [/^(.+) may be short for (.+), or one the earlier name of the other$/u, '$1可能是$2的简称，或一个是另一个的旧名'],
  [/^(.+) is one (\S+) here$/u, '$1是此处的一个$2'],
  [/^(.+) is the only (\S+) here$/u, '此处的$2只有$1'],
  [/^(.+) and (.+) are one name but for 项目 and the place$/u, '$1与$2只差“项目”与地名'],
  [/^an article calls (.+) (\S+)$/u, '有报道把$1称作$2'],
  [/^(.+) is (.+) with its owner before it$/u, '$1是在$2前加了业主'],
  [/^(.+) ends (.+), and both are of one owner$/u, '$2以$1结尾，且业主相同'],
];

/** Words that may stand for a name within a phrase. */
const joints: readonly (readonly [string, string])[] = [
  [' and ', '、'],
  [' or ', '或'],
  ['no post', '没有职务'],
];

function inChinese(part: string): string {
  const but = part.startsWith('but ');
  const words = but ? part.slice('but '.length) : part;
  const [pattern, phrase] = phrases.find(([known]) => known.test(words)) ?? [];
  if (pattern === undefined || phrase === undefined) return part;
  const said = joints.reduce((text, [from, to]) => text.replaceAll(from, to), words.replace(pattern, phrase));
  return but ? `但${said}` : said;
}

/** A reason as the API gives it, as the reader reads it. */
export const reasonIn = (language: Language, reason: string): string =>
  language === 'en' ? reason : reason.split('; ').map(inChinese).join('；');
