/** What a command talks to: the answer goes to standard output, everything else to standard error. */
import { once } from 'node:events';
import { addAbortSignal } from 'node:stream';
import { inspect } from 'node:util';

export interface Terminal {
  /** Aborted by Ctrl-C, SIGTERM, or a reader of standard output that went away. */
  readonly signal: AbortSignal;
  /** Writes a part of the answer; resolves when there is room for more. */
  answer(text: string): Promise<void>;
  /** Writes one line that is not part of the answer. */
  note(line: string): void;
  /** The exit code, unless something goes wrong. */
  exitCode: number;
  /** Whether an interruption is how the command ends when all is well. */
  endsByInterrupt: boolean;
}

/** An error as one line; with its stack, and its causes, when RENMAI_DEBUG is 1. */
export function errorText(error: unknown): string {
  if (process.env['RENMAI_DEBUG'] === '1') return inspect(error);
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/gu, ' ').trim();
}

/** Standard input, which an interruption ends. */
export function standardInput({ signal }: Terminal): AsyncIterable<Uint8Array> {
  // Whoever reads it is told of errors; before that there is nobody to tell.
  process.stdin.on('error', () => undefined);
  return addAbortSignal(signal, process.stdin);
}

/** Whether an error only says that the command was interrupted. */
export function isInterruption(error: unknown, { signal }: Terminal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE');
}

/** The terminal of this process. */
export function openTerminal(signal: AbortSignal): Terminal {
  return {
    signal,
    exitCode: 0,
    endsByInterrupt: false,
    answer: async (text) => {
      if (!process.stdout.write(text) && !signal.aborted) await once(process.stdout, 'drain', { signal });
    },
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
