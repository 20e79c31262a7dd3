/** Ctrl-C and SIGTERM: the first one asks the command to come to an end, the second one ends the process. */
import { exitCodes } from './exit.ts';

export interface Interrupt {
  readonly signal: AbortSignal;
  /** The exit code that the interruption stands for; `null` when there was none. */
  readonly exitCode: number | null;
}

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated, SIGHUP: exitCodes.hungUp } as const;

/** One press of Ctrl-C may arrive twice, from the terminal and through npm: what comes so soon after it is the same one. */
const SAME_PRESS = 500;

/** How long a command may take to come to its end once it is asked to, in milliseconds. */
const PATIENCE = 60_000;
/** How long what it used may keep the process after that, in milliseconds. */
const LINGER = 2_000;

const endWithin = (milliseconds: number): void => {
  setTimeout(() => process.exit(), milliseconds).unref();
};

/** Listens from now on, to signals and to a reader of standard output that goes away. */
export function listenForInterrupts(): Interrupt {
  const controller = new AbortController();
  let exitCode: number | null = null;
  let pressedAt: number | null = null;
  for (const [name, code] of Object.entries(codes))
    process.on(name, () => {
      if (pressedAt !== null) {
        if (performance.now() - pressedAt > SAME_PRESS) process.exit(code);
        return;
      }
      exitCode = code;
      pressedAt = performance.now();
      if (process.stderr.isTTY) process.stderr.write('\nstopping (Ctrl-C again to force) …\n');
      process.exitCode = code;
      endWithin(PATIENCE);
      controller.abort();
    });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    exitCode ??= exitCodes.ok;
    controller.abort();
  });
  // Whoever read what is told beside the answer may go away: then there is nobody to tell, and the work goes on.
  process.stderr.on('error', () => undefined);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}

/** Ends the process even when something it used keeps a handle open; not before the answer is through, unless stopped. */
export function endSoon({ signal }: Interrupt): void {
  if (signal.aborted) endWithin(LINGER);
  else process.stdout.write('', () => endWithin(LINGER));
}
