/** Sums of money as readers of each language write them. */
import type { Language } from '../language/languages.ts';

const units: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];
const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  JPY: '日元',
  GBP: '英镑',
};

/** `80000000` CNY → `8000万元`, or `CN¥80M`. */
export function moneyText(amount: number, currency: string | null, language: Language): string {
  if (language === 'en') {
    const style = currency === null ? {} : { style: 'currency' as const, currency };
    return new Intl.NumberFormat('en', { ...style, notation: 'compact', maximumFractionDigits: 2 }).format(amount);
  }
  const [scale, unit] = units.find(([size]) => amount >= size) ?? [1, ''];
  const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false }).format(
    amount / scale,
  );
  return `${number}${unit}${currency === null ? '' : (currencies[currency] ?? ` ${currency}`)}`;
}
