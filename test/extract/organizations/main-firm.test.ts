/** The firm that an article is about, and what a bare 公司 stands for there. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';

const article = (title: string | null, text: string) => ({
  id: 'x',
  title,
  subtitle: null,
  publication: null,
  place: null,
  section: null,
  page: null,
  publishedOn: '2023-05-06',
  kind: 'news' as const,
  reporters: [],
  text,
  sourceUri: null,
});
const gifts = (title: string | null, text: string): string[] =>
  read(article(title, text)).funded.map(({ from, to, amount }) => `${from} → ${to} ${amount}`);

const TEXT = '从云州纺织厂下岗的何田办起云州岚椒食品有限公司。2020年2月，公司向市红十字会捐款50万元。';

test('the firm of the headline, though another is named last', () => {
  expect(gifts('云州岚椒食品有限公司二十年', `${TEXT}云州纺织厂已经关闭。公司还向河口中学捐款10万元。`)).toEqual([
    '云州岚椒食品有限公司 → 市红十字会 500000',
    '云州岚椒食品有限公司 → 河口中学 100000',
  ]);
});

test('without one the firm named last', () => {
  expect(gifts(null, `${TEXT}云州远航物流有限公司也来了。公司还向河口中学捐款10万元。`)).toContain(
    '云州远航物流有限公司 → 河口中学 100000',
  );
});
