/** Names behind words that the cutter of words glued to them or parted, and words in quotes that are nobody's name. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

test.each([
  ['教授林若川做客云州大学，作了专题报告。', ['云州大学']],
  ['副市长周启明因在市委党校学习未能参加。', ['市委党校']],
  ['全省职工运动会举行，河口县未派代表队参赛。', []],
  ['云州约谈恒泰科技有限公司，责令整改。', ['恒泰科技有限公司']],
  ['副市长林若川率市商务局考察了海州远航集团。', ['市商务局', '海州远航集团']],
])('in %s: %o', (text, expected) => {
  expect(read(article(text)).organizations.map(({ name }) => name)).toEqual(expected);
});

test('what fills a pair of quotes is what a team is called', () => {
  expect(read(article('云州市消防支队“蓝朋友”宣讲队走进河口小学开展宣讲。')).persons).toEqual([]);
});

test.each([
  ['市政协主席宋佳宁走访“最美家庭”获得者何大田。', '何大田', []],
  ['市慈善总会收到海州籍企业家、海州集团董事长周启明捐款5万元。', '周启明', ['null 海州籍企业家', '海州集团 董事长']],
])('in %s the posts of %s: %o', (text, name, posts) => {
  const person = read(article(text)).persons.find((p) => p.name === name);
  expect(person?.positions.map(({ organization, title }) => `${organization} ${title}`)).toEqual(posts);
});

test('该校 is the new campus named before, not a part of the word', () => {
  const { projects } = read(
    article('由滨海区援建的河口中学新校区启用，学生们搬进新教室。该校总投资8000万元，占地50亩。'),
  );
  expect(projects.map(({ name, investment }) => [name, investment?.amount ?? null])).toEqual([
    ['河口中学新校区', 80_000_000],
  ]);
});
