/** The honours of an article, each recipient with each award. */
import type { AwardClaim } from '../../../schema/reading.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { Honoured } from '../fact.ts';
import { Heard } from './heard.ts';
import { mainOf } from './main-house.ts';
import { Spoken } from './spoken.ts';
import { whenOf } from './when.ts';

interface Named {
  readonly award: string;
  readonly by: string | null;
}

/** A place won says little without the contest: `高中组100米决赛，…获得亚军`. */
const BARE =
  /^(?:冠军|亚军|季军|金牌|银牌|铜牌|金奖|银奖|铜奖|第[一二三四五六七八九十\d]+名?|[特一二三]等奖|前[三五十]名?|头名|桂冠|并列第[一二三])$/u;
const CONTEST = new Finder(
  /(?:^|[，；：。]|在)(?<name>[^，；：。在]{3,30}?)(?:中|上|方面)?(?=，|[荣喜斩]?获|[勇]?夺|摘|赢得|被评)/gu,
);
const IS_CONTEST = /[组米赛]|跳|跑|投|掷|棋|球|泳|舞|类|项目/u;

/** What prizes there are names no contest: `大赛设一等奖1个`. */
const SETS = /设|评[出选]|奖\d/u;

/** Who went to a contest or held it stands before its name: `派出8名选手参加`, `市教育局举办的`. */
const UP_TO_CONTEST = /^.*(?:(?:参加|参与|出战|征战|亮相)了?|(?:举办|主办|承办|举行|组织)的)/u;
/** How well somebody did is no part of it. */
const RESULT = /(?:中|上)?以[^，]{1,20}?(?:成绩|比分|优势|总分|得分)$/u;

/** The contest that words before a bare place name, or `''`; words that name who won, or anybody, name no contest. */
function contestBefore({ text, persons }: ReadSentence, until: number, won: readonly string[]): string {
  const found = CONTEST.in(text.slice(0, until))
    .map((m) => (m.groups?.['name'] ?? '').replace(UP_TO_CONTEST, '').replace(RESULT, ''))
    .filter(
      (name) =>
        IS_CONTEST.test(name) &&
        !SETS.test(name) &&
        ![...won, ...persons.map((p) => p.name)].some((who) => name.includes(who)),
    );
  return (found.at(-1) ?? '').replace(/(?:的)?(?:决赛|比赛|项目)?(?:中|上|方面)?$/u, '');
}

/** `“最美民警”颁奖仪式，…获此殊荣`: the honour that words before name. */
const namedBefore = (text: string): Named => ({
  award:
    /“(?<name>[^“”]{2,24})”(?:称号|荣誉|颁奖|表彰|评选|发布|名单)/u.exec(text)?.groups?.['name'] ??
    /(?:表彰|评选|评出|命名)[^，。；“”]{0,10}“(?<name>[^“”]{2,24})”/u.exec(text)?.groups?.['name'] ??
    /[为向给][^，。；“”]{0,10}“(?<name>[^“”]{2,24})”[^，。；“”]{0,6}(?:颁牌|授牌|颁奖|授奖|颁证|颁发)/u.exec(text)
      ?.groups?.['name'] ??
    '',
  by: null,
});

/** What only bodies are called, and what only persons are. */
const OF_BODIES =
  /(?:企业|小巨人|独角兽|瞪羚|单位|集体|工厂|车间|基地|平台|园区|中心|学校|医院|乡镇|社区|景区|商标|名牌|百强|班组|家庭农场|合作社|示范社|文明号|先锋号|奖状)[”）]?$/u;
const OF_PERSONS =
  /(?:劳动模范|工作者|个人|工匠|标兵|好人|能手|奖章|教师|医生|医师|护士|民警|党员|干部|青年|红旗手|人物|传承人|带头人|状元)[”）]?$/u;

/** Who is spoken of and can be called so: no person is an enterprise. */
function ofKind(award: string, spoken: Spoken, sentence: ReadSentence, at: number): readonly string[] {
  const subject = spoken.subject(sentence, at);
  const [first] = subject;
  if (first === undefined) return subject;
  const isPerson = spoken.isPerson(first, sentence);
  if (isPerson && OF_BODIES.test(award)) return spoken.body(sentence, at, []);
  return !isPerson && OF_PERSONS.test(award) ? spoken.person(sentence, at, []) : subject;
}

/** The honours that one fact states, recipients named. */
const recipientsOf = (who: readonly Honoured[], canonical: (name: string) => string): string[] =>
  who.map((x) => (x.is === 'organization' ? canonical(x.name) : x.name));

/**
 * Folds what sentences say of honours. A list of names that are "among them" is given the award spoken of last
 * (`…公布了…名单`, `9家单位获批…`).
 */
export function awardClaims(sentences: readonly ReadSentence[], canonical: (name: string) => string): AwardClaim[] {
  const claims = new Map<string, AwardClaim>();
  const heard = new Heard(() => mainOf(sentences, canonical));
  const spoken = new Spoken(heard);
  let last: Named = { award: '', by: null };
  for (const [i, sentence] of sentences.entries()) {
    const taken: { start: number; end: number }[] = [];
    for (const fact of sentence.facts) {
      if (fact.is !== 'award') continue;
      const carried = fact.recipients === 'subject';
      if (carried && taken.some((t) => t.end !== fact.end && t.start < fact.end && fact.start < t.end)) continue;
      taken.push({ start: fact.start, end: fact.end });
      const named = carried ? [] : fact.recipients.map((who) => who.name);
      const contest = BARE.test(fact.award) ? contestBefore(sentence, fact.end, named) : '';
      const told = last.award === '' ? namedBefore(sentence.text.slice(0, fact.start)) : last;
      const stated: Named = fact.award === '' ? told : { award: `${contest}${fact.award}`, by: fact.by };
      if (stated.award === '') continue;
      last = stated;
      const recipients =
        fact.recipients === 'subject'
          ? ofKind(stated.award, spoken, sentence, fact.start).slice(0, 1).map(canonical)
          : recipientsOf(fact.recipients, canonical).flatMap((name) =>
              spoken.honoured(name, sentence, fact.at ?? fact.start),
            );
      const { start, end, rule, confidence } = fact;
      const evidence = { start: sentence.start + start, end: sentence.start + end, rule, confidence };
      for (const recipient of recipients) {
        const { award, by } = stated;
        const key = `${recipient}\n${award}`;
        const known = claims.get(key);
        if (known !== undefined) known.evidence.push(evidence);
        else {
          const from = by === null ? null : canonical(by);
          claims.set(key, {
            recipient,
            award,
            by: from,
            date: fact.had === true ? null : whenOf(sentences, i, start),
            evidence: [evidence],
          });
        }
      }
    }
    heard.pass(sentence);
  }
  return [...claims.values()];
}
