/** The contract queries, word for word, on the annotated newspaper pages beside the project. */
import { afterAll, beforeAll, describe } from 'vitest';
import { attendanceTests } from './attendance.ts';
import { hasPages, pagesCorpus } from './corpus.ts';
import { type Asking, participants, serveCorpus } from './running.ts';
import { thingTests } from './things.ts';

describe.skipIf(!hasPages)(`on annotated pages${hasPages ? '' : ' (skipped: ../shared is absent)'}`, () => {
  let asking: Asking;
  beforeAll(async () => {
    const corpus = await pagesCorpus();
    const api = await serveCorpus(corpus);
    asking = { api, corpus, people: await participants(api, corpus) };
  });
  afterAll(() => asking.api.stop());
  attendanceTests(() => asking);
  thingTests(() => asking);
});
