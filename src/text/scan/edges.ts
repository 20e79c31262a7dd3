/** Which characters a match of a pattern can begin or end with, read off its syntax tree. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Characters, OUTSIDE } from './characters.ts';

type Side = 'first' | 'last';
type Element = AST.Alternative['elements'][number] | AST.QuantifiableElement;

/** The UTF-16 units at one edge of a match, and whether the match may have no characters at all. */
interface Edge {
  readonly units: ReadonlySet<number>;
  readonly mayBeEmpty: boolean;
}
/** Any character. */
const ANY = null;
const NOTHING: Edge = { units: new Set(), mayBeEmpty: true };

const parser = new RegExpParser({ ecmaVersion: 2024 });
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
const sets = new Map<string, ReadonlySet<number>>();

/** The characters of a set such as `\d` or `\p{Script=Han}`; half of a pair may be one of them. */
function unitsOfSet(node: AST.CharacterSet): ReadonlySet<number> | null {
  if (node.kind === 'any' || node.negate) return ANY;
  const known = sets.get(node.raw);
  if (known !== undefined) return known;
  const one = new RegExp(`^${node.raw}$`, 'u');
  const units = new Set<number>();
  for (let unit = 0; unit < OUTSIDE; unit += 1)
    if (isSurrogate(unit) || one.test(String.fromCharCode(unit))) units.add(unit);
  sets.set(node.raw, units);
  return units;
}

function unitOf(codePoint: number, side: Side): number {
  const character = String.fromCodePoint(codePoint);
  return character.charCodeAt(side === 'first' ? 0 : character.length - 1);
}

function unitsOfClass(node: AST.CharacterClass, side: Side): ReadonlySet<number> | null {
  if (node.negate) return ANY;
  const units = new Set<number>();
  for (const element of node.elements) {
    if (element.type === 'Character') units.add(unitOf(element.value, side));
    else if (element.type === 'CharacterClassRange' && element.max.value < OUTSIDE)
      for (let unit = element.min.value; unit <= element.max.value; unit += 1) units.add(unit);
    else {
      const set = element.type === 'CharacterSet' ? unitsOfSet(element) : ANY;
      if (set === ANY) return ANY;
      for (const unit of set) units.add(unit);
    }
  }
  return units;
}

function edgeOfAssertion(node: AST.Assertion, side: Side): Edge | null {
  const outwards = side === 'first' ? 'end' : 'start';
  if (node.kind === outwards) return { units: new Set([OUTSIDE]), mayBeEmpty: false };
  const looks = side === 'first' ? 'lookahead' : 'lookbehind';
  if (node.kind !== looks || node.negate) return NOTHING;
  const seen = edgeOfAny(node.alternatives, side);
  return seen === ANY || seen.mayBeEmpty ? NOTHING : seen;
}

function edgeOf(node: Element, side: Side): Edge | null {
  const solid = (units: ReadonlySet<number> | null): Edge | null =>
    units === ANY ? ANY : { units, mayBeEmpty: false };
  switch (node.type) {
    case 'Character':
      return solid(new Set([unitOf(node.value, side)]));
    case 'CharacterSet':
      return solid(unitsOfSet(node));
    case 'CharacterClass':
      return solid(unitsOfClass(node, side));
    case 'Group':
    case 'CapturingGroup':
      return edgeOfAny(node.alternatives, side);
    case 'Quantifier': {
      const edge = edgeOf(node.element, side);
      return edge === ANY || node.min > 0 ? edge : { ...edge, mayBeEmpty: true };
    }
    case 'Assertion':
      return edgeOfAssertion(node, side);
    default:
      return ANY;
  }
}

/** A sequence: what its first part can begin with, and where that may be empty, the next. */
function edgeOfSequence({ elements }: AST.Alternative, side: Side): Edge | null {
  const units = new Set<number>();
  for (const element of side === 'first' ? elements : elements.toReversed()) {
    const edge = edgeOf(element, side);
    if (edge === ANY) return ANY;
    for (const unit of edge.units) units.add(unit);
    if (!edge.mayBeEmpty) return { units, mayBeEmpty: false };
  }
  return { units, mayBeEmpty: true };
}

function edgeOfAny(alternatives: readonly AST.Alternative[], side: Side): Edge | null {
  const units = new Set<number>();
  let mayBeEmpty = false;
  for (const alternative of alternatives) {
    const edge = edgeOfSequence(alternative, side);
    if (edge === ANY) return ANY;
    for (const unit of edge.units) units.add(unit);
    mayBeEmpty ||= edge.mayBeEmpty;
  }
  return { units, mayBeEmpty };
}

/** The characters that a match of `pattern` can begin, or end, with; `null` where any character will do. */
export function edgesOf(pattern: RegExp, side: Side): Characters | null {
  if (pattern.ignoreCase) return null;
  const { alternatives } = parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
  const edge = edgeOfAny(alternatives, side);
  return edge === ANY || edge.mayBeEmpty ? null : new Characters(edge.units);
}
