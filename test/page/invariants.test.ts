/** What holds of any text whatever: nothing of a page is lost or doubled, and the same page is always split the same way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

const split = (text: string) => splitPage({ text, sourceUri: null, facts: noFacts });

/** Every letter and digit of some texts with its count; white space and punctuation are the layout's. */
function letters(texts: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const c of (text ?? '').normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [])
      counts.set(c, (counts.get(c) ?? 0) + 1);
  return counts;
}

const line = fc.constantFrom(
  '',
  '',
  '本报讯（记者周砚秋）3月7日，林若川主持召开例会。',
  '本报讯（记者周砚秋）近日，临江区召开',
  '会议指出，各镇街要把',
  '责任落到人头。',
  '　　会议要求，',
  '“一圩一策”方案',
  '临江区部署防汛工作',
  '强堤防　备物资',
  '——防汛侧记',
  '本报记者 周砚秋',
  '本报通讯员 李 禾',
  '昨日，工人在巡堤。 本报记者 沈淮 摄',
  '沈淮 摄',
  '本 报 记 者',
  '（通讯员 丁一帆）',
  '云州日报 2022年3月9日 星期三 A03',
  '2022年3月9日',
  '编辑：何琳',
  '扫一扫 关注我们',
  '讣告',
  '一、总体要求',
  '二、主要任务',
  '联系电话：5550123',
  '该 街 道 采 取 “ 日 查 + 夜',
  'AI technology',
  'in 2022 开始',
  '会上，(本报讯（记者甲）)',
  '。',
  '——————',
);
const page = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const anyText = fc.oneof(
  page,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** The second line stands inside the first article and is the headline of the second. */
const headlineInsideAnother = [
  '本报讯（记者周砚秋）3月7日，林若川主持召开例会。',
  '会上，(本报讯（记者甲）)',
  '',
  '联系电话：5550123',
  '本报记者 周砚秋',
  '昨日，工人在巡堤。 本报记者 沈淮 摄',
  '会上，(本报讯（记者甲）)',
].join('\n');

/** The third and fourth line are printed as one, the head of a column. */
const headOfTwoLines = '一、总体要求\n2022年3月9日\n二、主要任务\n讣告\n\n本 报 记 者';

/** Long pages take seconds on a busy machine. */
const timeout = 60_000;

describe('any page', { timeout }, () => {
  it('keeps every letter in an article or among what is left over, and doubles none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles, leftover } = split(text);
        const kept = [...articles.flatMap((a) => [a.text, a.title, a.subtitle]), ...leftover.map((part) => part.text)];
        expect(letters(kept)).toEqual(letters([text]));
      }),
      { numRuns: 300, examples: [[headlineInsideAnother], [headOfTwoLines]] },
    );
  });

  it('is split the same way twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(split(text)).toEqual(split(text));
      }),
      { numRuns: 100 },
    );
  });

  it('makes articles with a text, and tells the lines of what is left over', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles, leftover } = split(text);
        for (const article of articles) expect(article.text.trim()).not.toBe('');
        const count = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).length;
        for (const { lines } of leftover) {
          expect(lines.length).toBeGreaterThan(0);
          for (const number of lines) expect(number >= 1 && number <= count).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same with Windows line ends', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(split(text.replace(/\n/gu, '\r\n'))).toEqual(split(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a page of one thing over and over', { timeout }, () => {
  it.each([
    '中',
    '（',
    '“',
    '7',
    'a',
    ' ',
    '，',
    '。',
    '\t',
    '\f',
    '\n',
    '报',
    '摄',
    '记者',
    '本报讯（',
    '中\n',
    '，\n',
    '本报记者 甲\n',
    '临江区召开\n\n',
  ])('of %j is read to its end', (piece) => {
    const text = piece.repeat(Math.floor(300_000 / piece.length));
    const { articles, leftover } = split(text);
    const kept = [...articles.flatMap((a) => [a.text, a.title, a.subtitle]), ...leftover.map((part) => part.text)];
    expect(letters(kept)).toEqual(letters([text]));
  });

  it('is refused where it is longer than any page', () => {
    const text = '中'.repeat(20_000_001);
    expect(() => splitPage({ text, sourceUri: 'long.txt', facts: noFacts })).toThrow(
      /^long\.txt: 20000001 characters/u,
    );
  });
});
