/** Short forms of firms made of the first characters of the words of their names: `云燃集团` of `云州燃气集团有限公司`. */
import { words } from '../../lexicon/lexicon.ts';
import { Cut } from '../../text/cut.ts';
import { type KnownPlaces, stemOf } from './known-places.ts';

const SHORT = /^(?<level>[市县区省])?(?<core>\p{Script=Han}{2,5})(?<what>集团|公司)(?:公司)?$/u;
const LEGAL = /(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?(?:公司)?$/u;
/** How long the place at the front of a name may be: `云州`, `云州市`, `北塘自治县`. */
const PLACES = [2, 3, 4, 5];
/** Words that many firms share: a name that holds nothing else is called by them where its place is left out. */
const COMMON = new Set([...words('organizations/trades'), ...words('organizations/generic')]);

/** Whether `core` is spelt by the beginnings of all these words; `skips`: words that many firms share may be left out. */
function spells(core: string, [word, ...rest]: readonly string[], skips: boolean, first = true): boolean {
  if (word === undefined) return core === '';
  for (let length = word.length; length > 0; length -= 1)
    if (core.startsWith(word.slice(0, length)) && spells(core.slice(length), rest, skips, false)) return true;
  return skips && !first && COMMON.has(word) && spells(core, rest, skips, false);
}

/** Whether each character stands in a name in their order: else no word needs to be cut. */
function inOrder(characters: string, name: string): boolean {
  let at = -1;
  for (const character of characters) {
    at = name.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return true;
}

/** Whether a short form is made so of a firm's name: it says the place too, or the name holds nothing of its own. */
export function isOfInitials(short: string, full: string, { isPlace, isMeant }: KnownPlaces): boolean {
  const { level, core = '', what = '' } = SHORT.exec(short)?.groups ?? {};
  if (core === '' || short.length >= full.length || (what === '集团' && !full.includes('集团'))) return false;
  const named = full.replace(/（[^）]*）/gu, '').replace(LEGAL, '');
  if (!inOrder(core, named)) return false;
  return PLACES.some((length) => {
    const place = stemOf(named.slice(0, length));
    if (named.length <= length || !isPlace(place)) return false;
    const own = new Cut(named.slice(length)).between(0, named.length).map(({ text }) => text);
    if (level !== undefined) return isMeant(place, level) && spells(core, own, true);
    if (core.startsWith(named.charAt(0)) && spells(core.slice(1), own, true)) return true;
    return own.every((word) => COMMON.has(word)) && spells(core, own, false);
  });
}
