/** Offices that a place has one of: what of a name is the place, and what the office. */

/** Bodies that a place has one of: the post is theirs (`党工委书记`), the organization is the place. */
export const CORE_BODY =
  /(?<body>(?:党工委|管委会|管理委员会|党委|党组|党总支|党支部|(?<=.)政府|(?<=.)人民政府|(?<=[省市区县州旗])委))$/u;

/** `团区委` is the league's committee, of no place 团区; so with the parties. */
const OF_THE_LEAGUE = /^(?:团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[省市区县州]委$/u;

/** The place part of an organization: `云州新区（高新区）` of `云州新区（高新区）党工委`. */
export function placePart(name: string): string | null {
  const body = CORE_BODY.exec(name)?.groups?.['body'];
  if (body === undefined || body === name || OF_THE_LEAGUE.test(name)) return null;
  const place = name.slice(0, -body.length);
  return place.length >= 2 ? place : null;
}

/** `云州市委副书记、市长`: the second is no post of the committee. */
const HEAD_OF_GOVERNMENT = /^(?:常务)?(?:[副代]|代理)?[省市县区州]长$/u;

/** A post in a body that its place has one of is the place's: `北塘区委` · `书记` is `北塘区` · `区委书记`. */
export function officeOf(name: string, title: string): { organization: string; title: string } {
  const place = placePart(name);
  if (place === null) return { organization: name, title };
  const body = name.slice(place.length);
  if (body === '委' && HEAD_OF_GOVERNMENT.test(title)) return { organization: place, title };
  return { organization: place, title: (body === '委' ? `${place.slice(-1)}委` : body) + title };
}
