/** The bodies that an event's name begins with: whose it is, or who sign at it. */
import type { EventMention, OrganizationMention } from '../mentions/mention.ts';

/** Sittings of people's congresses and the like: the body named is the one that meets, not one that calls it. */
const SITTING =
  /(?<!会员|职工|员工|社员)代表大会(?!常务委员会)|人大(?!常委会)|政协(?!.*(?:常委|主席|党组|专门委员会))/u;
/** Meetings that a place calls of its own people: `临江区安全生产例会`. */
const OF_A_PLACE =
  /(?:例会|工作会议?|动员会|推进会|部署会|调度会|动员大会|推进会议|联席会议?|协调会|视频会议?|常务会议|全体会议)$/u;
/** What a place holds for its projects together: `北塘区一季度重大项目集中开工仪式`. */
const TOGETHER = /集中(?:开工|签约|竣工|奠基|投产)/u;
/** Meetings of two: `北塘县与石坪区协作座谈会`. */
const BETWEEN = /(?:协作|合作|融合|对接|共建|交流|联席|座谈)[^，]{0,8}会议?$/u;
const JOINS = /[与和及、]/u;
/** What may stand between whose it is and its name: a year, or which one it is. */
const WHICH =
  /^(?:\d{4}年(?:度|第?[一二三四]季度|[上下]半年)?|第?[一二三四]季度|第[一二三四五六七八九十百]{1,4}届|\d{1,2}月份?)?$/u;
/** `在北塘区2021年…`: where, or who else. */
const NO_OWNER = /[在于到赴向与和及、对为由]$/u;

/**
 * The names that head `甲与乙…签约仪式` or `甲…大会`, and the part that these bodies have in it.
 *
 * @param text the sentence of the mention: a name may begin before it (`甲与` + `乙…签约仪式`)
 */
export function bodiesInName(
  mention: EventMention,
  organizations: readonly OrganizationMention[],
  text: string,
): { readonly who: readonly string[]; readonly role: 'organized' | 'signed' } {
  const who: string[] = [];
  const joined = JOINS.test(text[mention.start - 1] ?? '');
  const meets = joined && BETWEEN.test(mention.name);
  let at = mention.start;
  for (const body of organizations) {
    const before = joined && body.end === mention.start - 1 && (mention.type === 'signing' || meets);
    const ahead =
      at === mention.start &&
      body.end <= at &&
      WHICH.test(text.slice(body.end, at)) &&
      !NO_OWNER.test(text.slice(0, body.start));
    const heads = ahead || (body.start === at && body.end < mention.end);
    const calls =
      heads && ((mention.type === 'meeting' && OF_A_PLACE.test(mention.name)) || TOGETHER.test(mention.name));
    const signs = heads && mention.type === 'signing' && (who.length > 0 || JOINS.test(text[body.end] ?? ''));
    const joins = meets && heads && who.length > 0;
    if (!before && (body.area ? !calls && !signs && !joins : !heads)) continue;
    who.push(body.name);
    if (before) continue;
    if (!JOINS.test(text[body.end] ?? '')) break;
    at = body.end + 1;
  }
  if (mention.type === 'signing' && (who.length > 1 || !TOGETHER.test(mention.name)))
    return { who: who.length > 1 ? who : [], role: 'signed' };
  return { who: SITTING.test(mention.name) ? [] : who, role: 'organized' };
}
