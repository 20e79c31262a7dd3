/** From a cold start to the sentence in the article, by way of each view, at a desk and on a phone; and back again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { first, journeys } from './journeys.ts';
import { desk, lit, phone, type Site } from './site.ts';

/** What the reader sees first of a view. */
const headingOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

export function journeyTests(site: () => Site): void {
  for (const [size, options] of [
    ['desk', desk],
    ['phone', phone],
  ] as const)
    for (const { view, go, heading, onTheWay, said, sentence, isArticle } of journeys)
      test(`from a cold start to the sentence: ${view}, ${size}`, async () => {
        const page = await site().open('/', options);
        await go(page);
        await headingOf(page, heading).waitFor();
        const before = page.url();
        await onTheWay?.(page).click();
        await said(page).click();
        await page.locator('.text').waitFor();
        expect(await lit(page)).toMatch(sentence);
        expect(page.url()).toMatch(/\/articles\/\w+\?at=\d+-\d+$/u);
        expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
        if (onTheWay !== undefined) await page.goBack();
        await page.goBack();
        await headingOf(page, isArticle ? first : heading).waitFor();
        expect(new URL(page.url()).pathname).toBe(isArticle ? '/' : new URL(before).pathname);
        await page.close();
      });
}
