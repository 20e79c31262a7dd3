/** The client of the public API: everything that the explorer knows comes through it. */
import { Client, fetchExchange, mapExchange } from '@urql/core';
import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { noteRefusal } from './closed.ts';
import { schema } from './schema.generated.ts';
import { send } from './send.ts';

const objects = schema.__schema.types.filter((type) => type.kind === 'OBJECT');

/** What has no id of its own lives in the cache below what it is part of. */
const keys = Object.fromEntries(
  objects.filter(({ fields }) => !fields.some(({ name }) => name === 'id')).map(({ name }) => [name, () => null]),
);

/** After a decision or a load, all that was read may be otherwise: it is asked for anew when it is looked at. */
function forget(_answer: unknown, _given: unknown, cache: Cache): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    cache.invalidate('Query', fieldName, given ?? undefined);
}

const changing = ['mergeEntities', 'keepApart', 'rejectFact', 'undoDecision'];
const updates = {
  Mutation: Object.fromEntries(changing.map((name) => [name, forget])),
  Subscription: { loadProgress: forget },
};

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetch: send,
  exchanges: [
    mapExchange({ onError: (error, { kind }) => noteRefusal(error, kind) }),
    cacheExchange({ schema, keys, updates }),
    fetchExchange,
  ],
});
