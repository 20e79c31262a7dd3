/** What stands around every view: search, addresses, language, light, states. */
import { expect, test } from 'vitest';
import { phone, type Site } from './site.ts';

export function frameTests(site: () => Site): void {
  test('from a cold start to a person by the keyboard alone', async () => {
    const page = await site().open('/');
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('叶知');
    await page
      .getByRole('option', { name: /叶知秋/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '叶知秋' }).waitFor();
    expect(page.url()).toContain('/people/');
    expect(await page.title()).toBe('叶知秋 · 人脉');
    await page.goBack();
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();
    await page.close();
  });

  test('search by a part of a name, by an alias, by pinyin, by initials, and of every kind', async () => {
    const page = await site().open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('combobox');
    for (const [words, kind, name] of [
      ['知秋', '人物', '叶知秋'],
      ['yezhiqiu', '人物', '叶知秋'],
      ['yzq', '人物', '叶知秋'],
      ['云州农商行', '机构', '云州农村商业银行股份有限公司'],
      ['yzct', '机构', '云州城市建设投资集团有限公司'],
      ['江禾生物科技', '机构', '江禾生物科技（云州）有限公司'],
      ['白鹭大桥', '项目', '白鹭大桥'],
      ['安全生产例会', '活动', '10月份安全生产例会'],
      ['安全生产例会', '文章', '临江区召开10月份安全生产例会'],
    ] as const) {
      await field.fill(words);
      await page.getByRole('option').filter({ hasText: kind }).filter({ hasText: name }).first().waitFor();
    }
    await page.close();
  });

  test('a search that finds nothing says so, and Escape leads back', async () => {
    const page = await site().open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('无此人也');
    await page.getByText('没有: 无此人也').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  test('speaks Chinese and English, and remembers which, in light and dark', async () => {
    const page = await site().open('/', { locale: 'en-US', colorScheme: 'light' });
    await page.getByRole('heading', { name: 'Latest events' }).waitFor();
    await page.getByRole('button', { name: '切换到中文界面' }).click();
    const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: /外观/u }).click();
    await page.getByRole('button', { name: /浅色/u }).click();
    expect(await ground()).not.toBe(light);
    await page.reload();
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hans');
    expect(await ground()).not.toBe(light);
    await page.close();
  });

  test('an address of nothing, and of a thing that is not there, says so', async () => {
    const page = await site().open('/nowhere');
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await page.goto(`${site().api.service.url}/people/UGVyc29uOnAx`);
    await page.getByRole('heading', { name: '这里没有东西' }).waitFor();
    await page.close();
  });

  test('an address with an id that is none says so in the language of the page, within its width', async () => {
    const wrong = 'no-id-of-this-graph'.repeat(8);
    const page = await site().open(`/people/${wrong}`, { ...phone });
    await page.getByRole('alert').getByText('这个地址不完整或有误').waitFor();
    expect(await page.getByRole('alert').textContent()).not.toContain('global id');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.goto(`${site().api.service.url}/review?after=xyz`);
    await page.getByRole('alert').getByText('这个地址不完整或有误').waitFor();
    await page.close();
  });

  test('a server that does not answer is told, with a way to try again', async () => {
    const page = await site().open('/nowhere');
    await page.route('**/graphql', (route) => route.fulfill({ status: 200, json: { errors: [{ message: '坏了' }] } }));
    await page.getByRole('link', { name: '回到概览' }).click();
    await page.getByRole('alert').getByText('坏了').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();
    await page.close();
  });

  test('nothing comes from another host, and the page may not load any', async () => {
    const { headers } = await fetch(`${site().api.service.url}/people/x`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    const missing = await fetch(`${site().api.service.url}/assets/none.js`);
    expect(missing.status).toBe(404);
  });
}
