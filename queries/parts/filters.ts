/** What filters come down to when they reach a query: every condition is there, `null` where it is not set. */

/** A name that is exactly so, holds or begins with some characters; one of the three, or none. */
export interface NameParameters {
  readonly eq: string | null;
  readonly contains: string | null;
  readonly startsWith: string | null;
}

export const anyNameAtAll: NameParameters = { eq: null, contains: null, startsWith: null };

/** Conditions on what every entity is called: its canonical name, and any of its names. */
export interface NamesParameters {
  readonly name: NameParameters;
  readonly anyName: NameParameters;
}

/** Bounds that partial dates are compared with as texts; see `dateBounds`. */
export interface DateParameters {
  readonly from: string;
  readonly to: string;
}
