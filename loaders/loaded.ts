/** What a loader hands on, one by one: a raw page, an article with what its source says of it, a note, or a problem. */
import type { ArticleDraft, RawPage } from '../src/article.ts';
import type { InputError } from '../src/errors.ts';

export type Loaded =
  | { readonly kind: 'page'; readonly page: RawPage; readonly name: string }
  | { readonly kind: 'article'; readonly article: ArticleDraft; readonly name: string }
  /** Something that the user should know, and that keeps nothing from being loaded. */
  | { readonly kind: 'note'; readonly where: string; readonly note: string }
  /** A file or record that could not be read; the rest of its source goes on where it can. */
  | { readonly kind: 'problem'; readonly error: InputError };

/** A file as it was found: `name` is its stem, `sidecar` the path of the file that tells its page's facts. */
export interface FileSource {
  readonly kind: 'file';
  readonly path: string;
  readonly name: string;
  readonly format: 'text' | 'json' | 'jsonl';
  readonly sidecar: string | null;
}

/** Standard input: one page of text, or JSON where its first character is `{` or `[`. */
export interface StdinSource {
  readonly kind: 'stdin';
  readonly stream: AsyncIterable<Uint8Array>;
}

export type Source = FileSource | StdinSource;
