/** From every fact one click to its sentence, and from the sentence back to the facts. */
import { expect, test } from 'vitest';
import { lit, phone, type Site } from './site.ts';

export function readingTests(site: () => Site): void {
  test('pointing at a fact lights its words, and pointing at words lists their facts', async () => {
    const page = await site().open(await site().find('events', '10月份安全生产例会'));
    await page.getByRole('heading', { name: '临江区召开10月份安全生产例会' }).getByRole('link').click();
    const panel = page.getByRole('complementary', { name: '这篇文章说的事' });
    await panel.getByText('指向一件事').waitFor();
    await panel.locator('.fact', { hasText: '主持' }).hover();
    expect(await lit(page)).toBe('区委书记苏明谦主持会议');
    await page.locator('.text').getByRole('link', { name: '谭晓', exact: true }).hover();
    await panel.getByText('“谭晓”').waitFor();
    expect(await panel.locator('.fact').count()).toBe(2);
    await page.locator('.text').getByRole('link', { name: '谭晓', exact: true }).click();
    expect(page.url()).toMatch(/\?at=\d+-\d+$/u);
    // A pointer that rests where a fact comes to be drawn points at nothing.
    await panel.locator('.fact').first().hover();
    expect(await lit(page)).not.toBe('谭晓');
    await page.reload();
    await panel.locator('.fact').first().waitFor();
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 500))');
    expect(await lit(page)).toBe('谭晓');
    await panel.getByRole('link', { name: '显示全部' }).click();
    await panel.getByText('指向一件事').waitFor();
    await page.close();
  });

  test('on a phone the facts fold away from the text, and stay so', async () => {
    const page = await site().open(await site().find('events', '10月份安全生产例会'), { ...phone });
    await page.getByRole('heading', { name: '临江区召开10月份安全生产例会' }).getByRole('link').click();
    const panel = page.getByRole('complementary', { name: '这篇文章说的事' });
    await panel.getByText('点一件事').waitFor();
    const height = async () => (await panel.boundingBox())?.height ?? 0;
    expect(await height()).toBeGreaterThan(200);
    await panel.getByRole('button', { name: '收起' }).click();
    await panel.getByRole('button', { name: '展开' }).waitFor();
    expect(await height()).toBeLessThan(80);
    await page.reload();
    await panel.getByRole('button', { name: '展开' }).click();
    await panel.locator('.fact').first().waitFor();
    expect(await height()).toBeGreaterThan(200);
    await page.close();
  });

  test('an event in printed order, with who is usually there, and every paper beside the others', async () => {
    const id = await site().find('events', '党工委（扩大）会议');
    const page = await site().open(id);
    const list = page.getByRole('region', { name: '出席名单' });
    await list.getByRole('listitem').first().waitFor();
    const ranks = await list.locator('.rank').allTextContents();
    expect(ranks).toEqual(ranks.map((_, n) => String(n + 1)));
    await page.getByRole('heading', { name: '各报怎么说' }).waitFor();
    await page.getByRole('heading', { name: '平时在、这次没有' }).waitFor();
    await page.close();
  });

  test("a person's events are filtered, and the address keeps the filter", async () => {
    const page = await site().open(await site().find('people', '叶知秋'));
    const events = page.getByRole('region', { name: '参加的活动' });
    await events.getByRole('listitem').first().waitFor();
    const all = await events.getByRole('listitem').count();
    await events.getByRole('combobox', { name: '身份' }).selectOption('SPOKE_AT');
    await expect.poll(() => events.getByRole('listitem').count()).toBeLessThan(all);
    expect(page.url()).toContain('role=SPOKE_AT');
    await page.reload();
    await events.getByRole('listitem').first().waitFor();
    expect(await events.getByText('出席', { exact: true }).count()).toBe(1);
    await events.getByRole('combobox', { name: '身份' }).selectOption('');
    await events.getByRole('button', { name: '机构' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('高新区党工委');
    await page
      .getByRole('option', { name: /高新区党工委/u })
      .first()
      .click();
    await events.getByRole('button', { name: '机构: 高新区党工委' }).waitFor();
    const names = async () => [...new Set(await events.locator('.what a').allTextContents())];
    await expect.poll(names).toEqual(['党工委（扩大）会议']);
    await page.goto(page.url().replace(/\?.*/u, '?type=CEREMONY'));
    await expect.poll(names).toEqual(['白鹭大桥建成通车']);
    expect(await events.getByRole('combobox', { name: '类型' }).inputValue()).toBe('CEREMONY');
    await events.getByRole('combobox', { name: '类型' }).selectOption('SIGNING');
    await events.getByText('没有符合条件的').waitFor();
    await page.goto(page.url().replace(/\?.*/u, '?from=1999-01-01&to=1999-12-31'));
    await events.getByText('这些日子的报纸没有载入').waitFor();
    await events.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => events.getByRole('listitem').count()).toBe(all);
    await page.close();
  });

  test('namesakes are named with the reason why they are two, and lead to each other', async () => {
    const page = await site().open(await site().find('people', '李建华'));
    const namesakes = page.getByRole('region', { name: '同名的人' });
    await namesakes.getByText('没有报道说明').first().waitFor();
    expect(await namesakes.textContent()).toMatch(/教师|党委书记/u);
    const before = page.url();
    await namesakes.getByRole('link', { name: '李建华' }).click();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.getByRole('region', { name: '同名的人' }).getByText('没有报道说明').first().waitFor();
    await page.close();
  });

  test('whom a person meets, as a network of their events', async () => {
    const page = await site().open(await site().find('people', '叶知秋'));
    const met = page.getByRole('region', { name: '与谁同场' });
    await met.getByRole('button', { name: '与贺云舟同场 1 次' }).click();
    await met.getByRole('link', { name: '领导干部会议' }).waitFor();
    await page
      .getByRole('region', { name: '与谁同场' })
      .getByRole('link', { name: /看成网络/u })
      .click();
    await page.getByRole('region', { name: '列表' }).getByRole('button', { name: '苏明谦' }).waitFor();
    await page.close();
  });
}
