/** The network: what it shows, how it grows and shrinks, and how it is taken along. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { desk, phone, type Site } from './site.ts';
import { saved } from './things.ts';

const idIn = (address: string): string => address.split('/').at(-1) ?? '';

async function counts(page: Page): Promise<readonly number[]> {
  const text = (await page.locator('.network .under').textContent()) ?? '';
  return (text.match(/\d+/gu) ?? []).map(Number);
}

/** How many elements of some names an XML document has; it must parse. */
async function elements(page: Page, xml: string, ...names: readonly string[]): Promise<unknown> {
  return page.evaluate(`(() => {
    const parsed = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml');
    if (parsed.querySelector('parsererror') !== null) throw new Error(parsed.documentElement.textContent);
    return ${JSON.stringify(names)}.map((name) => parsed.getElementsByTagName(name).length);
  })()`);
}

/** Waits until everything asked for has been read. */
const read = (page: Page) => page.locator('.stage[aria-busy="false"]').waitFor();

/** A place of the picture where the pointer finds a thing, of the whole page: `null` while the layout has not yet put one there. */
const dot = `(() => {
  const picture = document.querySelector('.picture');
  const layer = picture.querySelector('canvas.sigma-mouse');
  const { left, top, width, height } = layer.getBoundingClientRect();
  for (let y = top + 6; y < top + height; y += 6)
    for (let x = left + 6; x < left + width; x += 6) {
      layer.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
      if (picture.style.cursor === 'pointer') return { x, y };
    }
  return null;
})()`;
const place = z.object({ x: z.number(), y: z.number() }).nullable();

export function networkTests(site: () => Site): void {
  test('a network grows by a thing and shrinks by a relation, and the address keeps both', async () => {
    const person = idIn(await site().find('people', '袁可心'));
    const page = await site().open(`/network?around=${person}`);
    await read(page);
    const [before = 0] = await counts(page);
    expect(before).toBeGreaterThan(2);
    const list = page.getByRole('region', { name: '列表' });
    await list.getByRole('button', { name: '江禾生物科技（云州）有限公司' }).click();
    await page.getByRole('complementary').getByRole('button', { name: '展开' }).click();
    await expect.poll(async () => (await counts(page))[0]).toBeGreaterThan(before);
    await read(page);
    const [, ties = 0] = await counts(page);
    await page.getByRole('checkbox', { name: /^任职/u }).uncheck();
    await expect.poll(async () => (await counts(page))[1]).toBeLessThan(ties);
    expect(page.url()).toContain('hide=HOLDS_POSITION');
    await page.reload();
    await read(page);
    await expect.poll(async () => (await counts(page))[1]).toBeLessThan(ties);
    await page.close();
  });

  for (const [size, options, press] of [
    ['desk', desk, (page: Page, x: number, y: number) => page.mouse.click(x, y)],
    ['phone', phone, (page: Page, x: number, y: number) => page.touchscreen.tap(x, y)],
  ] as const)
    test(`a thing is found under the pointer, and chosen: ${size}`, async () => {
      const page = await site().open(`/network?around=${idIn(await site().find('people', '叶知秋'))}`, options);
      await read(page);
      await page.locator('.picture').scrollIntoViewIfNeeded();
      const chosen = page.getByRole('complementary');
      // Until the layout has come to rest things move on from where they are found.
      const choose = async () => {
        const found = place.parse(await page.evaluate(dot));
        if (found !== null) await press(page, found.x, found.y);
        return chosen.count();
      };
      await expect.poll(choose, { interval: 500 }).toBe(1);
      await chosen.locator('.said a').first().waitFor();
      await page.close();
    });

  test('the shortest path between two, with its sentences', async () => {
    const [from, to] = [idIn(await site().find('people', '袁可心')), idIn(await site().find('people', '叶知秋'))];
    const page = await site().open(`/network?path=${from},${to}`);
    const path = page.getByRole('region', { name: '最短路径' });
    await path.getByRole('listitem').first().waitFor();
    const names = await path.getByRole('button').allTextContents();
    expect([names[0], names.at(-1)]).toEqual(['袁可心', '叶知秋']);
    await path.getByRole('button', { name: '叶知秋' }).click();
    await page.getByRole('complementary', { name: '叶知秋' }).locator('.said a').first().click();
    await page.locator('.text .lit').first().waitFor();
    await page.close();
  });

  test('saved as a picture and for other tools: what is shown, in files that parse', async () => {
    const page = await site().open(`/network?around=${idIn(await site().find('people', '叶知秋'))}`);
    await read(page);
    const [all = 0] = await counts(page);
    await page.getByRole('slider').last().press('ArrowLeft');
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(all);
    expect(page.url()).toMatch(/[?&]to=\d{4}-\d{2}/u);
    const [knots, ties] = await counts(page);
    const press = (format: string) => () => page.getByRole('button', { name: `↓ ${format}` }).click();
    const svg = await saved(page, press('SVG'));
    expect(await elements(page, svg.text, 'circle', 'line')).toEqual([knots, ties]);
    expect(svg.text).toContain('>叶知秋</text>');
    const graphml = await saved(page, press('GRAPHML'));
    expect(await elements(page, graphml.text, 'node', 'edge')).toEqual([knots, ties]);
    const gexf = await saved(page, press('GEXF'));
    expect(await elements(page, gexf.text, 'node', 'edge')).toEqual([knots, ties]);
    expect(gexf.text).toContain('label="叶知秋"');
    const png = await saved(page, press('PNG'));
    expect([png.bytes.toString('latin1', 1, 4), png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      ...['PNG', 3200, 3200],
    ]);
    await page.close();
  });
}
