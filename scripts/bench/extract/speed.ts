/** How fast pages become facts, beside the word cutter alone over the same text. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { costs, type Finding } from './measure.ts';
import { articlesOf, pages, printedPages, readPage } from './texts.ts';

const LEAST = 0.5;
const ROUNDS = 15;
/** V8 goes on compiling for so many rounds. */
const WARM_UP = 60;
const tagger = z.object({ tag: z.function({ input: [z.string()], output: z.unknown() }) });

function speedOn(texts: string, all: readonly string[]): Finding[] {
  const module: unknown = createRequire(import.meta.url)('nodejieba');
  const jieba = tagger.parse(module);
  const each = (work: (text: string) => unknown) => (): void => {
    for (const page of all) work(page);
  };
  const characters = all.reduce((n, page) => n + page.length, 0);
  const works = [each((p) => jieba.tag(p)), each(articlesOf), each(readPage)];
  const [tag = 0, split = 0, facts = 0] = costs(ROUNDS, works, WARM_UP);
  const line = (what: string, ms: number): Finding => ({
    what: `${texts}: ${what}`,
    measured: `${Math.round(characters / ms)} thousand characters/s`,
    target: '',
    reached: true,
  });
  return [
    line('nodejieba.tag alone', tag),
    line('page → articles', split),
    line('page → facts', facts),
    {
      what: `${texts}: page → facts, as a share of nodejieba.tag`,
      measured: (tag / facts).toFixed(3),
      target: `≥ ${LEAST}`,
      reached: tag / facts >= LEAST,
    },
  ];
}

/** Newspaper pages as printed where they are at hand, and our own texts, which state far more in as many words. */
export const speed = (): Finding[] => [
  ...(printedPages.length > 0 ? speedOn('newspaper pages', printedPages) : []),
  ...speedOn('our texts', pages),
];
