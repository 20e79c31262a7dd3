/** What axe finds in each view, in both lights and both languages: nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { desk, phone, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

const wide = 'document.documentElement.scrollWidth > innerWidth';

/** The view stands, and nothing of it is waited for. */
const isWhole = `document.querySelector('main h1') !== null && document.querySelector('.waiting, [aria-busy="true"]') === null`;

/** What is found, each with where it is. */
async function foundIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = violations.parse(
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)`),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

export function accessTests(site: () => Site): void {
  for (const [name, options] of [
    ['desk, light', { ...desk, colorScheme: 'light' }],
    ['phone, dark, English', { ...phone, colorScheme: 'dark', locale: 'en-GB' }],
  ] as const)
    test(`axe finds nothing, and no view is wider than its page: ${name}`, async () => {
      const person = await site().find('people', '叶知秋');
      const paths = [
        '/',
        person,
        await site().find('events', '10月份安全生产例会'),
        `${await site().find('organizations', '江禾生物科技（云州）有限公司')}?as=table`,
        await site().find('projects', '白鹭大桥'),
        `/network?around=${person.split('/').at(-1)}`,
        '/review',
        '/load',
      ];
      // Its policy lets no code in but its own; the examiner is no part of the page.
      const page = await site().open('/', { ...options, bypassCSP: true });
      const found: string[] = [];
      const examine = async (where: string) => {
        await page.waitForFunction(isWhole);
        found.push(...(await foundIn(page)).map((one) => `${where} ${one}`));
        if (await page.evaluate(wide)) found.push(`${where} is wider than the page`);
      };
      for (const path of paths) {
        await page.goto(`${site().api.service.url}${path}`);
        await examine(path);
      }
      await page.goto(`${site().api.service.url}${person}`);
      await page.locator('.said a').first().click();
      await page.locator('.text .lit').first().waitFor();
      await examine('article');
      await page.keyboard.press('/');
      await page.keyboard.type('江');
      await page.getByRole('option').first().waitFor();
      await examine('search');
      expect(found).toEqual([]);
      await page.close();
    });
}
