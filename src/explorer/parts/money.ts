/** Sums of money as readers of each language write them. */
import type { Language } from '../language/languages.ts';

const units: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};
const currencies: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元', GBP: '英镑' },
  en: {
    ...{ CNY: ' yuan', USD: ' US dollars', EUR: ' euros' },
    ...{ HKD: ' Hong Kong dollars', JPY: ' yen', GBP: ' pounds sterling' },
  },
};

/** `1260000000` CNY → `12.6亿元`, or `1.26 billion yuan`. */
export function moneyText(amount: number, currency: string | null, language: Language): string {
  const [scale, unit] = units[language].find(([size]) => amount >= size) ?? [1, ''];
  const format = { maximumFractionDigits: 4, useGrouping: language === 'en' };
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', format).format(amount / scale);
  return `${number}${unit}${currency === null ? '' : (currencies[language][currency] ?? ` ${currency}`)}`;
}
