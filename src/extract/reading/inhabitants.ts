/** Where those live who have no post but live somewhere: `来到河口村，看望老党员何田`. */
import type { PositionMention } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';

/** What people are where they live. */
const INHABITANT =
  /^(?:困难|退休|离休)?(?:老)?(?:村民|居民|党员|贫困户|脱贫户|低保户|困难户|种植户|养殖户|农户|果农|茶农|菜农|蚕农|渔民|牧民|护林员|护边员)(?:代表)?$/u;
const VILLAGE = /(?:村|社区|嘎查|屯)$/u;
/** What is between the village and a name that is of another place: the next of several calls. */
const ELSEWHERE = /[。；]|随后|之后|又(?:来|到|走|前)/u;

/** The village or community that the sentence is set in where it names an inhabitant; `null` where it names several. */
export function homeOfInhabitant(
  { title, start }: PositionMention,
  { sentence, organizations }: SentenceMentions,
): string | null {
  if (!INHABITANT.test(title)) return null;
  const before = organizations.filter((o) => o.end <= start && VILLAGE.test(o.name));
  const last = before.at(-1);
  if (last === undefined || before.some(({ name }) => name !== last.name)) return null;
  return ELSEWHERE.test(sentence.text.slice(last.end, start)) ? null : last.name;
}
