/** Where an event was: the stops of a tour or round of calls, and the place where something was held. */
import { addStop, type DraftEvent } from './draft.ts';
import type { Known } from './known.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';
import { tourBefore } from './tours.ts';

/** A room is no body of its own. */
const ROOM = /[室厅]$/u;
/** What every place has: nobody knows which. */
const NO_NAME =
  /^(?:水库|河道|城区|市区|城乡|病区|工地|车间|社区|村|学校|医院|卫生院|企业|公司|景区|园区|小区|广场|市场|超市|敬老院|养老院|福利院|幼儿园|码头|车站|公园|农场|合作社)$/u;
const GOES_TO_SEE = /^(?:exchange|visit|condolence|inspection|campaign)$/u;

/** Whether a sentence names who leads, and nobody of them leads or goes along at an event told of before. */
function ledByOthers({ facts }: ReadSentence, event: DraftEvent, at: number): boolean {
  const leaders = facts.flatMap((fact) =>
    fact.is === 'part' && fact.role === 'led' && fact.start <= at && typeof fact.who !== 'string' ? fact.who : [],
  );
  return (
    leaders.length > 0 &&
    event.parts.length > 0 &&
    !leaders.some((who) => event.parts.some((part) => part.name === who.name))
  );
}

/** Adds stops to the tour that a sentence tells of or goes on with, or to whatever else goes to see places. */
export function attachStops(fact: FactOf<'stops'>, known: Known): void {
  const { sentence, introduced } = known;
  const current = known.current !== null && ledByOthers(sentence, known.current, fact.start) ? null : known.current;
  // After a talk on the way the tour goes on.
  const onTheWay = current?.named === false && current.type === 'meeting' ? tourBefore(known.events, current) : null;
  const tour = introduced.find((e) => e.draft.tour)?.draft ?? (current?.tour === true ? current : onTheWay);
  // An exchange or a round of gifts goes to see places too.
  const there = introduced.find((e) => GOES_TO_SEE.test(e.draft.type))?.draft ?? current;
  const draft = tour ?? (there !== null && GOES_TO_SEE.test(there.type) ? there : null);
  if (draft === null) return;
  const evidence = evidenceOf(fact, sentence);
  for (const { name, is } of fact.where) {
    const called = known.canonical(name);
    if ((draft.tour || !ROOM.test(name)) && !NO_NAME.test(called)) addStop(draft, called, is, evidence);
  }
}

/** `在这里举行` names no place. */
const POINTS = /^(?:这里|那里|此|此地|当地|现场|该[校院地处馆村]|[我本][市县区省校院]|会上)$/u;

/** Notes where an event was held, unless words only point there. */
export function attachPlace(fact: FactOf<'place'>, known: Known): void {
  const draft = known.eventOf(fact.of);
  if (draft === null || POINTS.test(fact.name)) return;
  draft.place ??= { name: known.canonical(fact.name), evidence: evidenceOf(fact, known.sentence) };
}
