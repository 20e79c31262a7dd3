/**
 * `npm run screenshots [folder]`: a picture of each view, of a desk in light and a phone in dark, from a running server
 * with the samples (`npm start`; RENMAI_URL names another than http://127.0.0.1:4000). The system needs a Chinese font.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { openBrowser } from '../../test/explorer/browser.ts';

const server = process.env['RENMAI_URL'] ?? 'http://127.0.0.1:4000';
const folder = process.argv[2] ?? join(packageRoot, 'docs', 'screenshots');

/** How long a busy machine may take, in milliseconds. */
const patience = 120_000;

const found = z.object({
  data: z.record(z.string(), z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) })),
});

async function addresses(): Promise<Readonly<Record<string, string>>> {
  const query = `{
    person: people(filter: { name: { eq: "叶知秋" } }, first: 1) { nodes { id } }
    event: events(filter: { name: { eq: "党工委（扩大）会议" }, date: { from: "2024-07-01", to: "2024-07-31" } }, first: 1) { nodes { id } }
    company: organizations(filter: { name: { eq: "江禾生物科技（云州）有限公司" } }, first: 1) { nodes { id } }
    office: organizations(filter: { name: { eq: "高新区" } }, first: 1) { nodes { id } }
    project: projects(filter: { name: { eq: "白鹭大桥" } }, first: 1) { nodes { id } }
    article: articles(filter: { text: "10月份安全生产例会" }, first: 1) { nodes { id } }
  }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = found.parse(await answer.json());
  const id = (name: string): string => data[name]?.nodes[0]?.id ?? '';
  return {
    overview: '/',
    person: `/people/${id('person')}`,
    event: `/events/${id('event')}`,
    company: `/organizations/${id('company')}`,
    table: `/organizations/${id('company')}?as=table`,
    office: `/organizations/${id('office')}?office=${encodeURIComponent('党工委书记')}`,
    project: `/projects/${id('project')}`,
    article: `/articles/${id('article')}?at=60-102`,
    network: `/network?around=${id('person')},${id('company')}`,
  };
}

/** A font that lacks characters draws all of them alike. */
const alike = `((draw) => draw('江') === draw('禾'))((character) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  canvas.getContext('2d').fillText(character, 2, 18);
  return canvas.toDataURL();
})`;

async function needFont(page: Page): Promise<void> {
  if (await page.evaluate(alike))
    throw new Error('no Chinese font is installed: on Debian, apt-get install fonts-noto-cjk');
}

async function take(browser: Browser, name: string, path: string): Promise<void> {
  for (const [size, options] of [
    ['desk', { viewport: { width: 1280, height: 860 }, colorScheme: 'light' as const }],
    ['phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const, deviceScaleFactor: 2 }],
  ] as const) {
    const context = await browser.newContext({ ...options, locale: 'zh-CN', reducedMotion: 'reduce' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(`${server}${path}`, { waitUntil: 'networkidle' });
    await needFont(page);
    // The network finds its shape after it is read.
    await page.waitForTimeout(name === 'network' ? 4000 : 300);
    const file = join(folder, `${name}-${size}.png`);
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const [name, path] of Object.entries(await addresses())) await take(browser, name, path);
} finally {
  await browser.close();
}
