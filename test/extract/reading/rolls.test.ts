/** A roll of honour gives each entry the award that it stands under. */
import { expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const awards = (title: string, lines: readonly string[]): string[] =>
  read({
    id: 'a',
    title,
    subtitle: null,
    ...noFacts,
    kind: 'notice',
    reporters: [],
    text: lines.join('\n'),
    sourceUri: null,
  }).awards.map(({ recipient, award }) => `${recipient}: ${award}`);

const LINES = ['一、云州市工人先锋号', '云州机床厂二班', '二、云州市劳动模范', '何田 云州机床厂钳工'];

it('is read line by line', () =>
  expect(awards('云州市工人先锋号、劳动模范名单（部分）', LINES)).toEqual([
    '云州机床厂二班: 云州市工人先锋号',
    '何田: 云州市劳动模范',
  ]));

it('ends with its entries', () =>
  expect(awards('先进个人光荣榜', ['先进个人', '何田 云州机床厂钳工', '会议由林若川主持。', '云州机床厂二班'])).toEqual(
    ['何田: 先进个人'],
  ));

it('is none where posts are listed', () => expect(awards('云州市人大常委会任免名单', LINES)).toEqual([]));
