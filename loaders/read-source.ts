/** Reads one source, whatever its format: the one place that chooses a loader. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noFacts } from '../src/article.ts';
import { InputError } from '../src/errors.ts';
import { advice, fileBytes, limits, readAll } from './bytes.ts';
import { factsOf, type SomeFacts } from './facts.ts';
import { type JsonContext, jsonArticles, jsonLines } from './json-articles.ts';
import type { FileSource, Loaded, Source } from './loaded.ts';
import { readSidecar } from './sidecar.ts';
import { readStdin } from './stdin.ts';
import { textPages } from './text-page.ts';

export interface ReadOptions {
  /** Facts from the command line: they win over sidecars, records and what a page prints. */
  readonly overrides: SomeFacts;
  /** What is kept as an article's `sourceUri`; by default the file's URL. */
  readonly uriOf?: (source: FileSource) => string;
}

const fileUrl = (source: FileSource): string => pathToFileURL(resolve(source.path)).href;

async function* readFile(source: FileSource, options: ReadOptions): AsyncGenerator<Loaded> {
  const { path, name, format, sidecar } = source;
  const sourceUri = (options.uriOf ?? fileUrl)(source);
  const context: JsonContext = { where: path, name, sourceUri, overrides: options.overrides };
  if (format === 'jsonl') yield* jsonLines(fileBytes(path), context);
  else if (format === 'json')
    yield* jsonArticles(await readAll(fileBytes(path), path, limits.json, advice.json), context);
  else {
    const bytes = await readAll(fileBytes(path), path, limits.page, advice.page);
    const told = sidecar === null ? noFacts : await readSidecar(sidecar);
    yield* textPages(bytes, { where: path, name, sourceUri, facts: factsOf(told, options.overrides) });
  }
}

/**
 * Everything that a source holds, in its order. What is wrong with the source as a whole comes as a problem like any
 * other, so that a load goes on with the next one.
 */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Loaded> {
  try {
    yield* source.kind === 'file' ? readFile(source, options) : readStdin(source, options.overrides);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { kind: 'problem', error };
  }
}
