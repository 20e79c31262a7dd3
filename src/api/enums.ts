/** The enums of the API and what they are called in the graph: `MEETING` is `meeting` there. */
import type { DecisionKind } from '../../schema/decision.ts';
import { articleKind, eventType, organizationKind, projectStatus } from '../../schema/kinds.ts';

const upperCase = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

/** The kinds of things by their label. */
export const thingKinds = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  EVENT: 'Event',
  PROJECT: 'Project',
  AWARD: 'Award',
  PLACE: 'Place',
  ARTICLE: 'Article',
} as const;

/** Kinds of decisions as records name them. */
const decisionKinds = {
  MERGE: 'merge',
  KEEP_APART: 'keepApart',
  RENAME: 'rename',
  REJECT: 'reject',
  CONFIRM: 'confirm',
  SUPPRESS: 'suppress',
  REPLACE: 'replace',
} as const satisfies Record<string, DecisionKind>;

export const enums = {
  DecisionKind: decisionKinds,
  ArticleKind: upperCase(articleKind.options),
  EventType: upperCase(eventType.options),
  OrganizationKind: upperCase(organizationKind.options),
  ProjectStatus: upperCase(projectStatus.options),
  ThingKind: thingKinds,
};

/** Every way of being at an event; absent and represented people were not there. */
export const attendingRoles = [
  'CHAIRED',
  'LED',
  'ACCOMPANIED',
  'ATTENDED',
  'SPOKE_AT',
  'REPORTED_AT',
  'SIGNED_AT',
  'HONOURED_AT',
  'HOSTED',
] as const;
