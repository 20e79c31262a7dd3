/** Decisions by people: a wrong fact rejected where it stands and taken back; pairs that may be one. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeKey } from '../../src/api/auth/keys.ts';
import { desk, type Site } from './site.ts';

async function giveToken(page: Page, key: string): Promise<void> {
  await page.getByLabel('令牌').fill(key);
  await page.getByRole('button', { name: '使用' }).click();
  await page.getByText('令牌已保存').waitFor();
}

/** Presses a key once the page is ready for it, and waits for what it says then. */
async function press(page: Page, key: string, said: string): Promise<string> {
  await page.locator('.review[aria-busy="false"]').waitFor();
  await page.keyboard.press(key);
  await page.getByRole('status').getByText(said).waitFor();
  await page.locator('.review[aria-busy="false"]').waitFor();
  return (await page.locator('.review .reports').textContent()) ?? '';
}

export function reviewTests(site: () => Site): void {
  test('a fact is rejected where it stands, and taken back', async () => {
    const key = await makeKey(site().api.database, { name: '向北辰', writes: true });
    const page = await site().open('/review', { ...desk });
    await giveToken(page, key);
    await page.goto(`${site().api.service.url}${await site().find('events', '10月份安全生产例会')}`);
    await page.getByRole('heading', { name: '临江区召开10月份安全生产例会' }).getByRole('link').click();
    const fact = page.locator('.fact', { hasText: '谭晓东' }).first();
    await fact.getByRole('button', { name: '有误' }).click();
    await fact.getByLabel('为什么有误').fill('名单里没有此人');
    await fact.getByRole('button', { name: '驳回' }).click();
    await fact.getByText('已驳回。').waitFor();
    await fact.getByRole('button', { name: '撤销' }).click();
    await fact.getByRole('button', { name: '有误' }).waitFor();
    await page.close();
  });

  test('pairs that may be one: not sure, different, the same, each by one key, and undone', async () => {
    const key = await makeKey(site().api.database, { name: '何田', writes: true });
    const page = await site().open('/review', { ...desk });
    await page.getByText(/还有 [1-9]\d* 对/u).waitFor();
    expect(await page.getByRole('button', { name: /^是同一个/u }).isDisabled()).toBe(true);
    await giveToken(page, key);
    const left = async () => Number(/还有 (\d+) 对/u.exec((await page.locator('.review').textContent()) ?? '')?.[1]);
    const all = await left();
    const first = (await page.locator('.review .reports').textContent()) ?? '';
    // Both sides show sentences, with the words that name them.
    expect(await page.locator('.review .reports article').count()).toBe(2);
    expect((await page.locator('.review .said q').first().textContent())?.length).toBeGreaterThan(6);
    const second = await press(page, 'n', '先放着');
    expect(second).not.toBe(first);
    // The pair is in the address: the back button leads to the one before, and who is sent the address sees the same.
    const address = page.url();
    expect(address).toContain('/review?after=');
    await page.goBack();
    const shown = async () => (await page.locator('.review[aria-busy="false"] .reports').textContent()) ?? '';
    await expect.poll(shown).toBe(first);
    await page.goto(address);
    await expect.poll(shown).toBe(second);
    await page.goto(address.replace(/\?.*/u, ''));
    await expect.poll(shown).toBe(first);
    expect(await press(page, 'd', '不是同一个')).not.toBe(first);
    expect(await left()).toBe(all - 1);
    expect(await press(page, 'z', '已撤销')).toBe(first);
    expect(await left()).toBe(all);
    expect(await press(page, 's', '已定：是同一个')).not.toBe(first);
    expect(await press(page, 'z', '已撤销')).toBe(first);
    const { data } = await site().api.ask('{ decisions(first: 2) { nodes { kind undone { by } } } }');
    expect(data).toEqual({
      decisions: {
        nodes: [
          { kind: 'MERGE', undone: { by: '何田' } },
          { kind: 'KEEP_APART', undone: { by: '何田' } },
        ],
      },
    });
    // Who leaves all of them for later is led back to the first.
    for (let n = 0; n < all; n += 1) {
      await page.locator('.review[aria-busy="false"]').waitFor();
      const before = page.url();
      await page.keyboard.press('n');
      await expect.poll(() => page.url()).not.toBe(before);
    }
    await page.getByRole('link', { name: '从头看先放着的' }).click();
    await expect.poll(shown).toBe(first);
    await page.close();
  });
}
