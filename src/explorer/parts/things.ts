/** The kinds of things that have a page. */
export type ThingName = 'Person' | 'Organization' | 'Event' | 'Project' | 'Award' | 'Place' | 'Article';

/** Enough of a thing to show its name and lead to it. */
export interface Thing {
  readonly __typename: Exclude<ThingName, 'Article'>;
  readonly id: string;
  readonly name: string;
}
