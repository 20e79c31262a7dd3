/**
 * Two people of one name in one article: posts that no one person holds at once, each stated of a mention of its own.
 * Posts that are stated together (`副区长、青禾公司董事长林若川`) are one person's, whatever they are.
 */
import type { Evidence, PersonClaim, Position } from '../../schema/reading.ts';
import { SOLE } from './corpus/persona.ts';
import { normalizeName } from './names.ts';
import { isOfficialKind, kindOfName } from './official.ts';

/** Work that fills the day: whoever does it leads no public body and does none elsewhere. */
const EMPLOYED =
  /(?:教师|老师|班主任|学生|医生|医师|护士|工人|职工|员工|农民|村民|居民|司机|驾驶员|快递员|保安|保洁员|环卫工|营业员|店主|演员|运动员|民警|辅警|消防员|战士)$/u;
const SENTENCE_END = /[。！？\n]/u;
const LEADS = /(?:书记|[省市县区镇乡局厅部院处]长|主任|主席|常委|检察长)$/u;

/** One of the people whom an article calls by one name. */
export interface Namesake {
  readonly positions: readonly Position[];
  /** The words that are known to be of this person. */
  readonly spans: readonly Span[];
}
type Span = Pick<Evidence, 'start' | 'end'>;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const held = ({ tenure }: Position): boolean => tenure === 'current' || tenure === 'acting';

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const c of whole) if (c === part[at]) at += 1;
  return at === part.length;
}

/** Whether two printed names could be of one body: one leaves out characters of the other. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return isSubsequence(short, long);
}

const bodyOf = ({ organization }: Position): string | null =>
  organization === null ? null : normalizeName(organization);
const isLeader = (x: Position): boolean => {
  const body = bodyOf(x);
  return body !== null && isOfficialKind(kindOfName(body)) && LEADS.test(x.title);
};

/** Whether one sentence states both, each of a mention of its own: nobody is named twice in one list. */
function besideEachOther(a: Position, b: Position, text: string): boolean {
  return a.evidence.some((x) =>
    b.evidence.some((y) => {
      const [one, two] = x.start < y.start ? [x, y] : [y, x];
      return one.end <= two.start && !SENTENCE_END.test(text.slice(one.end, two.start));
    }),
  );
}

/** Whether the posts are of two people: since nobody holds both at once, or since one sentence names both who do. */
function incompatible(a: Position, b: Position, text: string): boolean {
  if (!held(a) || !held(b)) return false;
  const employed = [a, b].filter((x) => EMPLOYED.test(x.title)).length;
  if (employed === 1 && (isLeader(a) || isLeader(b))) return true;
  const [here, there] = [bodyOf(a), bodyOf(b)];
  if (here === null || there === null || mayBeOne(here, there)) return false;
  return employed === 2 || (a.title === b.title && SOLE.test(a.title)) || besideEachOther(a, b, text);
}

const statedTogether = (a: Position, b: Position): boolean =>
  (a.title === b.title && a.organization === b.organization) ||
  a.evidence.some((e) => b.evidence.some((f) => overlaps(e, f)));

/** Posts of one mention, and of mentions that state one of them again. */
function mentionsOf(positions: readonly Position[]): Position[][] {
  const groups: Position[][] = [];
  for (const position of positions) {
    const same = groups.filter((group) => group.some((x) => statedTogether(x, position)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), position]);
  }
  return groups;
}

const clash = (a: readonly Position[], b: readonly Position[], text: string): boolean =>
  a.some((x) => b.some((y) => incompatible(x, y, text)));
const first = (positions: readonly Position[]): number =>
  Math.min(...positions.flatMap((x) => x.evidence.map((e) => e.start)));

/** The people whom a claim speaks of, the first in the text first; one of them nearly always. */
export function namesakesOf({ positions }: Pick<PersonClaim, 'positions'>, text: string): readonly Namesake[] {
  const groups = mentionsOf(positions).sort((a, b) => first(a) - first(b));
  if (!groups.some((a) => groups.some((b) => clash(a, b, text)))) return [{ positions, spans: [] }];
  const people: Position[][] = [];
  // What clashes with somebody says most of who is who; the rest joins the one whom it fits.
  const telling = groups.filter((a) => groups.some((b) => clash(a, b, text)));
  for (const group of [...telling, ...groups.filter((x) => !telling.includes(x))]) {
    const fits = people.filter((x) => !clash(x, group, text));
    const alike = fits.filter((x) => x.some(isLeader) === group.some(isLeader));
    const [only, second] = alike.length > 0 ? alike : fits;
    if (only !== undefined && second === undefined) only.push(...group);
    else people.push([...group]);
  }
  return people.map((own) => ({ positions: own, spans: own.flatMap((x) => x.evidence) }));
}

/**
 * Which of the people of one name some words mean: the one with whose post they stand, whose title they print, or of
 * whom the paragraph spoke last. `null` where that cannot be told.
 */
export function namesakeAt(
  people: readonly Namesake[],
  words: readonly Span[],
  titles: readonly string[],
  text: string,
): Namesake | null {
  const at = people.filter((x) => x.spans.some((a) => words.some((b) => overlaps(a, b))));
  if (at.length === 1) return at[0] ?? null;
  const titled = people.filter((x) => x.positions.some(({ title }) => titles.some((y) => y.endsWith(title))));
  if (titled.length === 1) return titled[0] ?? null;
  const start = Math.min(...words.map((x) => x.start));
  const before = people
    .flatMap((who) => who.spans.map(({ end }) => ({ who, end })))
    .filter(({ end }) => end <= start && !text.slice(end, start).includes('\n'))
    .sort((a, b) => b.end - a.end);
  return before[0]?.who ?? null;
}

/** What tells a namesake from the others of the article. */
export function anchorOf({ positions }: Namesake): string {
  const posts = positions.map((x) => `${x.organization ?? ''} ${x.title}`).sort();
  return `in one article: ${posts.join('、')}`;
}

/** A namesake with the words that name them. */
export interface Mentioned extends Namesake {
  readonly mentions: readonly Evidence[];
}

/**
 * Hands every mention of the name, in the order of the text, to the one whom it means. What is left, a bare name in a
 * paragraph that has spoken of neither, is one more person, of whom no post is known.
 */
export function withMentions(
  people: readonly Namesake[],
  mentions: readonly Evidence[],
  text: string,
): readonly Mentioned[] {
  const known = people.map((who) => ({ positions: who.positions, spans: [...who.spans], mentions: [] as Evidence[] }));
  const left: Evidence[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const who = known.find((x) => x === namesakeAt(known, [mention], [], text));
    who?.spans.push(mention);
    (who?.mentions ?? left).push(mention);
  }
  return left.length === 0 ? known : [...known, { positions: [], spans: left, mentions: left }];
}
