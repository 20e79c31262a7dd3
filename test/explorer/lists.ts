/** The lists of all that is loaded: from the overview's figures to what is looked for. */
import { expect, test } from 'vitest';
import type { Site } from './site.ts';

export function listTests(site: () => Site): void {
  test("the overview's figures lead to lists of just as many", async () => {
    const page = await site().open('/');
    const figures = page.locator('.counts > div');
    await figures.first().waitFor();
    for (const n of [0, 1, 2, 3, 4]) {
      const count = (await figures.nth(n).locator('dd').textContent()) ?? '?';
      const name = (await figures.nth(n).getByRole('link').textContent()) ?? '?';
      await figures.nth(n).getByRole('link').click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByText(`共 ${count} 条`, { exact: true }).waitFor();
      await page.goBack();
      await figures.first().waitFor();
    }
    await page.close();
  });

  test('a list is paged to its end', async () => {
    const page = await site().open('/people');
    const all = Number(/\d+/u.exec((await page.getByText(/^共 \d+ 条$/u).textContent()) ?? '')?.[0]);
    const rows = page.locator('main ol > li');
    expect(await rows.count()).toBeLessThan(all);
    const more = page.getByRole('button', { name: /^再看一些/u });
    for (let seen = await rows.count(); seen < all; seen = await rows.count()) {
      await more.click();
      await expect.poll(() => rows.count()).toBeGreaterThan(seen);
    }
    expect(await more.count()).toBe(0);
    const names = await rows.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(names).size).toBe(all);
    await page.close();
  });

  test('people by characters of a name or by its sound, kept in the address', async () => {
    const page = await site().open('/people');
    const rows = page.locator('main ol > li');
    const field = page.getByRole('searchbox');
    for (const words of ['知秋', 'yezhiqiu']) {
      await field.fill(words);
      await expect.poll(() => rows.locator('.thing').allTextContents()).toEqual(['叶知秋']);
    }
    await page.waitForURL(/words=yezhiqiu/u);
    await page.reload();
    await expect.poll(() => rows.locator('.thing').allTextContents()).toEqual(['叶知秋']);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    expect(await field.inputValue()).toBe('');
    await page.close();
  });

  test('bodies by their kind, events by their type and days, and nothing where nothing fits', async () => {
    const page = await site().open('/organizations');
    await page.getByRole('combobox', { name: '种类' }).selectOption('BANK');
    await expect
      .poll(() => page.locator('main ol .soft').allTextContents())
      .toSatisfy((kinds: string[]) => kinds.length > 0 && kinds.every((kind) => kind.startsWith('银行')));
    await page.getByRole('navigation', { name: '种类' }).getByRole('link', { name: '活动' }).click();
    await page.getByRole('heading', { level: 1, name: '活动' }).waitFor();
    await page.getByRole('combobox', { name: '类型' }).selectOption('SIGNING');
    await page.locator('main ol time').first().waitFor();
    await expect
      .poll(() => page.locator('main ol .detail').allTextContents())
      .toSatisfy((all: string[]) => all.every((x) => x.startsWith('签约')));
    await page.getByLabel('从').fill('2099-01-01');
    await page.getByText('没有符合条件的').waitFor();
    await page.close();
  });
}
