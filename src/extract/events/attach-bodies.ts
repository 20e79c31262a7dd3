/** What is said of bodies at events: which event they came to, and at which they sign. */
import type { Known } from './attach.ts';
import { addBody, type DraftEvent } from './draft.ts';
import { evidenceOf, type FactOf } from './sentence.ts';

const SIGNED = /签约|签[订署]/u;
const FOR_BUSINESS = /(?:推介|招商|银企|洽谈|恳谈)[^，]{0,8}会$/u;
const SIGNS = /^(?:signing|meeting|exchange)$/u;

/** Who `参加活动` is told of at the end came to what the article is about, not to what was done on the way. */
const TO_IT_ALL = /(?<of>上述|以上|相关|有关|系列)?(?:的)?活动$/u;
function wholeEvent(fact: FactOf<'organizations'>, known: Known, draft: DraftEvent): DraftEvent {
  const { sentence, events, introduced } = known;
  const [first] = events;
  const after = /^(?:上述|以上|相关|有关|系列)?(?:的)?活动/u.exec(sentence.text.slice(fact.end))?.[0] ?? '';
  const said = TO_IT_ALL.exec(sentence.text.slice(fact.start, fact.end) + after);
  if (fact.role !== 'attended' || first === undefined || introduced.length > 0 || said === null) return draft;
  return said.groups?.['of'] !== undefined || ((draft.tour || draft.type === 'condolence') && !first.tour)
    ? first
    : draft;
}

export function attachOrganizations(fact: FactOf<'organizations'>, known: Known): void {
  const told = known.eventOf(fact.of);
  const draft = told === null ? null : wholeEvent(fact, known, told);
  const isSigning = draft !== null && SIGNS.test(draft.type) && SIGNED.test(known.before?.text ?? '');
  if (fact.afterSigning === true && !isSigning) return;
  if (draft === null) return;
  const evidence = evidenceOf(fact, known.sentence);
  // Who signs at a meeting that is held for business signs there too.
  const aside = known.introduced.some((e) => e.draft === draft && e.aside);
  const meeting =
    fact.role === 'signed' && aside && FOR_BUSINESS.test(known.meeting?.name ?? '') ? known.meeting : null;
  for (const { name } of fact.who)
    for (const at of meeting === null ? [draft] : [draft, meeting])
      addBody(at, known.canonical(name), fact.role, evidence);
}
