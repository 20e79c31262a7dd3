/** The audit suite of GraphQL over HTTP, all of it. */
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApi, startApi } from '../api/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ nodes: [], edges: [] });
});
afterAll(() => api.stop());

test('every audit passes', async () => {
  const results = await auditServer({ url: `${api.service.url}/graphql`, fetchFn: fetch });
  expect(
    results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${status} ${id} ${name}`),
  ).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(61);
});
