/** What each kind of fact adds to the events of an article. */
import type { Stated } from '../fact.ts';
import { attachLenders, attachOrganizations } from './attach-bodies.ts';
import { attachGivers } from './attach-givers.ts';
import { attachAbsence, attachPersons } from './attach-persons.ts';
import { attachPlace, attachStops } from './attach-places.ts';
import { honour, honoursHere } from './honours.ts';
import type { Known } from './known.ts';
import { isAtAnotherTime } from './moment.ts';
import type { FactOf } from './sentence.ts';

/** Adds a fact to the event it is about; facts of other things (positions, projects) add nothing to events. */
export function attach(fact: Stated, known: Known): void {
  if (fact.is === 'part') attachPersons(fact, known);
  else if (fact.is === 'organizations') attachOrganizations(fact, known);
  else if (fact.is === 'stops') attachStops(fact, known);
  else if (fact.is === 'place') attachPlace(fact, known);
  else if (fact.is === 'award') attachAward(fact, known);
  else if (fact.is === 'funding') {
    attachGivers(fact, known);
    attachLenders(fact, known);
  } else if (fact.is === 'absence') attachAbsence(fact, known);
}

/** What was won over some time, and is only told of. */
const LATELY = /(?:近年来?|近几年|历年)[^，。；]{0,12}(?:获|荣誉|表彰)/u;

/** Honours are handed out at the event that the sentence tells of, else at the one spoken of if it does that. */
function attachAward(fact: FactOf<'award'>, known: Known): void {
  if (fact.had === true) return;
  const { sentence, introduced, current, before } = known;
  // `会议通报了近年来获奖的集体。其中，…`
  if (sentence.text.startsWith('其中') && before !== null && LATELY.test(before.text)) return;
  const held = introduced.find((e) => !e.draft.tour && e.start <= fact.start)?.draft;
  const elsewhere = current === null || isAtAnotherTime(sentence, fact.end, current);
  const here = !elsewhere && honoursHere(sentence, fact, current, known.honouring);
  honour(held ?? (here ? current : null), fact, sentence, known.canonical);
}
