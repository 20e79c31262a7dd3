/** A list of numbered entries, one to a line: each stands by itself, and what follows the list is no part of it. */
import { expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

const LINES = [
  '云州县表彰先进教师',
  '时间：2022-09-10 17:35 来源：云州县教育局',
  '',
  '9月9日，云州县召开庆祝教师节大会。县委书记林若川出席会议并讲话，县长周启明主持会议。',
  '受到表彰的名单如下：',
  '一、教育工作先进集体（2个）：云州县第一中学、云州县城关小学',
  '二、“云州名校长”（2名）：何明亮（云州县第一中学）、范玉兰（云州县城关小学）',
  '县财政拿出专项资金18万元用于此次表彰。',
];

it('is kept line by line', () => {
  const [article] = splitPage({ text: LINES.join('\n'), sourceUri: null, facts: noFacts }).articles;
  expect(article?.text.split('\n')).toEqual(LINES.slice(3));
});
