/** The sample newspaper behind the running server, and a browser on it: made once for all tests of the explorer. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import type { RunningApi } from '../api/running-api.ts';
import { samplesCorpus } from '../contract/corpus.ts';
import { serveCorpus } from '../contract/running.ts';
import { openBrowser } from './browser.ts';

export interface Site {
  readonly api: RunningApi;
  /** A page at an address, in a window of its own, at a desk unless told otherwise. `expected` is no complaint. */
  open(path: string, options?: BrowserContextOptions, expected?: RegExp): Promise<Page>;
  /** The address of the page of the first thing with this name. */
  find(kind: Kind, name: string): Promise<string>;
  close(): Promise<void>;
}

export type Kind = 'people' | 'organizations' | 'events' | 'projects';

export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN' };
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'zh-CN' };

/** How long a busy machine may take to answer, in milliseconds. */
const patience = 40_000;

const found = z.object({ found: z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) }) });

/** What a page says to its console is an error of the page: a refused script, a missing key, an exception. */
function watch(page: Page, complaints: string[], expected: RegExp | undefined): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    if (isLoud && !expected?.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/u.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
}

export async function openSite(): Promise<Site> {
  const api = await serveCorpus(await samplesCorpus(), { timeout: patience });
  const browser: Browser = await openBrowser();
  const complaints: string[] = [];
  const site: Site = {
    api,
    async open(path, options = desk, expected = undefined) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      watch(page, complaints, expected);
      await page.goto(new URL(path, api.service.url).href);
      return page;
    },
    async find(kind, name) {
      const query = `query ($name: String!) { found: ${kind}(filter: { name: { eq: $name } }) { nodes { id } } }`;
      const { nodes } = (await api.data(found, query, { name })).found;
      return `/${kind}/${nodes[0]?.id}`;
    },
    async close() {
      await browser.close();
      await api.stop();
      expect(complaints).toEqual([]);
    },
  };
  // The first questions of a database that has just started take as long as all others.
  const first = await site.open('/');
  await first.getByRole('heading', { level: 2 }).first().waitFor();
  await first.waitForLoadState('networkidle');
  await first.context().close();
  return site;
}
