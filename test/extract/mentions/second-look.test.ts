/** The second look at a sentence may leave out what the first has settled: it must find what a look from scratch finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesOf, prepare } from '../../../src/extract/mentions/sentence.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { Cut } from '../../../src/text/cut.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';

const folder = join(packageRoot, 'test', 'articles', 'annotated');
const own = '区长何田、董事长郎翔出席。郎总强调安全。何区长说，林若川也来了。德国专家德·林德参加。林德表示满意。';
const texts = [
  own,
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
];

test('names proven elsewhere are found whether or not the sentence was looked at before', () => {
  let changed = 0;
  for (const text of texts) {
    const prepared = sentencesOf(text).map((sentence) => prepare(sentence, new Cut(sentence.text), null));
    const first = prepared.map((sentence) => namesOf(sentence, new Set()));
    const proven = new Set(first.flatMap((names) => names.map((name) => name.name)));
    prepared.forEach((sentence, i) => {
      const again = namesOf(sentence, proven, first[i]);
      expect(again, sentence.sentence.text).toEqual(namesOf(sentence, proven));
      if (again !== first[i]) changed += 1;
    });
  }
  expect(changed).toBeGreaterThan(20);
});
