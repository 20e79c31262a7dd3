/** Of which place a paper is by its name: `云州日报` of 云州市. Other papers' names (`江南晨报`) tell nothing sure. */
import { words } from '../lexicon/lexicon.ts';
import { normalizeName } from './names.ts';
import { provinceStem } from './places.ts';

const DAILY = /^(?<stem>\p{Script=Han}{2,3})日报$/u;
const NO_PLACES: ReadonlySet<string> = new Set(words('page/paper-words'));
const CITIES: ReadonlySet<string> = new Set(['北京', '天津', '上海', '重庆']);
/** Provinces by another name than that of a 省. */
const REGIONS: ReadonlySet<string> = new Set(['内蒙古', '广西', '西藏', '宁夏', '新疆', '香港', '澳门']);

/** The place, as `云州市`; `null` where the name tells none. */
export function placeOfPaper(publication: string | null): string | null {
  const stem = DAILY.exec(normalizeName(publication ?? ''))?.groups?.['stem'];
  if (stem === undefined || NO_PLACES.has(stem)) return null;
  if (provinceStem(stem) !== stem || CITIES.has(stem)) return `${stem}市`;
  return REGIONS.has(stem) ? null : `${stem}省`;
}

/** The place of the paper that an article stands in: as it is told, else as the paper's name tells it. */
export function placeOf(article: {
  readonly place: string | null;
  readonly publication: string | null;
}): string | null {
  return article.place === null ? placeOfPaper(article.publication) : normalizeName(article.place);
}
