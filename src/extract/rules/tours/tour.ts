/** What kind of event a tour is, by its verb, and the fact of one. */
import type { EventType } from '../../../../schema/kinds.ts';
import type { Fact } from '../../fact.ts';

/** Calls on people in need are condolences however they begin (`走访慰问`). */
const typeOf = (verb: string): EventType =>
  /慰问|看望/u.test(verb.replace(/^集中/u, ''))
    ? 'condolence'
    : /^(?:学习)?考察|参观|访问|^走访/u.test(verb)
      ? 'visit'
      : 'inspection';
/** Somebody looked at places: one event with its stops. */
export const tour = (name: string, verb: string): Fact => ({
  is: 'event',
  of: null,
  type: typeOf(verb),
  name,
  tour: true,
  follows: false,
});
