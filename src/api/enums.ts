/** The enums of the API and what they are called in the graph: `MEETING` is `meeting` there. */
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

export const enums = {
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
