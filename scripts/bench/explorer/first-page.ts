/** What the first page costs: bytes over the wire, when something is seen, and for how long the page does not answer. */
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

export interface FirstPage {
  /** Compressed, as sent, in bytes. */
  readonly script: number;
  readonly all: number;
  /** Milliseconds since the address was opened: the first thing drawn, the largest thing drawn. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Milliseconds beyond 50 of each task that kept the page from answering. */
  readonly blocked: number;
  /** How much moved that had been drawn: 0 is nothing. */
  readonly shift: number;
}

/** Notes paints, shifts and long tasks from the first moment on. */
const observe = `(() => {
  const seen = (window.seen = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0 });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', (x) => { if (x.name === 'first-contentful-paint') seen.firstPaint = x.startTime; });
  watch('largest-contentful-paint', (x) => { seen.largestPaint = x.startTime; });
  watch('longtask', (x) => { seen.blocked += Math.max(0, x.duration - 50); });
  watch('layout-shift', (x) => { if (!x.hadRecentInput) seen.shift += x.value; });
})()`;

const seen = z.object({ firstPaint: z.number(), largestPaint: z.number(), blocked: z.number(), shift: z.number() });
const begun = z.object({ requestId: z.string(), response: z.object({ mimeType: z.string() }) });
const ended = z.object({ requestId: z.string(), encodedDataLength: z.number() });

/** Bytes by what came, as they came over the wire. */
async function countBytes(page: Page): Promise<(type: RegExp) => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', (event) => {
    const { requestId, response } = begun.parse(event);
    types.set(requestId, response.mimeType);
  });
  session.on('Network.loadingFinished', (event) => {
    const { requestId, encodedDataLength } = ended.parse(event);
    sizes.set(requestId, encodedDataLength);
  });
  return (type) => [...sizes].reduce((sum, [id, size]) => sum + (type.test(types.get(id) ?? '') ? size : 0), 0);
}

/** Opens an address as one who has never been there. */
export async function open(browser: Browser, address: string): Promise<FirstPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  try {
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    await page.addInitScript(observe);
    const bytes = await countBytes(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const noted = seen.parse(await page.evaluate('window.seen'));
    return { ...noted, script: bytes(/javascript/u), all: bytes(/./u) };
  } finally {
    await context.close();
  }
}

/** The middle one of each figure. */
export function median(pages: readonly FirstPage[]): FirstPage {
  const middle = (of: (page: FirstPage) => number): number =>
    pages.map(of).sort((a, b) => a - b)[Math.floor(pages.length / 2)] ?? Number.NaN;
  return {
    script: middle((x) => x.script),
    all: middle((x) => x.all),
    firstPaint: middle((x) => x.firstPaint),
    largestPaint: middle((x) => x.largestPaint),
    blocked: middle((x) => x.blocked),
    shift: middle((x) => x.shift),
  };
}
