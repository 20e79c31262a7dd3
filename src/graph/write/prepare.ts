/** An article made ready for the database: resolved, with the digest by which a second load is known to change nothing. */
import { hash as digestOf } from 'node:crypto';
import type { Article } from '../../../schema/nodes.ts';
import type { Reading } from '../../../schema/reading.ts';
import type { Projection } from '../../resolve/projection.ts';
import { RESOLUTION } from '../../resolve/resolution.ts';
import { resolve } from '../../resolve/resolve.ts';
import { tellingOf } from './tellings.ts';
import { rankOf } from './versions.ts';

/** An article and what it claims. */
export interface Item {
  readonly article: Article;
  readonly reading: Reading;
  /** Whether its place was found, or was not found, by the articles of its page alone. */
  readonly guessed?: boolean;
}

/** An article resolved as far as it alone can tell. */
export interface Ready {
  readonly article: Article;
  readonly guessed: boolean;
  /** The reading, as it is stored. */
  readonly json: string;
  /** Changes with anything that the load would change, but not with the file it came from. */
  readonly digest: string;
  /** What a corrected version of the article shares with it; `null` where its place in the paper is not fully known. */
  readonly slot: string | null;
  /** How it ranks among the versions of its slot. */
  readonly rank: string;
  /** How it ranks among the tellings of the article. */
  readonly telling: string;
  /** What the article stands for as far as it alone can tell. */
  readonly local: Projection;
}

/** An article resolved, as its batch needs it. */
export interface Prepared extends Ready {
  /** The load that brought it. */
  readonly load: string;
}

const hash = (text: string): string => digestOf('sha256', text).slice(0, 32);

/** A value with the keys of its objects sorted, so that equal values have equal JSON. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const from: Readonly<Record<string, unknown>> = { ...value };
  const to: Record<string, unknown> = {};
  for (const key of Object.keys(from).sort()) to[key] = sorted(from[key]);
  return to;
}

const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** Publication, day, page and headline as one value: an article with the same and another text is a correction. */
export function slotOf({ publication, publishedOn, page, title }: Article): string | null {
  const place = [publication, publishedOn, page, title];
  return place.includes(null) ? null : hash(JSON.stringify(place));
}

/** Resolves an article as far as it alone can tell, and makes it ready to be written. */
export function makeReady({ article, reading, guessed = false }: Item): Ready {
  const json = canonicalJson(reading);
  return {
    article,
    guessed,
    json,
    digest: hash(`${RESOLUTION}${guessed ? ' guessed' : ''}${canonicalJson({ ...article, sourceUri: null })}${json}`),
    slot: slotOf(article),
    rank: rankOf(article),
    telling: tellingOf(article, guessed),
    local: resolve(article, reading),
  };
}

/** An article with the load that brought it, made ready where it is not yet. */
export const prepare = (item: Item | Ready, load = ''): Prepared => ({
  ...('local' in item ? item : makeReady(item)),
  load,
});
