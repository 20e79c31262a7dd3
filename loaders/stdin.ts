/** Reads standard input, which has no name to tell its format by: JSON where it starts with `{` or `[`, else a page. */
import { InputError } from '../src/errors.ts';
import { advice, limits, readAll } from './bytes.ts';
import { detectEncoding } from './decode.ts';
import { factsOf, type SomeFacts } from './facts.ts';
import { type JsonContext, jsonArticles, jsonLines } from './json-articles.ts';
import type { Loaded, StdinSource } from './loaded.ts';
import { textPages } from './text-page.ts';

const where = 'standard input';
const HEAD = 1 << 20;

/** The bytes up to the end of the first line, or a megabyte of it. */
async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (!head.includes(0x0a) && head.length < HEAD) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The format of what starts with `head`: JSON Lines when its first line is a whole record (or has no end in sight). */
function formatOf(head: Uint8Array): 'text' | 'json' | 'jsonl' {
  const text = new TextDecoder(detectEncoding(head, false) ?? 'utf-8').decode(head).trimStart();
  if (!text.startsWith('{')) return text.startsWith('[') ? 'json' : 'text';
  const [line = '', ...others] = text.split('\n');
  return others.length === 0 || isJson(line) ? 'jsonl' : 'json';
}

/** What standard input holds. @throws InputError when it is empty, too long, or no text. */
export async function* readStdin(source: StdinSource, overrides: SomeFacts): AsyncGenerator<Loaded> {
  const chunks = source.stream[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  if (head.length === 0) throw new InputError(where, 'empty: there is no text in it');
  const stream = joined(head, chunks);
  const format = formatOf(head);
  const context: JsonContext = { where, name: 'stdin', sourceUri: null, overrides };
  if (format === 'jsonl') yield* jsonLines(stream, context);
  else if (format === 'json') yield* jsonArticles(await readAll(stream, where, limits.json, advice.json), context);
  else {
    const bytes = await readAll(stream, where, limits.page, advice.page);
    yield* textPages(bytes, { ...context, facts: factsOf(overrides) });
  }
}
