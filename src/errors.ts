/** The errors that a user can do something about. */

/** A failure that the user can act on: the message says what, where and what to do. */
export class RenmaiError extends Error {
  override readonly name: string = 'RenmaiError';
}

/** A file or page that cannot be read: `where` is its path or address. */
export class InputError extends RenmaiError {
  override readonly name = 'InputError';
  readonly where: string;

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.where = where;
  }
}

/** Settings that contradict each other or cannot be understood. */
export class ConfigError extends RenmaiError {
  override readonly name = 'ConfigError';
}

/** The database cannot be reached, refuses the login, or went away. */
export class DatabaseError extends RenmaiError {
  override readonly name = 'DatabaseError';
}

/** A decision that cannot be made: what it is about is not there, or it contradicts an earlier one, which the message names. */
export class DecisionError extends RenmaiError {
  override readonly name = 'DecisionError';
  readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT';

  constructor(code: DecisionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
