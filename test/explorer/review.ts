/** Decisions by people: a wrong fact rejected where it stands and taken back; pairs that may be one. */
import { expect, test } from 'vitest';
import { makeKey } from '../../src/api/auth/keys.ts';
import type { Site } from './site.ts';

export function reviewTests(site: () => Site): void {
  test('without a token nothing can be decided; with one, a fact is rejected in place and taken back', async () => {
    const key = await makeKey(site().api.database, { name: '向北辰', writes: true });
    const page = await site().open('/review');
    expect(await page.getByRole('button', { name: '是同一个' }).count()).toBeLessThanOrEqual(1);
    await page.getByLabel('令牌').fill(key);
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByText('已有令牌').waitFor();
    await page.goto(`${site().api.service.url}${await site().find('events', '10月份安全生产例会')}`);
    await page.getByRole('heading', { name: '临江区召开10月份安全生产例会' }).getByRole('link').click();
    const fact = page.locator('.fact', { hasText: '谭晓东' }).first();
    await fact.getByRole('button', { name: '有误' }).click();
    await fact.getByLabel('为什么有误').fill('名单里没有此人');
    await fact.getByRole('button', { name: '驳回' }).click();
    await fact.getByText('已驳回。').waitFor();
    await fact.getByRole('button', { name: '撤销' }).click();
    await fact.getByRole('button', { name: '有误' }).waitFor();
    await page.context().close();
  });
}
