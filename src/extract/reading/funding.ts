/** What an article says was given or invested. */
import type { FundingClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { Side, Stated } from '../fact.ts';
import { mainOf } from './main-house.ts';
import { Spoken } from './spoken.ts';
import { whenOf } from './when.ts';

/** `该项目` names nothing by itself. */
const POINTER = /^[该此其本](?:项目|工程|地)$/u;
/** In so many sentences who stood on a side of the gift stated last is still meant. */
const REACH = 3;
type Gift = Extract<Stated, { is: 'funding' }>;
interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Every receiver is a person or body by name, not a group such as `老党员、困难群众`. */
  readonly allNamed: boolean;
}

const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('、'));
const known = (claim: FundingClaim): number => Number(claim.from !== null) + Number(claim.to !== null);
/** Sides that the words themselves name are surer than those that were spoken of before. */
const named = ({ from, to }: Gift): number => [from, to].filter((side) => typeof side !== 'string').length / 4;
const overlaps = (a: FundingClaim, b: FundingClaim): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));

/** `何田、周启明等二十户`: those named stand for all. */
const OF_MANY = /等(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[户名人家位个]/u;
/** What firms get, unless a person is named: a bank's loan is for the firm whose head was just quoted. */
const LENT = /^(?:贷款|补贴)$/u;
const BANK = /银行|支行|分行|信用社|联社|农商行/u;
/** Of those who act together only a bank lends: `某银行与某供销社签约，并授信…`. */
const lenders = (what: string, from: readonly string[]): readonly string[] =>
  what === '贷款' && from.some((name) => BANK.test(name)) ? from.filter((name) => BANK.test(name)) : from;

/** One claim for each receiver where each has an amount of its own, one for all otherwise. */
function claimsOf(
  fact: Gift,
  sides: Sides,
  canonical: (name: string) => string,
): Omit<FundingClaim, 'evidence' | 'date'>[] {
  const from = joined(sides.from.map(canonical));
  const to = sides.to.map(canonical);
  const { amounts, what } = fact;
  const claim = (receiver: string | null, i: number) => ({
    from,
    to: receiver,
    amount: amounts[i]?.amount ?? null,
    currency: amounts[i]?.currency ?? 'CNY',
    what,
  });
  // `甲、乙分别向丙、丁捐赠…`
  if (amounts.length > 1 && amounts.length === to.length && to.length === sides.from.length)
    return to.map((name, i) => ({ ...claim(name, i), from: canonical(sides.from[i] ?? '') }));
  if (amounts.length > 1 && amounts.length === to.length) return to.map((name, i) => claim(name, i));
  // `甲、乙分别向丙捐赠10万元、5万元`
  if (amounts.length > 1 && amounts.length === sides.from.length && to.length <= 1)
    return sides.from.map((giver, i) => ({ ...claim(joined(to), i), from: canonical(giver) }));
  if (fact.each && to.length <= 1 && amounts.length <= 1)
    return sides.from.length < 2
      ? [claim(joined(to), 0)]
      : sides.from.map((giver) => ({ ...claim(joined(to), 0), from: canonical(giver) }));
  if (to.length > 1 && (fact.each || (amounts.length === 0 && sides.allNamed))) return to.map((name) => claim(name, 0));
  return [claim(joined(to), 0)];
}

/** The gifts of an article: each once; of two readings of the same words the one that names more stands. */
export function fundingClaims(sentences: readonly ReadSentence[], canonical: (name: string) => string): FundingClaim[] {
  const claims: FundingClaim[] = [];
  const weights = new Map<FundingClaim | undefined, number>();
  const spoken = new Spoken(() => mainOf(sentences, canonical));
  let last: Sides = { from: [], to: [], allNamed: false };
  let lastAt = 0;
  const people = new Set(sentences.flatMap((s) => s.persons.map(({ name }) => name)));
  const bodies = new Set(sentences.flatMap((s) => s.organizations.map(({ name }) => name)));
  for (const [i, sentence] of sentences.entries()) {
    const resolve = (
      side: Side,
      before: readonly string[],
      at: number,
      giver: readonly string[],
    ): readonly string[] => {
      if (side === 'subject') return spoken.subject(sentence, at);
      if (side === 'person') return spoken.person(sentence, at, giver);
      if (side === 'giver') return before;
      if (side === 'fund') return spoken.fund(sentence, at);
      if (side === 'payer') {
        const payer = spoken.payer(sentence, at);
        return payer.length > 0 ? payer : spoken.fund(sentence, at);
      }
      if (side === 'body') return spoken.body(sentence, at, giver);
      if (side === 'before') {
        const struck = spoken.struck(sentence, at);
        if (struck.length > 0) return struck;
      }
      if (side === 'before') return before.length > 0 ? before : spoken.receiver(sentence, at, giver);
      if (side !== 'visited')
        return side.flatMap((name) => spoken.meant(name, sentence, at, giver)).filter((name) => !POINTER.test(name));
      // The giver under another of its names is not called on.
      const own = new Set(giver.map(canonical));
      const same = sentence.organizations.filter((o) => own.has(canonical(o.name))).map((o) => o.name);
      const visited = spoken.visited(sentence, at, [...giver, ...same]);
      return visited.length > 0 ? visited : before;
    };
    for (const fact of sentence.facts) {
      if (fact.is !== 'funding') continue;
      const from = lenders(fact.what, resolve(fact.from, last.from, fact.start, []));
      const meant = resolve(fact.to, i - lastAt <= REACH ? last.to : [], fact.start, from);
      const houses = LENT.test(fact.what) && fact.to !== 'person' && typeof fact.to === 'string';
      const here = new Set(sentence.persons.map(({ name }) => name));
      const house =
        houses && meant.every((name) => people.has(name) && !here.has(name))
          ? spoken.body(sentence, fact.start, from)
          : [];
      const to = house.length > 0 ? house : meant;
      const sides = {
        from,
        to,
        allNamed:
          !OF_MANY.test(sentence.text.slice(fact.start, fact.end)) &&
          to.every((name) => people.has(name) || bodies.has(name)),
      };
      [last, lastAt] = [sides, i];
      const { start, end, rule, confidence } = fact;
      const evidence = [{ start: sentence.start + start, end: sentence.start + end, rule, confidence }];
      for (const part of claimsOf(fact, sides, canonical)) {
        const claim: FundingClaim = { ...part, date: whenOf(sentences, i, start), evidence };
        const at = claims.findIndex((c) => c.evidence !== evidence && c.amount === claim.amount && overlaps(c, claim));
        if (at === -1) {
          claims.push(claim);
          weights.set(claim, named(fact));
        } else if (known(claim) + named(fact) > known(claims[at] ?? claim) + (weights.get(claims[at]) ?? 0)) {
          claims[at] = claim;
          weights.set(claim, named(fact));
        }
      }
    }
    spoken.pass(sentence);
  }
  return claims;
}
