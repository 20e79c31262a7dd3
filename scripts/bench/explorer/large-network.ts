/** A network of 2,000 things as a reader moves in it: how long the page works for each picture, and between pictures. */
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { around, neighboursOf } from './made-up.ts';

export interface Motion {
  readonly name: string;
  /** Pictures that were drawn, and how many a second. */
  readonly frames: number;
  readonly rate: number;
  /** Milliseconds from one picture to the next: what one in twenty exceeds, and the longest. */
  readonly slow: number;
  readonly longest: number;
  /** Milliseconds of the page's own scripts for each picture. */
  readonly work: number;
  /** Milliseconds of the processor for drawing each picture, where there is no graphics card; other programs change it little. */
  readonly drawing: number;
}

const asked = z.object({
  variables: z.object({ id: z.string().optional(), after: z.string().nullish() }),
});
const profile = z.object({
  profile: z.object({
    nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string() }) })),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
});

/** Not the page's own work: doing nothing, the browser's work, and waiting for the drawing to be done, to see what is pointed at. */
const others: ReadonlySet<string> = new Set(['(idle)', '(program)', 'readPixels']);

/** Milliseconds that scripts ran, by a profile. */
function workIn(taken: unknown): number {
  const { nodes, samples, timeDeltas } = profile.parse(taken).profile;
  const own = new Set(nodes.filter(({ callFrame }) => !others.has(callFrame.functionName)).map(({ id }) => id));
  return samples.reduce((sum, id, n) => sum + (own.has(id) ? (timeDeltas[n] ?? 0) / 1000 : 0), 0);
}

/** Notes the milliseconds between pictures until `window.moving` is false. */
const note = `window.pictures = []; window.moving = true; (() => {
  let last = performance.now();
  const tick = (now) => { window.pictures.push(now - last); last = now; if (window.moving) requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
})()`;

const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), cpuTime: z.number() })) });

/** Milliseconds of the processor that drawing has taken so far. */
async function drawnSoFar(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) return Number.NaN;
  const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'));
  await session.detach();
  return 1000 * processInfo.filter(({ type }) => type === 'GPU').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function measure(page: Page, name: string, move: () => Promise<void>): Promise<Motion> {
  const before = await drawnSoFar(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await page.evaluate(note);
  await move();
  const times = z.array(z.number()).parse(await page.evaluate('window.moving = false; window.pictures'));
  const work = workIn(await session.send('Profiler.stop'));
  await session.detach();
  const sorted = times.slice(1).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  const frames = sorted.length;
  const each = (all: number): number => all / Math.max(1, frames);
  const drawing = each((await drawnSoFar(page)) - before);
  const rate = (1000 * frames) / sorted.reduce((sum, time) => sum + time, 0);
  return { name, frames, rate, slow: at(0.95), longest: sorted.at(-1) ?? Number.NaN, work: each(work), drawing };
}

/** Answers the page's questions for neighbours with a made-up network: how large it is does not hang on what is loaded. */
async function answer(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { variables } = asked.parse(route.request().postDataJSON());
    await route.fulfill({ json: neighboursOf(variables.id ?? '', variables.after ?? null) });
  });
}

/** The middle of the picture. */
async function middleOf(page: Page): Promise<readonly [number, number]> {
  const box = await page.locator('.picture').boundingBox();
  if (box === null) throw new Error('the picture is not shown');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** There and back, as a hand would. */
async function drag(page: Page): Promise<void> {
  const [x, y] = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= 120; n += 1) {
    const far = n <= 60 ? n : 120 - n;
    await page.mouse.move(x + 3 * far, y + far);
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(...(await middleOf(page)));
  for (const turn of [-120, 120])
    for (let n = 0; n < 6; n += 1) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(120);
    }
}

async function slide(page: Page): Promise<void> {
  const slider = page.getByRole('slider').first();
  await slider.focus();
  for (let n = 0; n < 30; n += 1) await slider.press('ArrowRight');
}

async function point(page: Page): Promise<void> {
  const [x, y] = await middleOf(page);
  for (let n = -60; n < 60; n += 1) await page.mouse.move(x + 4 * n, y + 2 * n);
}

/** Reads the network, then moves in it. */
export async function moveInNetwork(browser: Browser, server: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    await answer(page);
    await page.goto(`${server}/network?around=${around.join(',')}`);
    await page.locator('.stage[aria-busy="false"]').waitFor();
    const size = (await page.locator('.network .under').textContent()) ?? '';
    const motions = [
      await measure(page, 'finds its shape', () => page.waitForTimeout(6000)),
      await measure(page, 'moved', () => drag(page)),
      await measure(page, 'nearer and farther', () => zoom(page)),
      await measure(page, 'pointed at', () => point(page)),
      await measure(page, 'months pass', () => slide(page)),
    ];
    return { size, motions };
  } finally {
    await context.close();
  }
}
