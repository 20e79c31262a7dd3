/** The two places that 两地 means where one has come to look at the other: `海州市党政代表团来北塘区考察。两地召开联席会议`. */
import type { OrganizationRole } from '../../../schema/kinds.ts';
import type { ReadSentence } from './sentence.ts';

const AREA = '[\\p{Script=Han}]{2,8}?[省市县区旗州盟]';
/** The town that a county or district is of. */
const OF_TOWN = '(?:\\p{Script=Han}{2,4}市(?=\\p{Script=Han}{2,5}[县区旗]))?';
const DELEGATION = new RegExp(`^${OF_TOWN}(?<area>${AREA})(?:党政)?(?:代表|考察|访问)团$`, 'u');
/** Who leads one. */
const LEADS = /率[^，。；]{0,16}(?:代表|考察|访问)团/u;
const OFFICE = new RegExp(`^${OF_TOWN}(?<area>${AREA})(?:委|人大常委会|政府|人民政府|政协)?$`, 'u');
/** Where they come to. */
const COMES = /(?:赴|来|到|走进|前往|抵达)[^，。；]{0,8}$/u;

const BOTH = /两[地省市县区旗州](?:共同|联合)?(?:正式|现场)?(?:(?<meets>召开|举行)|(?<signs>签[订署约]))/u;

/** The places of a delegation that a sentence tells of: where it is from, and where it goes if that is named. */
export function sidesIn({ text, organizations, persons }: ReadSentence): readonly string[] | null {
  const group = organizations
    .map(({ name }) => DELEGATION.exec(name)?.groups?.['area'])
    .find((area) => area !== undefined);
  const led = LEADS.test(text)
    ? persons
        .flatMap(({ positions }) => positions)
        .map(({ organization }) => OFFICE.exec(organization ?? '')?.groups?.['area'])
        .find((area) => area !== undefined)
    : undefined;
  const from = group ?? led;
  if (from === undefined) return null;
  const to = organizations.find((o) => o.area && o.name !== from && COMES.test(text.slice(0, o.start)));
  return to === undefined ? [from] : [from, to.name];
}

/** What a sentence says that both places do at the event that it tells of. */
export function bothDo({ text }: ReadSentence): OrganizationRole | null {
  const both = BOTH.exec(text)?.groups;
  if (both === undefined) return null;
  return both['meets'] !== undefined ? 'organized' : both['signs'] !== undefined ? 'signed' : null;
}
