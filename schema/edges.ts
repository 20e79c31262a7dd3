/** The relationships of the graph as data: which ends each type joins, what it carries, and what tells two of them apart. */
import type { OrganizationRole, PersonRole } from './kinds.ts';
import type { NodeLabel } from './nodes.ts';

/** `distinctBy`: properties that tell two relationships of the same ends and type apart. */
interface EdgeKind {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: readonly string[];
  readonly distinctBy: readonly string[];
}

const tookPart: EdgeKind = {
  from: ['Person'],
  to: ['Event'],
  properties: ['rank', 'titles', 'onBehalfOf'],
  distinctBy: [],
};
const tookPartOrSent: EdgeKind = { ...tookPart, from: ['Person', 'Organization'] };

export const edgeKinds = {
  CHAIRED: tookPart,
  LED: tookPart,
  ACCOMPANIED: tookPart,
  ATTENDED: tookPartOrSent,
  SPOKE_AT: tookPart,
  REPORTED_AT: tookPart,
  SIGNED_AT: tookPartOrSent,
  HONOURED_AT: tookPartOrSent,
  HOSTED: tookPart,
  ABSENT_FROM: tookPart,
  REPRESENTED_AT: tookPart,
  ORGANIZED: { from: ['Organization'], to: ['Event'], properties: ['onBehalfOf'], distinctBy: [] },
  VISITED: { from: ['Event'], to: ['Organization', 'Project', 'Place'], properties: ['order'], distinctBy: [] },
  HELD_AT: { from: ['Event'], to: ['Organization', 'Project', 'Place'], properties: [], distinctBy: [] },
  CONCERNS: { from: ['Event'], to: ['Organization', 'Project', 'Place'], properties: [], distinctBy: [] },
  HOLDS_POSITION: {
    from: ['Person'],
    to: ['Organization'],
    properties: ['title', 'titles', 'firstSeen', 'lastSeen'],
    distinctBy: ['title'],
  },
  FUNDED: {
    from: ['Person', 'Organization'],
    to: ['Project', 'Organization', 'Person'],
    properties: ['amount', 'currency', 'what', 'date'],
    distinctBy: ['amount', 'what', 'date'],
  },
  OWNS: { from: ['Organization'], to: ['Project'], properties: [], distinctBy: [] },
  RECEIVED: {
    from: ['Person', 'Organization', 'Project'],
    to: ['Award'],
    properties: ['date'],
    distinctBy: ['date'],
  },
  PART_OF: { from: ['Organization'], to: ['Organization'], properties: [], distinctBy: [] },
  LOCATED_IN: { from: ['Organization', 'Project'], to: ['Place'], properties: [], distinctBy: [] },
  REPORTS: { from: ['Article'], to: ['Event'], properties: [], distinctBy: [] },
  MENTIONS: {
    from: ['Article'],
    to: ['Person', 'Organization', 'Project', 'Place', 'Award'],
    properties: [],
    distinctBy: [],
  },
} as const satisfies Record<string, EdgeKind>;
export type EdgeType = keyof typeof edgeKinds;

/** The relationship that each role of a person makes. */
export const personRoleEdges = {
  chaired: 'CHAIRED',
  led: 'LED',
  accompanied: 'ACCOMPANIED',
  attended: 'ATTENDED',
  spoke: 'SPOKE_AT',
  reported: 'REPORTED_AT',
  signed: 'SIGNED_AT',
  received: 'HONOURED_AT',
  hosted: 'HOSTED',
} as const satisfies Record<PersonRole, EdgeType>;

/** The relationship that each role of an organization makes; `visited` runs from the event to the organization. */
export const organizationRoleEdges = {
  organized: 'ORGANIZED',
  attended: 'ATTENDED',
  visited: 'VISITED',
  signed: 'SIGNED_AT',
  honoured: 'HONOURED_AT',
} as const satisfies Record<OrganizationRole, EdgeType>;
