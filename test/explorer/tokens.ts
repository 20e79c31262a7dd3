/** The reader's token: tried before it is kept, and dropped once it is refused; what needs none is read all the while. */
import { expect, test } from 'vitest';
import { makeKey, revokeKey } from '../../src/api/auth/keys.ts';
import { desk, type Site } from './site.ts';

const kept = `localStorage.getItem('renmai.token')`;
const refused = /status of 401/u;

export function tokenTests(site: () => Site): void {
  test('a token that is none is not kept, and says so where it was typed', async () => {
    const page = await site().open('/review', { ...desk }, refused);
    for (const wrong of ['renmai_wrong', '不是令牌']) {
      await page.getByLabel('令牌').fill(wrong);
      await page.getByRole('button', { name: '使用' }).click();
      await page.locator('form').getByRole('alert').getByText('令牌无效或已过期').waitFor();
      expect(await page.evaluate(kept)).toBe(null);
      await page.getByText(/还有 [1-9]\d* 对/u).waitFor();
      await page.getByLabel('令牌').fill('');
    }
    await page.getByRole('link', { name: '概览' }).click();
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();
    await page.close();
  });

  test('a token that was kept and is revoked is dropped and told of, and reading goes on', async () => {
    const key = await makeKey(site().api.database, { name: '程亦凡', writes: true });
    const page = await site().open('/review', { ...desk }, refused);
    await page.getByLabel('令牌').fill(key);
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByText('令牌已保存').waitFor();
    expect(await page.evaluate(kept)).toBe(key);
    await revokeKey(site().api.database, '程亦凡');
    const told = page.getByRole('alert').getByText('保存的令牌已被撤销或过期');
    // For some seconds the service takes a key as it last knew it.
    const look = async () => {
      await page.goto(site().api.service.url);
      await page.getByRole('heading', { name: '最近的活动' }).waitFor();
      await page.waitForLoadState('networkidle');
      return told.count();
    };
    await expect.poll(look, { timeout: 60_000, interval: 1_000 }).toBe(1);
    expect(await page.evaluate(kept)).toBe(null);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.close();
  });
}
