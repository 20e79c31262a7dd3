/** One of several patterns, as the source of a regular expression: a pattern to a line can be read and compared. */
export const either = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
