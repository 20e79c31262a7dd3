/** Units of the army, which the papers do not name: `驻云某旅`, `驻云州某部`. */
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from './mention.ts';

const UNIT = new Finder(
  /(?:驻(?:(?![在于的了某])\p{Script=Han}){1,3}(?:部队)?|(?:陆军|海军|空军|武警|火箭军|战略支援|联勤保障)(?:部队)?)某(?:部(?![门队分])|(?:\p{Script=Han}{0,2}?)[旅团师营](?![长员]))/gu,
);

/** The units that a sentence tells of. */
export function unitsIn(sentence: string): OrganizationMention[] {
  if (!sentence.includes('某')) return [];
  return UNIT.in(sentence).map((match) => ({
    is: 'organization',
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
    kind: 'military',
    area: false,
    rule: 'organization: …某旅',
    confidence: 0.85,
  }));
}
