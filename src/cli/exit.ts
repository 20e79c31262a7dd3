/** What the process tells by its exit code. */
import { DatabaseError, DecisionError, InputError, RenmaiError } from '../errors.ts';

export const exitCodes = {
  ok: 0,
  input: 1,
  usage: 2,
  database: 3,
  verify: 4,
  refused: 5,
  unexpected: 70,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export const exitCodesHelp = `
Exit codes:
  0    done
  1    some of the input could not be read; the rest was
  2    wrong usage or settings, or a port that is in use
  3    the database is not to be had, or went away
  4    verify found something
  5    a decision was refused: it contradicts an earlier one, or the article or record
       that it is about is not there
  70   a fault in renmai itself (RENMAI_DEBUG=1 shows where)
  130  stopped by Ctrl-C (143 by SIGTERM); serve ends with 0, since that is how it ends

Environment:
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
               a Neo4j server of your own; without NEO4J_URI renmai keeps one for itself
  RENMAI_HOME  where that one keeps its data
  RENMAI_DEBUG=1  show the stack of an error`;

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof DatabaseError) return exitCodes.database;
  if (error instanceof InputError) return exitCodes.input;
  if (error instanceof DecisionError) return exitCodes.refused;
  if (error instanceof RenmaiError) return exitCodes.usage;
  return exitCodes.unexpected;
}
