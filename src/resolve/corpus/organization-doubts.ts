/** Pairs of organizations that no rule makes one, and that people should look at: each with what speaks for it. */

import { groupBy } from '../../group.ts';
import { coreOf, isFullCompany } from '../company.ts';
import { afterPlace } from '../places.ts';
import type { Doubt, Meaning } from './form.ts';
import { areaOf } from './organization-areas.ts';
import type { Own } from './organization-bucket.ts';

/** An organization of a bucket as the rules have identified it. */
export interface Known {
  readonly form: Own;
  readonly meaning: Meaning;
}

/** A body without what it is of: `发改委` of `临江区发改委`. */
interface Body {
  readonly of: string;
  readonly body: string;
}

type Pair = Omit<Doubt, 'bucket' | 'a' | 'b'>;
/** With what is compared of it, found once: each is compared with many. */
interface Judged extends Known {
  readonly body: Body | null;
}
type Judge = (a: Judged, b: Judged) => Pair | null;

const sorted = (a: Known, b: Known): [string, string] => {
  const [first = '', second = ''] = [a.meaning.name, b.meaning.name].sort();
  return [first, second];
};

/** `云州青禾机械有限公司` and `云州市青禾机械股份有限公司`. */
const legalForms: Judge = (a, b) => {
  const [first, second] = sorted(a, b);
  const reason = `${first} and ${second} differ in their place or legal form alone`;
  return { rule: 'another legal form', reason, score: 0.6 };
};

/** What a body ends in, in its short form. */
const ENDING = /(?:局|委|办|厅|部|医院|中学)$/u;
const short = (name: string): string =>
  name
    .replace(/^第(?=\p{Script=Han}{2})/u, '')
    .replace(/委员会$/u, '委')
    .replace(/办公室$/u, '办');

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const c of whole) if (at < part.length && c === part[at]) at += 1;
  return at === part.length;
};

/** `null` for what is no body of a government or party. */
function bodyOf({ form, meaning: { name } }: Known): Body | null {
  const area = areaOf(name);
  const own = form.home === null ? null : afterPlace(name, form.home);
  const rest = area?.rest ?? own?.rest ?? name;
  const body = short(rest);
  return ENDING.test(body) && body.length > 2 ? { of: area?.area ?? '', body } : null;
}

/** `教育局` and `云州市教育局`: one name may mean the other, or the like body of a county. */
const placeLeftOut: Judge = (a, b) => {
  const [x, y] = [a.meaning.name, b.meaning.name];
  const [less, more] = x.length < y.length ? [x, y] : [y, x];
  if (less === more || !more.endsWith(less)) return null;
  return { rule: 'place left out', reason: `${less} may be ${more} without its place`, score: 0.4 };
};

/** `发改委` and `发展和改革委员会`, `教育局` and `教育体育局`: a short form, or the name before a reform. */
const shortOrOld: Judge = (a, b) => {
  const [x, y] = [a.body?.body ?? '', b.body?.body ?? ''];
  const [less, more] = x.length < y.length ? [x, y] : [y, x];
  if (less === more) return placeLeftOut(a, b);
  if (!isSubsequence(less, more)) return null;
  const [shorter, longer] = less === x ? [a, b] : [b, a];
  const reason = `${shorter.meaning.name} may be short for ${longer.meaning.name}, or one the earlier name of the other`;
  return { rule: 'short or earlier name', reason, score: 0.5 };
};

/** All pairs of the same key that a judge finds alike; the more of them there are to one body, the less each weighs. */
function pairsBy(known: readonly Judged[], keyOf: (x: Judged) => string | null, judge: Judge, bucket: string): Doubt[] {
  const keyed = known.flatMap((x) => {
    const key = keyOf(x);
    return key === null ? [] : [{ ...x, key }];
  });
  const pairs = [...groupBy(keyed, (x) => x.key).values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => {
        const pair = a.meaning.entity === b.meaning.entity ? null : judge(a, b);
        return pair === null ? [] : [{ bucket, a: a.meaning.entity, b: b.meaning.entity, ...pair }];
      }),
    ),
  );
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return pairs.map((x) => ({ ...x, score: x.score / Math.max(counts.get(x.a) ?? 1, counts.get(x.b) ?? 1) }));
}

const coreKey = ({ form: { home }, meaning: { name } }: Known): string | null =>
  isFullCompany(name) ? coreOf(name, home) : null;

/** Of one district, beginning and ending alike: nothing else is short for each other. */
const bodyKey = ({ body }: Judged): string | null =>
  body === null ? null : `${body.of} ${body.body[0]} ${body.body.at(-1)}`;

/** @param known the organizations of one bucket; each entity counts once. */
export function doubtsBetween(bucket: string, known: readonly Known[]): Doubt[] {
  const byEntity = new Map(known.map((x) => [x.meaning.entity, x]));
  const each = [...byEntity.values()]
    .map((x): Judged => ({ ...x, body: bodyOf(x) }))
    .sort((a, b) => (a.meaning.entity < b.meaning.entity ? -1 : 1));
  return [...pairsBy(each, coreKey, legalForms, bucket), ...pairsBy(each, bodyKey, shortOrOld, bucket)];
}
