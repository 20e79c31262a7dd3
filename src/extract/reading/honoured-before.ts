/** Whom and by whom the words before an offset honour: those who get the money that goes with an honour. */
import type { FactOf, ReadSentence } from '../events/sentence.ts';
import type { Spoken } from './spoken.ts';

interface Honouring {
  readonly by: readonly string[];
  readonly who: readonly string[];
}

const NONE: Honouring = { by: [], who: [] };
/** Who confers an honour, with the verb right before those honoured, is who the clause is about. */
const ACTIVE = /(?<!被|获)(?:授予|追授|表彰了?|命名|评选出?|评出)[^，。；：]{0,6}$/u;
const OPENS_ACTIVE = /^(?:授予|追授|评选?出|表彰了?)/u;

/** The honours of the clauses before `at` that no semicolon cuts off; failing that the last ones of the sentence. */
function nearest({ text, facts }: ReadSentence, at: number): FactOf<'award'>[] {
  const awards = facts.filter((fact): fact is FactOf<'award'> => fact.is === 'award' && fact.start < at);
  const part = text.lastIndexOf('；', at - 2) + 1;
  const here = awards.filter((award) => award.end > part);
  return here.length > 0 ? here : awards.slice(-1);
}

/** `甲、乙被评为“…”，丙、丁被评为“…”，奖金各1万元`: where several were honoured last, each of those gets it. */
function ownGroup(awards: readonly FactOf<'award'>[], { text }: ReadSentence): readonly FactOf<'award'>[] {
  const last = [...awards].sort((a, b) => a.end - b.end).at(-1);
  if (last === undefined) return awards;
  const group = awards.filter(({ start }) => start === last.start);
  const several = group.some(({ recipients }) => recipients !== 'subject' && recipients.length > 1);
  return several && /[被获]/u.test(text.slice(last.start, last.end)) ? group : awards;
}

const PRAISES = /(?:表彰|表扬)了?$/u;
const JOINS = /^(?:、|和|及|以及)$/u;

interface Praised {
  readonly start: number;
  readonly who: readonly string[];
}

/** Those whom a verb of honouring names with no honour: `表彰了甲公司、乙公司等纳税大户，分别奖励…`. */
function praisedIn({ text, organizations, persons }: ReadSentence, at: number): Praised | null {
  const named = [...organizations.filter(({ area }) => !area), ...persons]
    .filter(({ end }) => end <= at)
    .sort((a, b) => a.start - b.start);
  const from = named.findLastIndex(({ start }) => PRAISES.test(text.slice(0, start)));
  const [first, ...rest] = from === -1 ? [] : named.slice(from);
  if (first === undefined) return null;
  const who = [first];
  for (const next of rest) {
    if (!JOINS.test(text.slice(who.at(-1)?.end, next.start))) break;
    who.push(next);
  }
  return { start: first.start, who: who.map(({ name }) => name) };
}

export class HonouredBefore {
  readonly #spoken: Spoken;
  #last = NONE;

  constructor(spoken: Spoken) {
    this.#spoken = spoken;
  }

  /** Who was honoured last before an offset of a sentence: in it, or in the one before. */
  at(sentence: ReadSentence, at: number): Honouring {
    const awards = nearest(sentence, at);
    if (awards.length > 0)
      return { ...this.#of(ownGroup(awards, sentence), sentence), by: this.#of(awards, sentence).by };
    const praised = praisedIn(sentence, at);
    return praised === null ? this.#last : { by: this.#actor(sentence, praised.start), who: praised.who };
  }

  #of(awards: readonly FactOf<'award'>[], sentence: ReadSentence): Honouring {
    const who = awards.flatMap(({ recipients, start, at }) =>
      recipients === 'subject'
        ? this.#spoken.subject(sentence, start)
        : recipients.flatMap(({ name }) => this.#spoken.honoured(name, sentence, at ?? start)),
    );
    const [first] = awards;
    const stated = awards.flatMap(({ by }) => by ?? []);
    const { text } = sentence;
    const active =
      first !== undefined && (ACTIVE.test(text.slice(0, first.start)) || OPENS_ACTIVE.test(text.slice(first.start)));
    // A house honours its own people, and no firm another.
    const own = awards.every(
      ({ recipients }) => recipients === 'subject' || recipients.every(({ is }) => is === 'person'),
    );
    const meant = active ? this.#actor(sentence, first.start) : own ? this.#spoken.house() : [];
    const by = stated.length > 0 ? stated : meant;
    return { by: [...new Set(by)].filter((name) => !who.includes(name)), who: [...new Set(who)] };
  }

  #actor(sentence: ReadSentence, at: number): readonly string[] {
    const subject = this.#spoken.subject(sentence, at);
    const [first] = subject;
    // Whoever reads a decision out honours nobody: that does the house that holds the event.
    if (first !== undefined && this.#spoken.isPerson(first, sentence)) return this.#spoken.host();
    return subject.length > 0 ? subject : this.#spoken.source(sentence);
  }

  /** Goes on to the next sentence. */
  pass(sentence: ReadSentence): void {
    const awards = nearest(sentence, sentence.text.length);
    this.#last = awards.length === 0 ? NONE : this.#of(awards, sentence);
  }
}
