/**
 * A quicker twin of a pattern. With the flag `u` every class of a pattern has to reckon with characters of two UTF-16
 * units, and `\p{Script=Han}` with sixteen ranges of which five hold what newspapers print: V8 makes more code of
 * it, and takes longer. On a text without such characters the twin finds the same.
 */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { OUTSIDE } from './characters.ts';

/** Radicals, halves of pairs, and compatibility ideographs: what no twin knows of. */
const isRare = (unit: number): boolean =>
  unit >= 0x2e80 && (unit < 0x2fe0 || (unit >= 0xd800 && (unit < 0xe000 || (unit >= 0xf900 && unit < 0xfb00))));

function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isRare(text.charCodeAt(i))) return false;
  return true;
}

/** Many patterns are looked for in a text one after the other. */
let last = '';
let lastIsPlain = true;

function isPlain(text: string): boolean {
  if (text !== last) {
    lastIsPlain = isPlainText(text);
    last = text;
  }
  return lastIsPlain;
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
const ranges = new Map<string, string>();

/** The characters of a property such as `\p{Script=Han}` without the rare ones, as the inside of a class. */
function rangesOf(property: string): string {
  const known = ranges.get(property);
  if (known !== undefined) return known;
  const one = new RegExp(property, 'u');
  let all = '';
  let first = OUTSIDE;
  for (let unit = 0; unit <= OUTSIDE; unit += 1) {
    const isIn = unit < OUTSIDE && !isRare(unit) && one.test(String.fromCharCode(unit));
    if (isIn && first === OUTSIDE) first = unit;
    if (isIn || first === OUTSIDE) continue;
    all += first === unit - 1 ? escaped(first) : `${escaped(first)}-${escaped(unit - 1)}`;
    first = OUTSIDE;
  }
  ranges.set(property, all);
  return all;
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** The twin of a pattern; the pattern itself where it has none. */
function twinOf(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!pattern.unicode || pattern.ignoreCase) return pattern;
  const properties: AST.UnicodePropertyCharacterSet[] = [];
  let hasTwin = true;
  visitRegExpAST(parser.parsePattern(source, 0, source.length, { unicode: true }), {
    onCharacterEnter: ({ value, raw }) => {
      if (value >= OUTSIDE || raw.startsWith('\\u{')) hasTwin = false;
    },
    onCharacterSetEnter: (set) => {
      if (set.kind === 'property') properties.push(set);
    },
  });
  if (!hasTwin) return pattern;
  let twin = '';
  let copied = 0;
  for (const { raw, parent, start, end } of properties) {
    const inside = rangesOf(raw);
    if (inside === '') return pattern;
    twin += source.slice(copied, start) + (parent.type === 'CharacterClass' ? inside : `[${inside}]`);
    copied = end;
  }
  return new RegExp(twin + source.slice(copied), flags.replace('u', ''));
}

/** A pattern and its twin, which is made for the first text. */
export class Twin {
  readonly #pattern: RegExp;
  #twin: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whichever of the two finds in `text` what the pattern does, and sooner. */
  for(text: string): RegExp {
    if (!isPlain(text)) return this.#pattern;
    this.#twin ??= twinOf(this.#pattern);
    return this.#twin;
  }
}

const twins = new WeakMap<RegExp, Twin>();

/** The one of a pattern and its twin to look for in `text`. */
export function quickest(pattern: RegExp, text: string): RegExp {
  let twin = twins.get(pattern);
  if (twin === undefined) {
    twin = new Twin(pattern);
    twins.set(pattern, twin);
  }
  return twin.for(text);
}
