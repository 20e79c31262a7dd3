/** What the rules for deeds of a day share: the day, the deed, where it was done, who joined in. */
import { bodiesAt, type Fact } from '../../fact.ts';
import type { DateTimeMention } from '../../mentions/mention.ts';
import type { Match } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened } from '../words.ts';
import { typeOfDeedWith } from './deed-words.ts';

/** Whether a day is named or counted from another. */
export const isOneDay = (when: DateTimeMention | undefined): boolean =>
  when !== undefined &&
  (when.kind === 'same' || when.kind === 'next' || when.kind === 'eve' || when.date?.length === 10);

/** A deed where the sentence has no other event: see `onItsDay`. */
export const deed = (name: string, onItsDay = true, after = '', tour = false): Fact => ({
  ...happened(typeOfDeedWith(name, after), name, tour),
  weak: true,
  onItsDay,
  byDeed: true,
});

/** Where somebody went. */
const GONE = /^(?:组织[^，。；]{1,16}?)?(?:来到|走进|深入|前往|赶赴|奔赴|赴|进驻|到)/u;
/** Money that goes out at a counter brings nobody together. */
export const PAID = /贷款|授信|补贴|补助|救助金|理赔|赔付/u;
/** The bodies that the words of a deed say somebody went to. */
export const visitedBy = (m: Match): Fact[] =>
  GONE.test(m.words('did')) ? [bodiesAt(bodiesIn(m, 'did'), 'visited', 'current')] : [];

/** Who joins in: `联合市教育局、市体育局`. */
export const JOINED =
  /(?:(?:联合|会同|携手|联手|协同|联袂)(?:(?!开展|举办|举行|召开|组织)\p{Script=Han}){0,8}?\uE003(?:[、和及与]\uE003)*(?:等(?:\d+[家个])?(?:单位|部门|机构|企业)?)?，?)?/u;
