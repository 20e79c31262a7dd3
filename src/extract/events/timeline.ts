/** Fits the facts of an article's sentences into its events, in the order of the text. */
import type { Evidence } from '../../../schema/reading.ts';
import type { EventOf, Stated } from '../fact.ts';
import type { DateTimeMention, EventMention, OrganizationMention, PersonMention } from '../mentions/mention.ts';
import { type DraftEvent, draftEvent } from './draft.ts';

type FactOf<K extends Stated['is']> = Extract<Stated, { is: K }>;

/** One sentence as the timeline needs it; offsets of facts and mentions are those of the sentence. */
export interface ReadSentence {
  readonly start: number;
  readonly text: string;
  readonly paragraph: number;
  readonly dates: readonly DateTimeMention[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly facts: readonly Stated[];
}

const GENERIC_MEETING = /^(?:会议|大会|活动|仪式|座谈会|培训|本次会议|此次会议)$/u;

interface Introduced {
  readonly draft: DraftEvent;
  readonly start: number;
  /** A tour met again in passing: it does not become the event spoken of. */
  readonly again: boolean;
}

export class Timeline {
  readonly events: DraftEvent[] = [];
  #current: DraftEvent | null = null;
  #subject: { name: string; titles: readonly string[] } | null = null;
  #named = new Map<EventMention, DraftEvent>();
  /** Canonical names of persons are the names themselves; those of organizations come from outside. */
  readonly #canonical: (name: string) => string;

  constructor(canonical: (name: string) => string) {
    this.#canonical = canonical;
  }

  /** Adds the facts of the next sentence. */
  add(sentence: ReadSentence): void {
    const inOrder = [...sentence.facts].sort((a, b) => a.start - b.start || b.end - a.end);
    const introduced: Introduced[] = [];
    for (const fact of inOrder) {
      if (fact.is !== 'event') continue;
      const before = this.events.length;
      const draft = this.#introduce(fact, sentence);
      const again = this.events.length === before && !introduced.some((e) => e.draft === draft) && draft.tour;
      introduced.push({ draft, start: fact.of?.start ?? fact.start, again });
    }
    for (const fact of inOrder) this.#attach(fact, sentence, introduced);
    const last = introduced.findLast((e) => e.draft === this.#current || !e.again)?.draft;
    if (last !== undefined) this.#current = last;
  }

  #evidence(fact: Stated, sentence: ReadSentence): Evidence {
    return {
      start: sentence.start + fact.start,
      end: sentence.start + fact.end,
      rule: fact.rule,
      confidence: fact.confidence,
    };
  }

  #introduce(fact: FactOf<'event'>, sentence: ReadSentence): DraftEvent {
    const evidence = this.#evidence(fact, sentence);
    const at = fact.of?.start ?? fact.start;
    const when = this.#when(sentence, at);
    const known = this.#known(fact, when);
    const draft = known ?? draftEvent(fact.type, fact.name, fact.tour, when?.kind === 'fixed' ? when : null, evidence);
    if (known === null) {
      if (draft.date === null && (fact.follows || when?.kind === 'same' || when?.kind === 'time'))
        this.#inherit(draft, when);
      this.events.push(draft);
    } else known.evidence.push(evidence);
    if (fact.of !== null) {
      this.#named.set(fact.of, draft);
      this.#organizerInName(fact.of, draft, sentence, evidence);
    }
    return draft;
  }

  /** The date said last before the event in its sentence; failing that the first one after it. */
  #when(sentence: ReadSentence, at: number): DateTimeMention | null {
    const useful = sentence.dates.filter((d) => d.kind !== 'vague' && (d.date === null || d.date.length > 4));
    const full = (d: DateTimeMention): boolean => d.date === null || d.date.length === 10;
    return (
      useful.findLast((d) => d.end <= at && full(d)) ??
      useful.findLast((d) => d.end <= at) ??
      useful.find((d) => d.kind === 'fixed' && d.date !== null && d.date.length === 10 && d.start - at < 40) ??
      null
    );
  }

  #inherit(draft: DraftEvent, when: DateTimeMention | null): void {
    draft.date = this.#current?.date ?? null;
    draft.endDate = this.#current?.endDate ?? null;
    draft.timeOfDay = when?.timeOfDay ?? null;
    draft.when = when ?? this.#current?.when ?? null;
  }

  /** An event met again: the same name, the bare noun for the one spoken of, or one more stop of a tour. */
  #known(fact: FactOf<'event'>, when: DateTimeMention | null): DraftEvent | null {
    const sameDay = (e: DraftEvent): boolean =>
      when === null ||
      when.date === null ||
      e.date === null ||
      (when.date === e.date && (when.timeOfDay === null || e.timeOfDay === null || when.timeOfDay === e.timeOfDay));
    if (fact.tour) {
      const tour = this.events.findLast((e) => e.tour);
      const dated = when !== null && when.date !== null;
      return tour !== undefined && !fact.follows && (dated ? tour.date !== null && sameDay(tour) : true) ? tour : null;
    }
    if (fact.of !== null && this.#named.has(fact.of)) return this.#named.get(fact.of) ?? null;
    const { name } = fact;
    if (fact.follows && this.#current?.name !== name) return null;
    if (GENERIC_MEETING.test(name) && this.#current !== null && !this.#current.tour && sameDay(this.#current)) {
      const suits = name === '会议' || name === '活动' || this.#current.name.endsWith(name);
      if (suits) return this.#current;
    }
    return this.events.find((e) => e.name === name && sameDay(e)) ?? null;
  }

  /** `党工委（扩大）会议` is the 党工委's own. */
  #organizerInName(mention: EventMention, draft: DraftEvent, sentence: ReadSentence, evidence: Evidence): void {
    const body = sentence.organizations.find(
      (o) =>
        o.start === mention.start && o.end < mention.end && !o.area && (o.kind === 'party' || o.kind === 'government'),
    );
    if (body !== undefined && !/代表大会|人大|政协/u.test(mention.name))
      this.#addBody(draft, body.name, 'organized', evidence);
  }

  #addBody(
    draft: DraftEvent,
    name: string,
    role: DraftEvent['organizations'][number]['role'],
    evidence: Evidence,
  ): void {
    const canonical = this.#canonical(name);
    if (!draft.organizations.some((o) => o.name === canonical && o.role === role))
      draft.organizations.push({ name: canonical, role, evidence });
  }

  #eventOf(of: EventOf, introduced: readonly Introduced[], at: number): DraftEvent | null {
    if (of !== 'current') {
      const named = this.#named.get(of);
      if (named !== undefined) return named;
      const same = this.events.findLast(
        (e) => !GENERIC_MEETING.test(of.name) && (e.name === of.name || e.name.endsWith(of.name)),
      );
      if (same !== undefined) return same;
    }
    const fresh = introduced.filter((e) => !e.again || e.draft === this.#current);
    const here = fresh.findLast((e) => e.start <= at) ?? fresh[0];
    return here?.draft ?? this.#current;
  }

  #attach(fact: Stated, sentence: ReadSentence, introduced: readonly Introduced[]): void {
    const evidence = this.#evidence(fact, sentence);
    switch (fact.is) {
      case 'part':
        this.#part(fact, this.#eventOf(fact.of, introduced, fact.end), evidence);
        return;
      case 'organizations': {
        const draft = this.#eventOf(fact.of, introduced, fact.end);
        if (draft !== null) for (const who of fact.who) this.#addBody(draft, who.name, fact.role, evidence);
        return;
      }
      case 'stops': {
        const tour =
          introduced.find((e) => e.draft.tour)?.draft ?? (this.#current?.tour === true ? this.#current : null);
        if (tour !== null) for (const stop of fact.where) this.#stop(tour, stop.name, stop.is, evidence);
        return;
      }
      case 'place': {
        const draft = this.#eventOf(fact.of, introduced, fact.end);
        if (draft !== null && draft.place === null) draft.place = { name: this.#canonical(fact.name), evidence };
        return;
      }
      case 'award': {
        const held = introduced.find((e) => !e.draft.tour && e.start <= fact.start)?.draft;
        if (held !== undefined)
          for (const who of fact.recipients)
            if (who.is === 'organization') this.#addBody(held, who.name, 'honoured', evidence);
        return;
      }
      case 'absence':
        for (const who of fact.who)
          this.#current?.absences.push({ name: who.name, role: fact.role, by: fact.by?.name ?? null, evidence });
        return;
      default:
    }
  }

  #stop(tour: DraftEvent, name: string, is: 'organization' | 'project', evidence: Evidence): void {
    const canonical = this.#canonical(name);
    if (!tour.stops.some((s) => s.name === canonical)) tour.stops.push({ name: canonical, is, evidence });
  }

  #part(fact: FactOf<'part'>, draft: DraftEvent | null, evidence: Evidence): void {
    const who = fact.who === 'subject' ? (this.#subject === null ? [] : [this.#subject]) : fact.who;
    const [first] = who;
    if (
      fact.who !== 'subject' &&
      who.length === 1 &&
      first !== undefined &&
      /^(?:chaired|led|spoke|attended)$/u.test(fact.role) &&
      !fact.ranked
    )
      this.#subject = first;
    if (draft === null) return;
    const ranked = fact.ranked && (fact.role === 'attended' || fact.role === 'accompanied');
    let rank = 0;
    for (const person of who) {
      rank += 1;
      const had = draft.parts.find((p) => p.name === person.name && p.role === fact.role);
      const attends =
        fact.role === 'attended' &&
        draft.parts.some((p) => p.name === person.name && /^(?:accompanied|chaired|led)$/u.test(p.role));
      if (had !== undefined || attends) continue;
      draft.parts.push({
        name: person.name,
        role: fact.role,
        rank: ranked ? rank : null,
        titles: person.titles,
        evidence,
      });
    }
    if (ranked && who.length > 0)
      draft.attendance = fact.partial || draft.attendance === 'PARTIAL' ? 'PARTIAL' : 'LISTED';
  }
}
