/** The sample newspaper behind the running server, and a browser on it: made once for all tests of the explorer. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import type { RunningApi } from '../api/running-api.ts';
import { samplesCorpus } from '../contract/corpus.ts';
import { serveCorpus } from '../contract/running.ts';
import { openBrowser } from './browser.ts';

export interface Site {
  readonly api: RunningApi;
  /**
   * A page at an address, at a desk unless told otherwise. Pages of `desk` and of `phone` share what the browser keeps;
   * those of other options have a window of their own. `expected` is no complaint.
   */
  open(path: string, options?: BrowserContextOptions, expected?: RegExp): Promise<Page>;
  /** The address of the page of the first thing with this name. */
  find(kind: Kind, name: string): Promise<string>;
  close(): Promise<void>;
}

export type Kind = 'people' | 'organizations' | 'events' | 'projects';

export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN' };
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'zh-CN' };

/** The words that are lit in the text of an article. */
export async function lit(page: Page): Promise<string> {
  const pieces = page.locator('.text .lit');
  await pieces.first().waitFor();
  return (await pieces.allTextContents()).join('');
}

/** How long a busy machine may take to answer, in milliseconds. */
const patience = 90_000;

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

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(patience);
  return context;
}

export async function openSite(): Promise<Site> {
  const api = await serveCorpus(await samplesCorpus(), { timeout: patience });
  const browser: Browser = await openBrowser();
  const complaints: string[] = [];
  const windows = new Map<BrowserContextOptions, BrowserContext>();
  const site: Site = {
    api,
    async open(path, options = desk, expected = undefined) {
      const context = windows.get(options) ?? (await openWindow(browser, options));
      const shared = options === desk || options === phone;
      if (shared) windows.set(options, context);
      const page = await context.newPage();
      if (!shared) page.on('close', () => void context.close().catch(() => 'the browser is closed already'));
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
  await first
    .getByRole('heading', { level: 2 })
    .first()
    .waitFor({ timeout: 2 * patience });
  await first.waitForLoadState('networkidle');
  await first.close();
  return site;
}
