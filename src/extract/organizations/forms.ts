/** Every way to print the name of a body: without its brackets, with the short form that everybody knows. */
import { words } from '../../lexicon/lexicon.ts';
import { COMPANY_ENDING } from './short-firms.ts';

/** Bodies with their short forms, by the last character of the long one. */
const SHORT_BODIES = new Map<string, [full: string, brief: string][]>();
for (const pair of words('organizations/short-bodies')) {
  const [full = '', brief = ''] = pair.split('=');
  const last = full.slice(-1);
  SHORT_BODIES.set(last, [...(SHORT_BODIES.get(last) ?? []), [full, brief]]);
}
const BRACKETED = /^(?<first>[^（]+)（(?<second>[^（）]+)）(?<rest>.*)$/u;

/** A name without what its brackets hold, and with that in place of what stands before them. */
function unbracketed(name: string): { readonly plain: readonly string[]; readonly area: readonly string[] } {
  const bracket = name.includes('（') ? BRACKETED.exec(name)?.groups : undefined;
  if (bracket === undefined) return { plain: [name], area: [] };
  const { first = '', second = '', rest = '' } = bracket;
  const swapped = rest === '' || COMPANY_ENDING.test(name) ? [] : [`${second}${rest}`];
  return { plain: [name, `${first}${rest}`, ...swapped], area: rest === '' ? [second] : [] };
}

/** Hospitals and schools by their number: `市第一人民医院` is `市一院`. */
const BY_NUMBER = /^(?<place>.*)第(?<number>[一二三四五六七八九十])(?:人民)?(?<body>医院|中学|小学|幼儿园)$/u;
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  医院: ['院', '医院'],
  中学: ['中'],
  小学: ['小'],
  幼儿园: ['幼'],
};

/** A bank is called by its place without what that is: `岚水侗族自治县农村商业银行` is `岚水农商银行`. */
const BANK_OF_PLACE =
  /^(?<place>\p{Script=Han}{2,3}?)(?:\p{Script=Han}{1,5}族)*(?:自治)?[省市区县州旗](?=农村商业银行|农商|农村信用|村镇银行|信用联社)/u;

/** Courts are called by their place without what that is: `平康县人民法院` is `平康法院`, a city's `云州中院`. */
const COURT = /^(?<place>\p{Script=Han}{2,3})[省市县区州旗](?<middle>中级)?人民(?<body>法院|检察院)$/u;
function shortCourts(name: string): string[] {
  const { place = '', middle, body = '' } = COURT.exec(name)?.groups ?? {};
  if (place === '') return [];
  return middle === undefined ? [place + body] : [`${place}中院`, `${place}中级${body}`];
}

/** Every way to print a name: without its brackets, with the short form of its body. */
export function formsOf(name: string): string[] {
  const { plain, area } = unbracketed(name);
  const term = name.includes('届')
    ? plain.map((form) => form.replace(/第[一二三四五六七八九十百]+届/u, '')).filter((form) => !plain.includes(form))
    : [];
  const forms = [...plain, ...area, ...term];
  for (const long of [plain, term])
    for (const form of long)
      for (const [full, brief] of SHORT_BODIES.get(form.slice(-1)) ?? [])
        if (form.endsWith(full)) forms.push(form.slice(0, -full.length) + brief);
  for (const form of [...forms]) if (BANK_OF_PLACE.test(form)) forms.push(form.replace(BANK_OF_PLACE, '$<place>'));
  const { place = '', number = '', body = '' } = BY_NUMBER.exec(name)?.groups ?? {};
  const bare = place.replace(/(?<=.{2})[市县区]$/u, '');
  for (const brief of NUMBERED[body] ?? []) forms.push(...new Set([place, bare].map((at) => at + number + brief)));
  forms.push(...shortCourts(name));
  return forms;
}
