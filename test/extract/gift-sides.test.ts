/** Who stands on which side of a gift, where others are named beside them. */
import { expect, test } from 'vitest';
import { read } from '../../src/extract/read.ts';
import { article } from '../support/article.ts';

const gifts = (text: string): string[] =>
  read(article(text)).funded.map(({ from, to, amount }) => `${from} → ${to} ${amount ?? ''}`.trim());

test.each([
  [
    '市红十字会近日开展募捐活动。市慈善总会收到海州籍企业家、海州集团董事长周启明捐款5万元。',
    ['周启明 → 市慈善总会 50000'],
  ],
  ['市红十字会副会长周启明送上云州慈善基金会筹集的慰问金5万元和棉被200床。', ['云州慈善基金会 → null 50000']],
  [
    '活动中，市红十字会副会长周启明为河口村村民送上云州慈善基金会募集的慰问金5万元。',
    ['云州慈善基金会 → 河口村村民 50000'],
  ],
  [
    '书记林若川、区长周启明分别来到河口小学、北塘敬老院看望慰问，送去慰问金5000元、3000元。',
    ['林若川 → 河口小学 5000', '周启明 → 北塘敬老院 3000'],
  ],
  ['云州市财政局发布消息，今年上级财政投入教育资金2亿元用于北塘区。', ['上级财政 → 北塘区 200000000']],
  ['河口担保公司为云州茶业有限公司提供贷款担保300万元。', []],
  ['云州大学、海州大学签订合作协议。我校向河口小学捐款5万元。', ['null → 河口小学 50000']],
])('in %s: %o', (text, expected) => {
  expect(gifts(text)).toEqual(expected);
});
