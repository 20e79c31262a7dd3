/** What is asked of a piece of text once for every article that it may go on with, and so remembered. */
import { endsSentence } from '../text/punctuation.ts';
import { endsWithWriter, isIndented, SIGNED } from './body.ts';
import { isDateLine } from './display.ts';
import { opensNews, spokenOf } from './first-words.ts';
import { isContact } from './furniture.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

export interface Traits {
  /** Whether it begins as no sentence does: with a comma, with `等`. */
  readonly leans: boolean;
  /** Whether it begins as a further paragraph of an article does. */
  readonly continues: boolean;
  readonly opensNews: boolean;
  readonly spokenOf: string | null;
  /** Null where it is too short to tell. */
  readonly indented: boolean | null;
  /** Whether it begins with what stands behind a number only: `亿元`, `日`. */
  readonly beginsWithUnit: boolean;
  readonly endsInNumber: boolean;
  /** Whether its first bracket closes one, and whether one is open behind its last. */
  readonly closesBracket: boolean;
  readonly bracketAfter: boolean;
  /** Whether its first quotation mark closes a quotation. */
  readonly closesQuote: boolean;
  /** Whether a quotation is open behind it, null where it has no mark of one. */
  readonly quotesAfter: boolean | null;
  /** Whether its numbers stand between spaces: 1 if they do, -1 if not, 0 where it has none. */
  readonly spacing: number;
  /** Whether it ends with who wrote it, in brackets. */
  readonly signedOff: boolean;
}

const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》]|${oneOf('dependents')})`, 'u');
const QUOTE = /[“”]/u;
const SPACED_NUMBER = /\p{Script=Han} \d+(?:\.\d+)? \p{Script=Han}/u;
const NUMBER = /\p{Script=Han}\d+(?:\.\d+)?\p{Script=Han}/u;
const BRACKET = /[（）《》]/gu;
const UNIT = /^(?:[日月亿万元个名家人户次项年时岁吨米%％℃]|余[\p{Script=Han}]|多[个名万家人])/u;
const IN_NUMBER = /[\d第]$/u;
const known = new WeakMap<Segment, Traits>();

function spacingOf({ lines }: Segment): number {
  if (lines.some((line) => SPACED_NUMBER.test(line.spaced))) return 1;
  return lines.some((line) => NUMBER.test(line.spaced)) ? -1 : 0;
}

/** Whether a text's last sentence still waits for its end; an entry of a list has none, nor has what signs a notice. */
export const waits = (segment: Segment): boolean =>
  !segment.listed &&
  !endsSentence(segment.text.replace(SIGNED, '')) &&
  !isDateLine(segment.text) &&
  !isContact(segment.lines.at(-1)?.spaced ?? '');

export function traitsOf(segment: Segment): Traits {
  const remembered = known.get(segment);
  if (remembered !== undefined) return remembered;
  const { text, lines } = segment;
  const quoted = QUOTE.test(text);
  const brackets = text.match(BRACKET) ?? [];
  const traits: Traits = {
    leans: LEANING.test(text),
    continues: CONTINUER.test(text),
    opensNews: opensNews(text),
    spokenOf: spokenOf(segment),
    indented: lines.length > 2 ? isIndented(segment) : null,
    beginsWithUnit: UNIT.test(text),
    endsInNumber: IN_NUMBER.test(text),
    closesBracket: brackets[0] === '）' || brackets[0] === '》',
    bracketAfter: brackets.at(-1) === '（' || brackets.at(-1) === '《',
    closesQuote: quoted && QUOTE.exec(text)?.[0] === '”',
    quotesAfter: quoted ? text.lastIndexOf('“') > text.lastIndexOf('”') : null,
    spacing: spacingOf(segment),
    signedOff: endsWithWriter(segment),
  };
  known.set(segment, traits);
  return traits;
}
