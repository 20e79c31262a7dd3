/** JSON files of articles: one record, a list of records, or `{"articles": [records]}`; and JSON Lines, one record a line. */
import { z } from 'zod';
import { InputError } from '../src/errors.ts';
import { articleOf } from './article-record.ts';
import { decode, decodeAs } from './decode.ts';
import type { SomeFacts } from './facts.ts';
import { parseJson } from './json.ts';
import { readLines } from './lines.ts';
import type { Loaded } from './loaded.ts';

/** What every record of one file shares. */
export interface JsonContext {
  readonly where: string;
  readonly name: string;
  readonly sourceUri: string | null;
  readonly overrides: SomeFacts;
}

const listed = z.object({ articles: z.array(z.unknown()) });

function* records(document: unknown, where: string): Generator<{ value: unknown; where: string }> {
  const list = Array.isArray(document) ? document : listed.safeParse(document).data?.articles;
  if (list === undefined) yield { value: document, where };
  else for (const [i, value] of list.entries()) yield { value, where: `${where} record ${i + 1}` };
}

/** One record as loaded, with a note for fields left out; a wrong record is a problem of its own. */
function* loadedRecord(value: unknown, where: string, context: JsonContext): Generator<Loaded> {
  try {
    const { article, leftOut } = articleOf(value, where, context.sourceUri, context.overrides);
    for (const field of leftOut) yield { kind: 'note', where, note: `field "${field}" is not known and was left out` };
    yield { kind: 'article', article, name: context.name };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { kind: 'problem', error };
  }
}

/** The articles of a JSON document. @throws InputError when it is no JSON, or holds no article. */
export function* jsonArticles(bytes: Uint8Array, context: JsonContext): Generator<Loaded> {
  const document = parseJson(decode(bytes, context.where).text, context.where);
  let found = false;
  for (const record of records(document, context.where)) {
    found = true;
    yield* loadedRecord(record.value, record.where, context);
  }
  if (!found) throw new InputError(context.where, 'holds no article: its list is empty');
}

/** The articles of JSON Lines; a line that is wrong is a problem, and the next line goes on. */
export async function* jsonLines(stream: AsyncIterable<Uint8Array>, context: JsonContext): AsyncGenerator<Loaded> {
  let found = false;
  for await (const line of readLines(stream, context.where)) {
    const where = `${context.where} line ${line.number}`;
    try {
      const text = decodeAs(line.bytes, line.encoding, where).trim();
      if (text === '') continue;
      found = true;
      for (const record of records(parseJson(text, where), where))
        yield* loadedRecord(record.value, record.where, context);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found = true;
      yield { kind: 'problem', error };
    }
  }
  if (!found) throw new InputError(context.where, 'empty: there is no record in it');
}
