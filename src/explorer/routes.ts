/** The addresses of the views. Every view has one, and all that it shows can be had again from it. */
import type { ThingName } from './parts/things.ts';

const folders = {
  Person: 'people',
  Organization: 'organizations',
  Event: 'events',
  Project: 'projects',
  Award: 'awards',
  Place: 'places',
  Article: 'articles',
} as const satisfies Record<ThingName, string>;

/** The kinds of things that are listed whole. */
export const listNames = ['people', 'organizations', 'events', 'projects', 'articles'] as const;
export type ListName = (typeof listNames)[number];

/** The page of a thing. */
export const addressOf = ({ __typename, id }: { readonly __typename: ThingName; readonly id: string }): string =>
  `/${folders[__typename]}/${id}`;

/** The list of all things of a kind that has one. */
export const addressOfAll = (of: ListName): string => `/${of}`;

/** The words of an article, lit up in its page. */
export const addressOfWords = (
  article: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => `/articles/${article}?at=${start}-${end}`;

/** The network around some things. */
export const addressOfNetwork = (...ids: readonly string[]): string => `/network?around=${ids.join(',')}`;
