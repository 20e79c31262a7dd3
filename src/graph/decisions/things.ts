/** Decisions on who is who: merge, keep apart, rename, suppress. */
export { keepApart, keepArticlesApart } from './apart.ts';
export { mergeEntities } from './merge.ts';
export { rename, suppress } from './show.ts';
