/** The log: one JSON object a line. */
import { type DestinationStream, destination, pino } from 'pino';
import type { LogLevel } from './log-levels.ts';

type Details = Readonly<Record<string, unknown>>;

/** Where the server writes what clients are not told. */
export interface Log {
  error(message: string, details: Details): void;
  /** What is worth a line when all is well: a request. */
  info(message: string, details: Details): void;
}

/** A log of everything from `level` up, on standard error where no stream is given. */
export function createLog(level: LogLevel, stream: DestinationStream = destination(2)): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return {
    error: (message, details) => logger.error(details, message),
    info: (message, details) => logger.info(details, message),
  };
}
