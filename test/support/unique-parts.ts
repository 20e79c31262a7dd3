/** Finds repetitions in a regular expression that can divide the same text in two ways, and so take exponential time. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

const parser = new RegExpParser({ ecmaVersion: 2024 });
const MOST_WORDS = 400;
const FEW_TIMES = 3;

type Node = AST.Alternative['elements'][number];

/** Every text that a piece of a pattern matches, or `null` where they are not few. */
function textsOf(node: Node): string[] | null {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'Group' || node.type === 'CapturingGroup') return textsOfAny(node.alternatives);
  if (node.type === 'Quantifier' && node.max === 1) {
    const inner = textsOf(node.element);
    return inner === null ? null : node.min === 0 ? ['', ...inner] : inner;
  }
  if (node.type === 'CharacterClass' && !node.negate) {
    const characters = node.elements.map((element) => (element.type === 'Character' ? element.raw : null));
    return characters.every((c) => c !== null) ? characters : null;
  }
  return null;
}

function textsOfAny(alternatives: readonly AST.Alternative[]): string[] | null {
  const all = alternatives.map(({ elements }) =>
    elements.reduce<string[] | null>(
      (before, element) => {
        const next = textsOf(element);
        if (before === null || next === null || before.length * next.length > MOST_WORDS) return null;
        return before.flatMap((text) => next.map((more) => text + more));
      },
      [''],
    ),
  );
  return all.every((texts) => texts !== null) ? [...new Set(all.flat())] : null;
}

/** Sardinas and Patterson, 1953: whether two different sequences of the words can be the same text. */
function divideInTwoWays(words: readonly string[]): boolean {
  const seen = new Set<string>();
  const open = words.flatMap((a) => words.filter((b) => a !== b && b.startsWith(a)).map((b) => b.slice(a.length)));
  for (let rest = open.pop(); rest !== undefined; rest = open.pop()) {
    if (seen.has(rest)) continue;
    seen.add(rest);
    const dangling = rest;
    if (words.includes(dangling)) return true;
    for (const word of words) {
      if (word.startsWith(dangling)) open.push(word.slice(dangling.length));
      else if (dangling.startsWith(word)) open.push(dangling.slice(word.length));
    }
  }
  return false;
}

/** The repetitions of words in a pattern that are no code: one text, two ways to divide it. */
export function ambiguousRepetitions(pattern: RegExp): string[] {
  const found: string[] = [];
  const ast = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
  visitRegExpAST(ast, {
    onQuantifierEnter(node) {
      if (node.max <= FEW_TIMES || (node.element.type !== 'Group' && node.element.type !== 'CapturingGroup')) return;
      const words = textsOfAny(node.element.alternatives)?.filter((word) => word !== '');
      if (words !== undefined && divideInTwoWays(words)) found.push(node.raw);
    },
  });
  return found;
}
