/** Reads the word lists beside this file: words separated by white space, `#` to the end of the line is a comment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

const folder = join(packageRoot, 'src', 'lexicon');

/** All words of one list, in the order of the file. `name` is the path below this folder without `.txt`. */
export function allWords(name: string): readonly string[] {
  const lines = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
  return lines.flatMap((line) => line.replace(/#.*$/u, '').split(/\s+/u)).filter((word) => word !== '');
}

/** The same, doubles dropped. */
export const words = (name: string): readonly string[] => [...new Set(allWords(name))];

/** So many words, and it pays to look at the first character before trying each. */
const MANY = 24;

/** The source of a regular expression that matches any of the words, longest first. */
export function anyOf(list: readonly string[]): string {
  const escaped = list.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const all = `(?:${escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
  const firsts = new Set(list.map(([first = '']) => first));
  const isPlain = !firsts.has('') && ![...firsts].some((first) => /[\\^\]-]/u.test(first));
  return list.length >= MANY && isPlain ? `(?:(?=[${[...firsts].join('')}])${all})` : all;
}
