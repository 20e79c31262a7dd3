/**
 * A lock between processes that outlives the death of any of them: Lamport's bakery, with files for tickets. Every
 * process writes and removes files of its own only, so there is no lock file to be stolen from a dead owner, and no
 * race about it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { livingMarks, type Mark, newNonce, putMark, takeMark } from './marks.ts';

export interface Waiting {
  /** Told once, with the id of a process that is before us, when the wait is not over at once. */
  readonly onWait?: (pid: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const CHOOSING = 'choosing';
const POLL = 30;
/** Waits shorter than this, in milliseconds, are not worth a word. */
const SILENT = 500;

const numberOf = (mark: Mark): number => (mark.word === CHOOSING ? 0 : Number(mark.word));

/** While the number is being chosen the `choosing` file is there, and it goes only after the ticket has come. */
async function takeTicket(folder: string): Promise<Mark> {
  const nonce = newNonce();
  const choosing = await putMark(folder, CHOOSING, nonce);
  try {
    const highest = Math.max(0, ...(await livingMarks(folder)).map(numberOf));
    return await putMark(folder, String(highest + 1), nonce);
  } finally {
    await takeMark(choosing);
  }
}

const isBefore = (other: Mark, mine: Mark): boolean =>
  numberOf(other) < numberOf(mine) || (numberOf(other) === numberOf(mine) && other.nonce < mine.nonce);

/** Somebody whose turn is before ours. */
async function before(folder: string, mine: Mark): Promise<Mark | undefined> {
  const choosing = (await livingMarks(folder)).find((mark) => mark.word === CHOOSING);
  // Read again: who had chosen by then has a ticket by now, which a single reading could miss.
  return choosing ?? (await livingMarks(folder)).find((mark) => mark.word !== CHOOSING && isBefore(mark, mine));
}

async function ourTurn(folder: string, mine: Mark, { onWait, signal }: Waiting): Promise<void> {
  const since = performance.now();
  let told = false;
  for (let other = await before(folder, mine); other !== undefined; other = await before(folder, mine)) {
    if (!told && performance.now() - since > SILENT) {
      onWait?.(other.owner.pid);
      told = true;
    }
    await sleep(POLL, undefined, { signal });
  }
}

/**
 * Does `work` while no other process (nor another caller of this one) holds the lock of `folder`; first come, first
 * served. Who asks again from within `work` waits for ever.
 *
 * @throws AbortError when `signal` is aborted while waiting.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, waiting: Waiting = {}): Promise<T> {
  const ticket = await takeTicket(folder);
  try {
    await ourTurn(folder, ticket, waiting);
    return await work();
  } finally {
    await takeMark(ticket);
  }
}
