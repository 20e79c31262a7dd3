/** Sidecar files: `page.json` beside `page.txt` tells what the page does not print. */
import { z } from 'zod';
import type { PageFacts } from '../src/article.ts';
import { advice, fileBytes, limits, readAll } from './bytes.ts';
import { decode } from './decode.ts';
import { factFields, factsOf } from './facts.ts';
import { parseJson, shaped } from './json.ts';

const sidecar = z.strictObject(factFields);

/**
 * The facts in a sidecar file. A field that is not known is an error, since a misspelt one would be lost.
 *
 * @throws InputError when the file cannot be read, is no JSON, or has a wrong field.
 */
export async function readSidecar(path: string): Promise<PageFacts> {
  const bytes = await readAll(fileBytes(path), path, limits.page, advice.sidecar);
  return factsOf(shaped(sidecar, parseJson(decode(bytes, path).text, path), path));
}
