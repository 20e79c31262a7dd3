/** Who gives, where a match says it or leaves it to what was spoken of. */
import type { Side } from '../../fact.ts';
import type { Match } from '../../rule.ts';
import { sideOf } from './gift.ts';

/** `会长何田代表商会向…捐资`: whom the person named stands for. */
const STANDS_FOR =
  /代表(?<whom>\p{Script=Han}{0,4}(?:商会|公司|集团|学校|企业|协会|学会|基金会|医院|学院|校友会))，?$/u;

const OWN_FIRM = /^该?(?:公司|集团|企业)$/u;

/** `全县共安排…`: nobody whom the sentences before spoke of. */
const OTHERS =
  /^(?:[\p{Script=Han}\d\uE006]{2,10}，)?(?:\uE006|\p{Script=Han}{0,6}(?:期间|以来|之际|前夕|年底?|年来|月份?)|目前|截至目前)?，?(?<who>全[省市县区旗州镇乡村校院国](?:各级)?(?![领委])|各级|社会各界|我[校院厂行司](?![区长]))/u;

/** Who gives; where none is named a pronoun says a person, anything else who is spoken of. */
export function fromOf(m: Match): Side {
  const whom = STANDS_FOR.exec(m.words('from') === '' ? m.words('lead') : m.words('mode'))?.groups?.['whom'];
  const heads = m.all('from', 'person').filter(({ positions }) => (positions[0]?.organization ?? null) !== null);
  // `甲公司董事长何田、乙公司董事长周启明代表企业捐款`: each for the firm of their own.
  const own = whom !== undefined && OWN_FIRM.test(whom);
  if (own && heads.length === 0) return 'body';
  if (whom !== undefined && !own) return [whom];
  const opening = m.words(m.span('theme')?.start === m.start ? 'theme' : 'lead');
  const others = OTHERS.exec(opening)?.groups?.['who'];
  if (m.words('from') === '' && others !== undefined) return others.startsWith('全') ? [others] : [];
  return sideOf(m, 'from', /[他她]/u.test(m.words('lead')) ? 'person' : 'subject');
}
