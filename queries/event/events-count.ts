/** How many events there are of a type, date, company of people, organizer, place and words. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { EventsFilter } from './events.ts';

export const eventsCount = defineQuery<EventsFilter, { total: number }>({ name: 'event/events-count', row: total });
