/** The client of the public API: everything that the explorer knows comes through it. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { schema } from './schema.generated.ts';
import { currentToken } from './token.ts';

const objects = schema.__schema.types.filter((type) => type.kind === 'OBJECT');

/** What has no id of its own lives in the cache below what it is part of. */
const keys = Object.fromEntries(
  objects.filter(({ fields }) => !fields.some(({ name }) => name === 'id')).map(({ name }) => [name, () => null]),
);

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: () => {
    const token = currentToken();
    return token === null ? {} : { headers: { authorization: `Bearer ${token}` } };
  },
  exchanges: [cacheExchange({ schema, keys }), fetchExchange],
});
