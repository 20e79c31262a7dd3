/** A thread that reads pages and resolves their articles, while the load that started it writes those before. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Loaded } from '../../loaders/loaded.ts';
import { makeReady } from '../graph/write/prepare.ts';
import { readPage } from './read-page.ts';
import { ReadingDoor } from './reading-door.ts';
import type { Answer, Question } from './reading-thread.ts';

/** An article that cannot be resolved goes as it was read: its load will find out, and tell. */
function readyOr(item: Parameters<typeof makeReady>[0]) {
  try {
    return makeReady(item);
  } catch {
    return item;
  }
}

/** Errors lose their class on the way. */
function answerTo(loaded: Loaded, where: string): Answer[] {
  return readPage(loaded, where).map((told) => {
    if (told.kind === 'page') return { ...told, articles: told.articles.map(readyOr) };
    if (told.kind === 'note') return told;
    const { error } = told;
    return { kind: 'problem', where: error.where, problem: error.message.slice(error.where.length + 2) };
  });
}

const door = new ReadingDoor(z.instanceof(SharedArrayBuffer).parse(workerData));

parentPort?.on('message', ({ loaded, where }: Question) => {
  const answers = door.through(() => answerTo(loaded, where));
  if (answers !== null) parentPort?.postMessage(answers);
});
