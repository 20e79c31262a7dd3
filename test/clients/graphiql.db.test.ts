/** The editor at `/graphql` in a real browser: it asks the service, and nobody else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApi, startApi } from '../api/running-api.ts';
import { sampleGraph } from '../api/sample-graph.ts';
import { openBrowser } from '../explorer/browser.ts';

let api: RunningApi;
let browser: Browser;
beforeAll(async () => {
  api = await startApi(sampleGraph);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

test('the first question answers, with the sentences, and nothing is fetched from elsewhere', {
  timeout: 180_000,
}, async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && !request.url().startsWith(api.service.url)) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${api.service.url}/graphql`, { timeout: 120_000 });
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes('participants') ?? false, {
    timeout: 120_000,
  });
  await page.getByRole('button', { name: /execute query/iu }).click({ timeout: 120_000 });
  expect(await (await answered).text()).toContain('区委书记林若川主持会议');
  await page.locator('.result-window').getByText('临江区安全生产例会').first().waitFor({ timeout: 60_000 });
  expect(elsewhere).toEqual([]);
  expect(failures).toEqual([]);
});
