/** Events by type, date, who was there, organizer, place and words. */
import { z } from 'zod';
import { defineQuery, type Fields } from '../../src/graph/query.ts';
import type { DateParameters, NamesParameters } from '../parts/filters.ts';
import { eventRow, eventSpare } from '../parts/things.ts';
import { listed, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: eventRow });
export type EventsRow = z.infer<typeof row>;

export interface EventsFilter extends NamesParameters {
  /** Where to begin: at the narrowest condition that is set. */
  readonly start: 'all' | 'any' | 'organizer' | 'organization' | 'project' | 'date' | 'every';
  readonly types: readonly string[] | null;
  readonly date: DateParameters | null;
  readonly attendedByAll: readonly string[];
  readonly attendedByAny: readonly string[];
  readonly attendedByNone: readonly string[];
  /** How those people must have been there; `null` for any way. */
  readonly roles: readonly string[] | null;
  readonly organizer: string | null;
  /** Held it, was there, was visited, was its subject or its venue. */
  readonly organization: string | null;
  readonly project: string | null;
  readonly place: { readonly label: string; readonly id: string } | null;
  readonly text: string | null;
}

export const events = defineQuery<EventsFilter & Window & Undated & Fields, EventsRow>({
  name: 'event/events',
  row,
  spare: eventSpare,
});
