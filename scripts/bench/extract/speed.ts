/** How fast pages become facts, beside the word cutter alone over the same text. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { costs, type Finding } from './measure.ts';
import { articlesOf, pages, readPage } from './texts.ts';

const LEAST = 0.5;
const ROUNDS = 15;
const tagger = z.object({ tag: z.function({ input: [z.string()], output: z.unknown() }) });

export function speed(): Finding[] {
  const module: unknown = createRequire(import.meta.url)('nodejieba');
  const jieba = tagger.parse(module);
  const each = (work: (text: string) => unknown) => (): void => {
    for (const page of pages) work(page);
  };
  const characters = pages.reduce((n, page) => n + page.length, 0);
  const [tag = 0, split = 0, facts = 0] = costs(ROUNDS, [each((p) => jieba.tag(p)), each(articlesOf), each(readPage)]);
  const perSecond = (ms: number): string => `${Math.round(characters / ms)} thousand characters/s`;
  return [
    { what: 'nodejieba.tag alone', measured: perSecond(tag), target: '', reached: true },
    { what: 'page → articles', measured: perSecond(split), target: '', reached: true },
    { what: 'page → facts', measured: perSecond(facts), target: '', reached: true },
    {
      what: 'page → facts, as a share of nodejieba.tag',
      measured: (tag / facts).toFixed(3),
      target: `≥ ${LEAST}`,
      reached: tag / facts >= LEAST,
    },
  ];
}
