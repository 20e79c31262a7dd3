/** Where those live, serve or work who are of a village or firm that is not named beside them: `来到河口村，看望老党员何田`. */
import type { PositionMention } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';

/** What people are where they live. */
const INHABITANT =
  /^(?:困难|退休|离休)?(?:老)?(?:村民|居民|党员|贫困户|脱贫户|低保户|困难户|种植户|养殖户|农户|果农|茶农|菜农|蚕农|渔民|牧民|护林员|护边员)(?:代表)?$|^(?:驻村)?第一书记$|^村?(?:党?支书|支部书记|会计)$/u;
const VILLAGE = /(?:村|社区|嘎查|屯)$/u;
/** `在恒泰公司，看望困难职工何田`. */
const WORKER = /^(?:困难|一线|优秀|青年|退休)?(?:职工|员工|工人)$/u;
const FIRM = /(?:公司|集团|厂|矿)$/u;
/** Who is of what kind of body. */
const HOMES: readonly (readonly [who: RegExp, home: RegExp])[] = [
  [INHABITANT, VILLAGE],
  [WORKER, FIRM],
];
/** What is between the village and a name that is of another place: the next of several calls. */
const MOVED_ON = /^(?:随后|之后|接着|当[天晚日]|此外|另外)|(?:又|再|还)(?:来|到|走|前)/u;
const ELSEWHERE = /[。；]|随后|之后|又(?:来|到|走|前)/u;

/** The only village that the article names. */
function onlyHome({ organizations }: Survey): string | null {
  const [only, ...others] = new Set(organizations.filter((o) => VILLAGE.test(o.name)).map((o) => o.name));
  return others.length === 0 ? (only ?? null) : null;
}

/** The village of the sentence before, where that names one and this one nobody and no place yet. */
function homeSpokenOf(start: number, { sentence, organizations }: SentenceMentions, survey: Survey): string | null {
  const at = survey.sentences.findIndex((s) => s.sentence === sentence);
  const before = survey.sentences[at - 1];
  if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return null;
  if (organizations.some((o) => o.end <= start)) return null;
  const [only, ...others] = new Set(before.organizations.filter((o) => VILLAGE.test(o.name)).map((o) => o.name));
  return others.length === 0 ? (only ?? null) : null;
}

/** The village or firm that the sentence is set in where it names an inhabitant or a worker; `null` where it names several. */
export function homeOfInhabitant(
  { title, start }: PositionMention,
  mentions: SentenceMentions,
  survey: Survey,
): string | null {
  const home = HOMES.find(([who]) => who.test(title))?.[1];
  if (home === undefined) return null;
  const { sentence, organizations } = mentions;
  const before = organizations.filter((o) => o.end <= start && home.test(o.name));
  if (before.length === 0)
    return home === FIRM || MOVED_ON.test(sentence.text.slice(0, start))
      ? null
      : (homeSpokenOf(start, mentions, survey) ?? onlyHome(survey));
  const last = before.at(-1);
  if (last === undefined || before.some(({ name }) => name !== last.name)) return null;
  return ELSEWHERE.test(sentence.text.slice(last.end, start)) ? null : last.name;
}
