/** Short forms of companies' names that an article uses without introducing them: `恒泰轴承` of `云州恒泰精密轴承股份有限公司`. */
import { words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { Opening as TextOpening } from '../../text/scan/beside.ts';

const COMMON = new Set([...words('organizations/trades'), ...words('organizations/generic')]);
const LEGAL = /(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|股份合作社|专业合作社|合作社|厂)$/u;
const PLACE = /^(?:\p{Script=Han}{2,3}省|内蒙古|黑龙江)?(?:\p{Script=Han}{2,4}[市州])?(?:\p{Script=Han}{2,3}[区县])?/u;
const SUFFIX = /^(?:集团公司|集团|公司|股份(?!制)|(?:专业)?合作社)/u;
/** What bears a firm's name is not the firm: `恒泰物流港`, `恒泰杯`. */
const NAMED_AFTER = new TextOpening(
  /(?:[港城杯]|园(?!区)|产业园|科技园|工业园|大厦|广场|公园|小区|基金|研究院|学院|学校|中学|小学|大道)/u,
);
/** A form as short as its brand alone must at least be no word of the dictionary. */
const SHORTEST = 3;

/** A place in a full name where a short form may begin. */
interface Opening {
  readonly full: string;
  /** The name without place, brackets and legal form. */
  readonly core: string;
  readonly group: boolean;
}
export interface Openings {
  /** By their first two characters. */
  readonly byHead: ReadonlyMap<string, readonly Opening[]>;
  /** 1 at the last eight bits of each first character: most characters of a text are passed over by it. */
  readonly mayBegin: Uint8Array;
}

/** The places where short forms of these full names may begin. */
export function openingsOf(fullNames: Iterable<string>): Openings {
  const byHead = new Map<string, Opening[]>();
  const mayBegin = new Uint8Array(256);
  for (const full of fullNames) {
    const plain = full.replace(/（[^）]*）/gu, '');
    const legal = LEGAL.exec(plain)?.[0] ?? '';
    const core = legal === '' ? '' : plain.slice(0, -legal.length);
    const place = PLACE.exec(core)?.[0].length ?? 0;
    for (const start of new Set([0, place, place + 2, 2])) {
      const head = core.slice(start, start + 2);
      if (core.length - start < 2 || COMMON.has(head) || /[省市区县]/u.test(head)) continue;
      const opening = { full, core: core.slice(start), group: full.includes('集团') };
      byHead.set(head, [...(byHead.get(head) ?? []), opening]);
      mayBegin[head.charCodeAt(0) & 255] = 1;
    }
  }
  return { byHead, mayBegin };
}

/** How many characters at `start` shorten the name: those of its core in their order, then 公司 or 集团. */
function lengthOf(text: string, start: number, { core, group }: Opening): number {
  let at = 2;
  let end = start + 2;
  for (; end < text.length; end += 1) {
    const next = core.indexOf(text[end] ?? '', at);
    if (next === -1) break;
    at = next + 1;
  }
  const suffix = SUFFIX.exec(text.slice(end, end + 5))?.[0] ?? '';
  return end - start + (suffix.includes('集团') && !group ? 0 : suffix.length);
}

/** Whether all of `short` shortens the company's full name. */
export function shortensFully(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < SHORTEST) return false;
  const openings = openingsOf([full]).byHead.get(short.slice(0, 2)) ?? [];
  return openings.some((opening) => lengthOf(short, 0, opening) === short.length);
}

export interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly full: string;
}

/** Those of several full names that a form shortens best: it is the front of one, and that one is registered. */
function meant(fits: readonly { readonly full: string; readonly whole: boolean }[]): string[] {
  const among = (better: (fit: (typeof fits)[number]) => boolean, all: typeof fits): typeof fits =>
    all.some(better) ? all.filter(better) : all;
  const registered = among(
    ({ full }) => /有限(?:责任)?公司$/u.test(full),
    among(({ whole }) => whole, fits),
  );
  return [...new Set(registered.map((fit) => fit.full))];
}

/** The short forms in a sentence; one that two names allow alike is none. One begins with a word or at its second character. */
export function shortFormsIn(text: string, cut: Cut, { byHead, mayBegin }: Openings): ShortForm[] {
  const found: ShortForm[] = [];
  for (let start = 0; byHead.size > 0 && start < text.length - 1; start += 1) {
    if (mayBegin[text.charCodeAt(start) & 255] === 0) continue;
    const head = byHead.get(text.slice(start, start + 2));
    if (head === undefined || (found.at(-1)?.end ?? 0) > start) continue;
    const word = cut.before(start + 1);
    if (word === undefined || start > word.start + 1) continue;
    const fits = head.map(({ full, core, group }) => {
      const length = lengthOf(text, start, { full, core, group });
      return { full, length, whole: core.startsWith(text.slice(start, start + length)) };
    });
    const longest = Math.max(0, ...fits.map((fit) => fit.length));
    const [only, ...others] = meant(fits.filter((fit) => fit.length === longest));
    const unknown = word.tag === 'x' || word.tag.startsWith('nr') || word.tag === 'nz';
    if (only === undefined || others.length > 0 || longest < (unknown ? SHORTEST : SHORTEST + 1)) continue;
    if (NAMED_AFTER.at(text, start + longest)) continue;
    found.push({ start, end: start + longest, full: only });
  }
  return found;
}
