/** Organizations, their offices, projects: from the timeline to the sentence, and from the table to a file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Site } from './site.ts';

const company = '江禾生物科技（云州）有限公司';

/** What the browser was given as a file. */
export async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

export function thingTests(site: () => Site): void {
  test("a company's appearances in order, each with its sentence, its money and the officials present", async () => {
    const page = await site().open(await site().find('organizations', company));
    const list = page.getByRole('region', { name: '所有出现' });
    await list.getByRole('listitem').first().waitFor();
    const days = await list.locator('time').allTextContents();
    expect(days).toEqual(days.toSorted());
    const loan = list.getByRole('listitem').filter({ hasText: '8000万元' });
    expect(await loan.textContent()).toContain('云州农村商业银行');
    await list.getByText('在场官员').first().waitFor();
    // Seen again and again, and shown at the first day: by the words of that day.
    const post = list.getByRole('listitem').filter({ hasText: '袁可心' }).first();
    expect(await post.locator('.source').textContent()).toContain((await post.locator('time').textContent()) ?? '?');
    await page.close();
  });

  test('the same as a table, which downloads with every row', async () => {
    const page = await site().open(`${await site().find('organizations', company)}?as=table`);
    const table = page.getByRole('region', { name: '所有出现' }).getByRole('table');
    await table.waitFor();
    const rows = await table.locator('tbody tr').count();
    const { name, text } = await saved(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
    expect(name).toBe(`${company}.csv`);
    expect(text.startsWith('\uFEFFdate,kind,')).toBe(true);
    const officials = (await table.locator('tbody td:nth-child(8)').allTextContents()).filter((cell) => cell !== '');
    expect(officials.length).toBeGreaterThan(0);
    for (const cell of officials) expect(text).toContain(cell);
    expect(text.trimEnd().split('\r\n').length).toBe(rows + 1);
    expect(text).toContain('80000000,CNY');
    await page.close();
  });

  test('who held an office, in order', async () => {
    const page = await site().open(await site().find('organizations', '高新区'));
    const offices = page.getByRole('region', { name: '谁任过什么职' });
    await offices.getByRole('combobox', { name: '职务' }).selectOption('党工委书记');
    await expect.poll(() => offices.locator('.tenures .label .thing').allTextContents()).toEqual(['韩立新', '方致和']);
    await page.getByRole('list', { name: '交接' }).getByRole('link', { name: '方致和' }).waitFor();
    expect(page.url()).toContain('office=');
    await page.close();
  });

  test('a project: how far it is, whose, and what happened', async () => {
    const page = await site().open(await site().find('projects', '白鹭大桥'));
    await page.getByRole('list', { name: '进展' }).waitFor();
    expect(await page.locator('.stages [aria-current]').textContent()).toContain('投产运营');
    await page.close();
  });
}
