/** Amounts of money in words: `2亿元`, `1.24亿元`, `三千五百万元`, `500余万元`, `30万美元`. */
import { NUMERAL, numberOf } from './numerals.ts';
import { Finder } from './scan/finder.ts';

export interface Money {
  readonly start: number;
  readonly end: number;
  /** Whole units of `currency`. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

const SCALE: Readonly<Record<string, number>> = {
  '': 1,
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  万亿: 1_000_000_000_000,
};
const CURRENCY: Readonly<Record<string, string>> = {
  元: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  加元: 'CAD',
  澳元: 'AUD',
  卢布: 'RUB',
  瑞士法郎: 'CHF',
  新加坡元: 'SGD',
  新台币: 'TWD',
  人民币: 'CNY',
  美金: 'USD',
};
const CURRENCIES = Object.keys(CURRENCY).sort((a, b) => b.length - a.length);
const MONEY = new Finder(
  new RegExp(
    `(?<number>${NUMERAL})(?:余|多)?(?<scale>万亿|千万|百万|十万|亿|万|千|百)?(?:余|多)?(?:(?<currency>${CURRENCIES.join('|')})|(?=[，。；、]))`,
    'gu',
  ),
);
/** `总投资3.5亿` leaves the unit out; so large a number of anything else is never written so. */
const SAYS_MONEY = /(?:投资|资金|贷款|捐款|融资|授信)额?(?:约|达|近|超|为|共|共计|合计)?$/u;

/** `三元药业`, `四元桥`: so little is money only where nothing else can follow it. */
const FEW = /^[一二三四五六七八九]元$/u;
const NAME_GOES_ON = /^(?![钱的整左起到至每给与和及一])\p{Script=Han}/u;

/** Every amount in a text, in order. An amount that is not whole is rounded to the unit. */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  for (const match of MONEY.in(text)) {
    const { number = '', scale = '', currency } = match.groups ?? {};
    const unnamed = /[亿万]/u.test(scale) && SAYS_MONEY.test(text.slice(Math.max(0, match.index - 8), match.index));
    const value = numberOf(number);
    const code = currency === undefined ? (unnamed ? 'CNY' : undefined) : CURRENCY[currency];
    const factor = SCALE[scale];
    if (FEW.test(match[0]) && NAME_GOES_ON.test(text.slice(match.index + match[0].length))) continue;
    if (value === null || code === undefined || factor === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      amount: Math.round(value * factor),
      currency: code,
    });
  }
  return found;
}
