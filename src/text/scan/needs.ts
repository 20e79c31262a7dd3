/** What a regular expression cannot do without, read off its syntax tree: no match where these words are missing. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** At least one of these words stands in every text that matches. */
export type Need = readonly string[];

type Node = AST.Alternative['elements'][number] | AST.QuantifiableElement;

const parser = new RegExpParser({ ecmaVersion: 2024 });
/** A class of more characters than this tells nothing. */
const MOST_CHARACTERS = 64;
/** A need that so many words meet is met by every text. */
const MOST_WORDS = 600;
const DIGITS = [...'0123456789'];

/** How likely a text is to meet a need: a rough measure that only ranks. */
const likelihood = (need: Need): number => need.reduce((sum, word) => sum + 0.02 ** word.length, 0);
/** Needs in the order of how few texts meet them. */
export const rarestFirst = (needs: readonly Need[]): Need[] => [...needs].sort((a, b) => likelihood(a) - likelihood(b));
/** The need that fewest texts meet. */
export const rarest = (needs: readonly Need[]): Need | undefined => rarestFirst(needs)[0];

/** Any of several: what each needs most, put together; nothing where one of them needs nothing. */
function eitherOf(alternatives: readonly AST.Alternative[]): Need[] {
  const each = alternatives.map((alternative) => needsOfAll(alternative.elements));
  const [only] = each;
  if (each.length === 1 && only !== undefined) return only;
  const best = each.map(rarest);
  const words = best.flatMap((need) => need ?? []);
  return best.includes(undefined) || words.length > MOST_WORDS ? [] : [[...new Set(words)]];
}

/** The characters of a class, or `null` where they are too many. */
function charactersOf(node: AST.CharacterClass | AST.ExpressionCharacterClass): string[] | null {
  if (node.type !== 'CharacterClass' || node.negate) return null;
  const found: string[] = [];
  for (const element of node.elements) {
    if (element.type === 'Character') found.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < MOST_CHARACTERS)
      for (let code = element.min.value; code <= element.max.value; code += 1) found.push(String.fromCodePoint(code));
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate) found.push(...DIGITS);
    else return null;
  }
  return found.length > MOST_CHARACTERS ? null : found;
}

function needsOfOne(node: Node): Need[] {
  switch (node.type) {
    case 'Character':
      return [[String.fromCodePoint(node.value)]];
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate ? [DIGITS] : [];
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const characters = charactersOf(node);
      return characters === null ? [] : [characters];
    }
    case 'Group':
    case 'CapturingGroup':
      return eitherOf(node.alternatives);
    case 'Quantifier':
      return node.min === 0 ? [] : needsOfOne(node.element);
    case 'Assertion':
      return (node.kind === 'lookahead' || node.kind === 'lookbehind') && !node.negate
        ? eitherOf(node.alternatives)
        : [];
    default:
      return [];
  }
}

/** All of a sequence; characters beside each other are one word. */
function needsOfAll(elements: readonly Node[]): Need[] {
  const needs: Need[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') needs.push([word]);
    word = '';
  };
  for (const element of elements) {
    if (element.type === 'Character') word += String.fromCodePoint(element.value);
    else {
      endWord();
      needs.push(...needsOfOne(element));
    }
  }
  endWord();
  return needs;
}

/** What every text that `pattern` matches contains: all of these needs, each met by any one of its words. */
export function needsOf(pattern: RegExp): Need[] {
  if (pattern.ignoreCase) return [];
  const { alternatives } = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
  return eitherOf(alternatives);
}
