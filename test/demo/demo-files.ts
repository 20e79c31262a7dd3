/** The sample articles as files: their text and what their sidecars say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '../../schema/kinds.ts';
import { packageRoot } from '../../src/package-root.ts';

const sidecar = z.strictObject({
  publication: z.string().min(1).optional(),
  place: z.string().min(1),
  section: z.string().min(1).optional(),
  page: z.string().min(1).optional(),
  publishedOn: day.optional(),
});

export interface DemoFile {
  readonly room: 'pages' | 'articles';
  /** The stem of the file: `yunzhou-ribao-2024-03-19-A02`. */
  readonly name: string;
  /** Empty where a sidecar has no text beside it. */
  readonly text: string;
  readonly facts: z.infer<typeof sidecar>;
}

/** A text without layout white space. */
export const flat = (text: string): string => text.replace(/\s+/gu, '');

/** A text without layout white space, its half-width brackets and stops made full-width. */
export function widened(text: string): string {
  const wide: Record<string, string> = { ',': '，', '(': '（', ')': '）', ':': '：', ';': '；' };
  return flat(text).replace(/[,():;]/gu, (c) => wide[c] ?? c);
}

/** Every sample, in the order of rooms and names. */
export function demoFiles(): DemoFile[] {
  return (['pages', 'articles'] as const).flatMap((room) => {
    const folder = join(packageRoot, 'src/demo', room);
    const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(?:txt|json)$/u, '')));
    return [...names].sort().map((name) => {
      const path = join(folder, `${name}.txt`);
      const facts: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return { room, name, text: existsSync(path) ? readFileSync(path, 'utf8') : '', facts: sidecar.parse(facts) };
    });
  });
}
