/** What whoever opens the database may say about it. */

export interface Options {
  /** Told what takes its time, in words for a user. */
  readonly onProgress?: (message: string) => void;
  /** Aborted when the database is no longer wanted; what was begun is taken back. */
  readonly signal?: AbortSignal | undefined;
}
