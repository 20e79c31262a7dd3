/** The slice of an ordered list that is asked for: by sort keys, never by counting. */
import { z } from 'zod';

/**
 * Every listing query sorts by one text that no two of its rows share (`sort`: what it is ordered by, then an id).
 * `above` and `below` are exclusive bounds on it; the lowest comes first unless `descending`.
 */
export interface Window {
  readonly above: string | null;
  readonly below: string | null;
  readonly descending: boolean;
  readonly limit: number;
}

/** Which way a list runs, as a word that a text can ask for. */
export const directionOf = ({ descending }: Pick<Window, 'descending'>): 'ASC' | 'DESC' =>
  descending ? 'DESC' : 'ASC';

/** Sorts what has no date after everything else, whichever way the list runs. */
export interface Undated {
  readonly undated: '' | '~';
}

/** What every row of a listing has. */
export const listed = { sort: z.string() };
/** What every row of a listing below a parent has. */
export const listedUnder = { parent: z.string(), sort: z.string() };
/** A row of a counting query. */
export const total = z.object({ total: z.int() });
/** A row of a counting query below a parent. */
export const totalUnder = z.object({ parent: z.string(), total: z.int() });
