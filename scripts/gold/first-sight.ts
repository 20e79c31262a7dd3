/** F1 of texts on the first reading ever made of them: kept, since after any mending it can never be measured again. */
import type { Kind } from './score.ts';

export interface FirstSight {
  readonly name: string;
  readonly texts: number;
  readonly f1: Readonly<Partial<Record<Kind, number>>>;
}

/** In the order in which they were read. Each was annotated in full before anything had read it. */
export const firstSights: readonly FirstSight[] = [
  {
    name: '12 written blind',
    texts: 12,
    f1: {
      articles: 1,
      titles: 0.75,
      persons: 0.995,
      positions: 0.959,
      organizations: 0.949,
      companies: 0.977,
      'organization kind': 0.987,
      events: 0.97,
      'event type': 1,
      'edges person–event': 0.969,
      'protocol order': 0.989,
      'edges organization–event': 0.952,
      projects: 0.727,
      'project investment': 0.667,
      funded: 0.75,
      awards: 0.667,
    },
  },
  {
    name: '8 of other kinds',
    texts: 8,
    f1: {
      articles: 0.875,
      titles: 0.857,
      persons: 0.977,
      positions: 0.705,
      organizations: 0.898,
      companies: 0.933,
      'organization kind': 0.955,
      events: 0.889,
      'event type': 0.875,
      'edges person–event': 0.759,
      'protocol order': 0.833,
      'edges organization–event': 0.629,
      projects: 0.667,
      'project investment': 0.667,
      funded: 0.545,
      awards: 0.8,
    },
  },
  {
    name: '7 pages of other papers',
    texts: 7,
    f1: {
      articles: 0.645,
      titles: 0.8,
      persons: 0.859,
      positions: 0.729,
      organizations: 0.736,
      companies: 0.679,
      'organization kind': 0.944,
      events: 0.818,
      'event type': 0.944,
      'edges person–event': 0.606,
      'protocol order': 0.519,
      'edges organization–event': 0.508,
      projects: 0.75,
      'project investment': 0.727,
      funded: 0,
      awards: 0.364,
    },
  },
  {
    name: '5 further pages',
    texts: 5,
    f1: {
      articles: 0.814,
      titles: 0.88,
      persons: 0.958,
      positions: 0.776,
      organizations: 0.866,
      companies: 0.96,
      'organization kind': 0.958,
      events: 0.846,
      'event type': 0.955,
      'edges person–event': 0.81,
      'protocol order': 0.964,
      'edges organization–event': 0.735,
      projects: 0.8,
      'project investment': 0.75,
      funded: 0.3,
      awards: 0.759,
    },
  },
];
