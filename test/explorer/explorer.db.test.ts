/** The explorer in a real browser, on the sample newspaper: one server and one browser for all of it. */
import { afterAll, beforeAll, describe } from 'vitest';
import { accessTests } from './access.ts';
import { frameTests } from './frame.ts';
import { listTests } from './lists.ts';
import { loadingTests } from './loading.ts';
import { networkTests } from './network.ts';
import { readingTests } from './reading.ts';
import { reviewTests } from './review.ts';
import { openSite, type Site } from './site.ts';
import { thingTests } from './things.ts';
import { journeyTests } from './to-sentence.ts';
import { tokenTests } from './tokens.ts';

describe('in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  journeyTests(() => site);
  frameTests(() => site);
  tokenTests(() => site);
  readingTests(() => site);
  listTests(() => site);
  thingTests(() => site);
  networkTests(() => site);
  accessTests(() => site);
  reviewTests(() => site);
  loadingTests(() => site);
});
