/** Loading through the page, on a service as users run it whose reading is closed: from the token to the article that was found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKey } from '../../src/api/auth/keys.ts';
import { type Running, start } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { laneEnvironment } from '../support/neo4j.ts';
import { desk, lit, phone, type Site } from './site.ts';

const article = JSON.stringify({
  title: '云州市召开安全生产会议',
  text: '本报讯 3月4日，林若川主持召开云州市安全生产会议。',
  publication: '云州日报',
  publishedOn: '2024-03-05',
});
const files = [
  ['2024-03-05-A01.json', article],
  ['2024-03-05-A02.json', '{"text": '],
  ['2024-03-05-A03.txt', ''],
  ['2024-03-05-A04.png', 'picture'],
] as const;

/** Lets files fall onto the page, as a hand does. */
async function drop(page: Page): Promise<void> {
  const held = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(files)}) data.items.add(new File([text], name));
    return data;
  })()`);
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('body', event, { dataTransfer: held });
}

/** Lets a folder of the disk fall onto the page: what a page makes up itself are never folders. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 400, data });
  await session.detach();
}

/** Past the gate of a service whose reading is closed. */
async function enter(page: Page, key: string): Promise<void> {
  await page.getByLabel('令牌').fill(key);
  await page.getByRole('button', { name: '使用' }).click();
  await page.getByRole('heading', { level: 1, name: '载入' }).waitFor();
}

export function loadingTests(site: () => Site): void {
  let service: Running;
  let url = '';
  beforeAll(async () => {
    const main = await build();
    service = start(main, ['serve', '--port', '0'], { env: { ...laneEnvironment(), RENMAI_READING: 'token' } });
    [, url = ''] = await service.until(/Open (http:\S+) in a browser/u);
  });
  afterAll(async () => {
    service.kill('SIGTERM');
    await service.ended;
  });

  test('where reading is closed the page asks for a token; then files are dropped, followed, and told of', async () => {
    const key = await makeKey(site().api.database, { name: '周启明', writes: true });
    const page = await site().open(url, { ...desk }, /status of 401/u);
    await page.getByRole('heading', { name: '要有令牌' }).waitFor();
    await page.getByLabel('令牌').fill('renmai_wrong');
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByRole('alert').getByText('令牌无效或已过期').waitFor();
    await page.getByLabel('令牌').fill(key);
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByRole('heading', { name: '最近的活动' }).waitFor();

    await page.getByRole('link', { name: '载入' }).click();
    await page.getByText('拖到这一页上').waitFor();
    await drop(page);
    await page.getByText('2024-03-05-A03.txt：是空的').waitFor();
    await page.getByText('2024-03-05-A04.png：不是文章').waitFor();
    await page.getByRole('button', { name: '载入 2 个文件' }).click();
    await page.getByRole('heading', { name: '载入完毕' }).waitFor();
    expect(page.url()).toContain('/load?of=');
    await page.getByText('2 个文件中的 2 个').waitFor();
    await page.getByText('2024-03-05-A02.json：不是 JSON').waitFor();
    await page.getByRole('link', { name: '云州市召开安全生产会议' }).click();
    await page.locator('.text').getByRole('link', { name: '林若川' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '载入完毕' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '2024-03-05-A01.json 新载入' }).waitFor();
    // The same article, from the same file and from another.
    for (const [name, outcome] of [
      ['2024-03-05-A01.json', '原先已载入，没有变化'],
      ['2024-03-05-B01.json', '出处是别的文件'],
    ] as const) {
      await page.getByRole('link', { name: '再载入一些' }).click();
      const file = { name, mimeType: 'application/json', buffer: Buffer.from(article) };
      await page.getByLabel('选择文件').setInputFiles([file]);
      await page.getByRole('button', { name: '载入 1 个文件' }).click();
      await page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: outcome }).waitFor();
    }
    await page.close();
  });

  test('a folder is dropped with what lies in the folders in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'renmai-drop-'));
    try {
      mkdirSync(join(folder, '03', '06'), { recursive: true });
      writeFileSync(join(folder, '03', '06', 'A01.json'), article);
      writeFileSync(join(folder, 'A02.txt'), '本报讯 3月6日，何田到云州市第三小学调研。');
      const key = await makeKey(site().api.database, { name: '罗川', writes: true });
      const page = await site().open(`${url}/load`, { ...desk }, /status of 401/u);
      await enter(page, key);
      await dropFolder(page, folder);
      await page.getByText('A01.json').waitFor();
      await page.getByText('A02.txt').waitFor();
      await page.getByRole('button', { name: '载入 2 个文件' }).waitFor();
      await page.getByRole('button', { name: '一个也不要' }).click();
      await page.getByText('拖到这一页上').waitFor();
      await page.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('from a cold start to the sentence: load, phone', async () => {
    const key = await makeKey(site().api.database, { name: '林若川', writes: true });
    const page = await site().open(`${url}/load`, { ...phone }, /status of 401/u);
    await enter(page, key);
    const text = '本报讯 3月7日，何田主持召开云州市港务工作会议。';
    const content = JSON.stringify({
      title: '云州市召开港务工作会议',
      text,
      publication: '云州日报',
      publishedOn: '2024-03-08',
    });
    const file = { name: '2024-03-08-A01.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await page.getByLabel('选择文件').setInputFiles([file]);
    await page.getByRole('button', { name: '载入 1 个文件' }).click();
    await page.getByRole('link', { name: '云州市召开港务工作会议' }).click();
    await page
      .getByRole('complementary')
      .locator('.fact', { hasText: '主持' })
      .getByRole('link', { name: '原文' })
      .click();
    expect(await lit(page)).toContain('何田主持召开云州市港务工作会议');
    await page.close();
  });
}
