/** Names of who publishes: sites and newsrooms by their endings, houses by theirs. */
import { NEWSROOM, oneOf } from './patterns.ts';

/** `云州市人民政府网`, `云州港务集团新闻`: what says by itself that it names a site. */
const SITE = new RegExp(`^\\p{Script=Han}{2,20}(?:${NEWSROOM}|新闻|官网|要闻|公众号|发布)$`, 'u');
/** A house publishes under its name, above the day. */
const HOUSE = new RegExp(`^\\p{Script=Han}{2,22}${oneOf('subject-endings')}$`, 'u');

export const isSite = (name: string): boolean => SITE.test(name);
export const isHouse = (name: string): boolean => HOUSE.test(name);
