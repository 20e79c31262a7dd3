/** What an article says was given or invested. */
import type { FundingClaim, ProjectClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { MoneyMention } from '../mentions/mention.ts';
import { countIn } from './counted-persons.ts';
import { type Gift, GiftSides, type Sides } from './gift-sides.ts';
import { giftReader } from './gifts-in.ts';
import { whenOf } from './when.ts';

const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('、'));
const known = (claim: Pick<FundingClaim, 'from' | 'to'>): number =>
  Number(claim.from !== null) + Number(claim.to !== null);
const HONOUR: ReadonlySet<unknown> = new Set(['honoured', 'honouring']);
/** Sides that an honour or the words themselves name are surer than those that were spoken of before. */
const named = ({ from, to }: Gift): number =>
  [from, to].reduce((sum, side) => sum + (HONOUR.has(side) ? 0.75 : typeof side === 'string' ? 0 : 0.25), 0);
/** Two readings of the same words; what one match states of several is no other reading of it. */
const rivals = (a: FundingClaim, b: FundingClaim): boolean =>
  a.evidence.some((x) =>
    b.evidence.some((y) => x.start < y.end && y.start < x.end && !(x.start === y.start && x.rule === y.rule)),
  );

/** A group of so many: `68名老人`, not `60余名老人`. */
const SO_MANY = /(?<!\d)(?<count>\d{1,6}|[两二三四五六七八九十])(?:名|户|人|位|家)(?!次)/u;
/** To each of a group: `每人2000元`. */
const PER_HEAD = /每[人名户家位]|[各均](?:发放|发给|获|得|领|送|奖|赠|补|捐)?[^，。；]{0,8}?[\d一二三四五六七八九十]/u;

/** How many times an amount is given: a group of whom each gets as much gets as much for each. */
function timesOf({ each, amounts, to }: Gift, receivers: readonly string[], words: string): number {
  const [receiver] = receivers;
  if (!each || amounts.length !== 1 || receivers.length !== 1 || receiver === undefined || !Array.isArray(to)) return 1;
  const { count } = (PER_HEAD.test(words) ? SO_MANY.exec(receiver)?.groups : undefined) ?? {};
  return Math.max(1, countIn(count ?? '') ?? 1);
}

/** One claim for each receiver where each has an amount of its own, one for all otherwise. */
function claimsOf(
  fact: Gift,
  sides: Sides,
  words: string,
  canonical: (name: string) => string,
): Omit<FundingClaim, 'evidence' | 'date'>[] {
  const from = joined(sides.from.map(canonical));
  const to = sides.to.map(canonical);
  const { amounts, what } = fact;
  const times = timesOf(fact, sides.to, words);
  const claim = (receiver: string | null, i: number) => ({
    from,
    to: receiver,
    amount: (amounts[i]?.amount ?? 0) * times || null,
    currency: amounts[i]?.currency ?? 'CNY',
    what: fact.kinds?.[i] ?? what,
  });
  // `甲、乙分别向丙、丁捐赠…`
  if (amounts.length > 1 && amounts.length === to.length && to.length === sides.from.length)
    return to.map((name, i) => ({ ...claim(name, i), from: canonical(sides.from[i] ?? '') }));
  if (amounts.length > 1 && amounts.length === to.length) return to.map((name, i) => claim(name, i));
  // `甲、乙分别来到丙、丁，送去慰问品`
  if (sides.apart && to.length > 1 && to.length === sides.from.length)
    return to.map((name, i) => ({ ...claim(name, 0), from: canonical(sides.from[i] ?? '') }));
  // `甲、乙分别向丙捐赠10万元、5万元`
  if (amounts.length > 1 && amounts.length === sides.from.length && to.length <= 1)
    return sides.from.map((giver, i) => ({ ...claim(joined(to), i), from: canonical(giver) }));
  if (fact.each && to.length <= 1 && amounts.length <= 1)
    return sides.from.length < 2 || /^每/u.test(to[0] ?? '')
      ? [claim(joined(to), 0)]
      : sides.from.map((giver) => ({ ...claim(joined(to), 0), from: canonical(giver) }));
  // Two sums of one gift: `助学金30万元、奖教金20万元`.
  if (!fact.each && amounts.length > 1 && to.length <= 1 && sides.from.length <= 1)
    return amounts.map((_, i) => claim(joined(to), i));
  if (to.length > 1 && (fact.each || (amounts.length === 0 && sides.allNamed))) return to.map((name) => claim(name, 0));
  return [claim(joined(to), 0)];
}

/** Of two readings of the same words the one that names more stands. */
class Claims {
  readonly all: FundingClaim[] = [];
  /** How much of each the words themselves name. */
  readonly #named: number[] = [];

  add(claim: FundingClaim, named: number): void {
    const at = this.all.findIndex(
      (c) => c.evidence !== claim.evidence && c.amount === claim.amount && rivals(c, claim),
    );
    const other = this.all[at];
    if (other !== undefined && known(claim) + named <= known(other) + (this.#named[at] ?? 0)) return;
    const place = other === undefined ? this.all.length : at;
    this.all[place] = claim;
    this.#named[place] = named;
  }
}

/** What stands beside gifts that only sum up a round of calls: `送去慰问品和节日的祝福`. */
const WISHES = /祝福|祝愿|问候/u;

/**
 * What is handed over to nobody in particular, or by nobody who is known, says nothing without a sum; who got a loan
 * is news even so.
 */
const isGesture = ({ to, amounts, what }: Gift, words: string, claim: Pick<FundingClaim, 'to' | 'from'>): boolean =>
  amounts.length === 0 &&
  ((claim.from === null && what !== '贷款') || (to === 'visited' && (claim.to === null || WISHES.test(words))));

/** Goods of which a later sentence says how much was given: `捐赠一批物资。其中，…价值2万元`. */
function isToldAgain(goods: FundingClaim, later: FundingClaim): boolean {
  const [first, second] = [goods.evidence[0]?.end ?? 0, later.evidence[0]?.start ?? 0];
  const same = goods.from !== null && goods.from === later.from && goods.to === later.to;
  return same && goods.amount === null && later.amount !== null && goods.what === later.what && first <= second;
}

/** A sum told once more, in a printed list: `捐款芳名：何田60000元`. */
const isSame = (a: FundingClaim, b: FundingClaim): boolean =>
  a.amount !== null && a.amount === b.amount && a.from !== null && a.from === b.from && a.to !== null && a.to === b.to;

/** The gifts of an article, each once. */
export function fundingClaims(
  sentences: readonly ReadSentence[],
  canonical: (name: string) => string,
  projects: readonly ProjectClaim[],
): FundingClaim[] {
  const claims = new Claims();
  const sides = new GiftSides(sentences, canonical, projects);
  /** The sum told last. */
  let sums: readonly MoneyMention[] = [];
  const gifts = giftReader();
  for (const [i, sentence] of sentences.entries()) {
    for (const gift of gifts(sentence)) {
      const fact = gift.sameSum === true && gift.amounts.length === 0 ? { ...gift, amounts: sums } : gift;
      if (fact.amounts.length === 1) sums = fact.amounts;
      const { start, end, rule, confidence } = fact;
      const evidence = [{ start: sentence.start + start, end: sentence.start + end, rule, confidence }];
      const meant = sides.of(fact, sentence, i);
      for (const part of claimsOf(fact, meant, sentence.text.slice(start, end), canonical))
        if (known(part) > 0 && !isGesture(fact, sentence.text.slice(start, end), part))
          claims.add({ ...part, date: whenOf(sentences, i, start), evidence }, named(fact));
    }
    sides.pass(sentence);
  }
  return claims.all.filter((claim, i) =>
    claims.all.every((other, j) => !isToldAgain(claim, other) && !(j < i && isSame(claim, other))),
  );
}
