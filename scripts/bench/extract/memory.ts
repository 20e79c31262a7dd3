/** Whether memory stays flat over many articles. */
import type { Finding } from './measure.ts';
import { pages, readPage, varied } from './texts.ts';

const MOST_GROWTH = 1.1;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** What the process holds once everything that can be freed is. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** Reads articles until there are `count` of them; no two pages are the same text. */
function readUntil(count: number, from: { articles: number; round: number }): void {
  while (from.articles < count) {
    for (const page of pages) {
      readPage(varied(page, from.round));
      from.articles += 1;
    }
    from.round += 1;
  }
}

/** @param many how many pages of one or more articles are read in all. */
export function memory(few: number, many: number): Finding[] {
  const at = { articles: 0, round: 0 };
  readUntil(few, at);
  const before = held();
  readUntil(many, at);
  const after = held();
  return [
    {
      what: `memory after ${few} and after ${many} pages`,
      measured: `${megabytes(before)}, ${megabytes(after)}`,
      target: `≤ ${MOST_GROWTH} times`,
      reached: after <= before * MOST_GROWTH,
    },
  ];
}
