/** What several rules share: words, as sources of regular expressions, and the fact of a happening without a noun. */

import type { EventType } from '../../../schema/kinds.ts';
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Fact } from '../fact.ts';

/** Verbs of looking at places: what a tour is made of. */
export const TOUR = anyOf(words('events/looking'));

/** Up to its verb a plan runs on over whole quotations; one that stands in a quotation plans nothing outside of it. */
const UP_TO_VERB = '[^，。；”]{0,16}(?:“[^，。；“”]{0,16}”[^，。；”]{0,12})?';

/** What makes a sentence a plan or an exhortation, right before its verb. */
export const NOT_PLANNED = `(?<!(?:即将|将于|将(?:尽快|择机|择期|适时|组织|选派|派出|继续|进一步|陆续)|拟于|定于|拟|(?<![重主首摘纲需])要(?![求闻素点件塞领道])|计划|准备|定期|适时|每[月周年季]|筹备|坚持|通过|继续|推动|推进|积极|(?:\uE005|会议|大会|全会|[并还])决定，?)${UP_TO_VERB})`;

/** Something took place that only its verb names. */
export const happened = (type: EventType, name: string, tour = false): Extract<Fact, { is: 'event' }> => ({
  is: 'event',
  of: null,
  type,
  name,
  tour,
  follows: false,
});
