/**
 * `npm run screenshots [folder]`: a picture of each view, of a desk in light and a phone in dark, from a running server
 * with the samples (`npm start`; RENMAI_URL names another than http://127.0.0.1:4000). The system needs a Chinese font.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packageRoot } from '../../src/package-root.ts';
import { openBrowser } from '../../test/explorer/browser.ts';
import { addresses } from './addresses.ts';

const server = process.env['RENMAI_URL'] ?? 'http://127.0.0.1:4000';
const folder = process.argv[2] ?? join(packageRoot, 'docs', 'screenshots');

/** How long a busy machine may take, in milliseconds. */
const patience = 120_000;

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
  for (const [name, path] of Object.entries(await addresses(server))) await take(browser, name, path);
} finally {
  await browser.close();
}
