/** Text files: one newspaper page each, or several parted by form feeds, as PDF converters write them. */
import type { PageFacts } from '../src/article.ts';
import { refuseForeign } from './chinese.ts';
import { decode } from './decode.ts';
import type { Loaded } from './loaded.ts';

/** What a text file is called: `where` in errors, `name` in extractions, `sourceUri` in the graph. */
export interface TextContext {
  readonly where: string;
  readonly name: string;
  readonly sourceUri: string | null;
  readonly facts: PageFacts;
}

/**
 * The pages of a text file; the second page is called `name.2`, its address ends in `#page=2`, and so on. Characters
 * that were lost (�) before the file was written are noted.
 *
 * @throws InputError when the bytes are no text that can be decoded, or no Chinese.
 */
export function* textPages(bytes: Uint8Array, { where, name, sourceUri, facts }: TextContext): Generator<Loaded> {
  const { text } = decode(bytes, where);
  refuseForeign(text, where);
  const lost = text.split('\uFFFD').length - 1;
  if (lost > 0) yield { kind: 'note', where, note: `${lost} characters were lost (�) before this file was written` };
  for (const [i, part] of text.split('\f').entries()) {
    if (part.trim() === '') continue;
    const [suffix, anchor] = i === 0 ? ['', ''] : [`.${i + 1}`, `#page=${i + 1}`];
    const page = { text: part, sourceUri: sourceUri === null ? null : `${sourceUri}${anchor}`, facts };
    yield { kind: 'page', page, name: `${name}${suffix}` };
  }
}
