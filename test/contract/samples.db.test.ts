/** The contract queries on the sample articles, asked of their year, and the tour of the README. */
import { afterAll, beforeAll, describe } from 'vitest';
import { attendanceTests } from './attendance.ts';
import { samplesCorpus } from './corpus.ts';
import { type Asking, participants, serveCorpus } from './running.ts';
import { thingTests } from './things.ts';
import { tourTests } from './tour.ts';

describe('on the sample articles', () => {
  let asking: Asking;
  beforeAll(async () => {
    const corpus = await samplesCorpus();
    const api = await serveCorpus(corpus);
    asking = { api, corpus, people: await participants(api, corpus) };
  });
  afterAll(() => asking.api.stop());
  attendanceTests(() => asking);
  thingTests(() => asking);
  tourTests(() => asking);
});
