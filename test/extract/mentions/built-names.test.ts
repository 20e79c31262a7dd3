/** Names without a title, a list or a verb of speech: their own build shows them, and what persons do or have. */
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const names = (text: string): string[] =>
  read({
    ...noFacts,
    id: 'a',
    kind: 'news',
    title: null,
    subtitle: null,
    reporters: [],
    sourceUri: null,
    text,
  }).persons.map((person) => person.name);

describe('a name', () => {
  it.each<readonly [string, ...string[]]>([
    // What somebody feels, owns, is seen doing.
    ['谈起这些变化，吴长顺感慨万千。', '吴长顺'],
    ['提起社区的食堂，钱桂芳赞不绝口。', '钱桂芳'],
    ['据马国良介绍，合作社共有社员120户。', '马国良'],
    ['在梁永刚的养殖场，两千只鸡正在啄食。', '梁永刚'],
    ['走进谢文彬家的院子，干净整洁。', '谢文彬'],
    ['蔡美玲的丈夫去年因病去世。', '蔡美玲'],
    ['2015年，林若川返乡创业，办起了养殖场。', '林若川'],
    ['由林若川执导的电影上映。', '林若川'],
    ['林若川捐款500元，何田捐款300元。', '林若川', '何田'],
    // A noun for people that no post is.
    ['学员白晓燕拿到了证书。', '白晓燕'],
    ['一级上士顾海涛退役。', '顾海涛'],
    ['孤儿尹小龙被送到福利院。', '尹小龙'],
    ['村民邹大年种了十亩桃树。', '邹大年'],
    ['老伴邵秀兰在一旁帮忙。', '邵秀兰'],
    ['1962年出生的潘国庆，高中毕业后回村务农。', '潘国庆'],
    ['革命先烈方大同牺牲时年仅24岁。', '方大同'],
  ])('%s', (text, ...expected) => expect(names(text)).toEqual(expected));

  it('of several parts is one with its last', () =>
    expect(names('会谈前，林若川会见了霍尔登一行。副校长玛格丽特·霍尔登出席仪式。')).toEqual([
      '林若川',
      '玛格丽特·霍尔登',
    ]));
});

describe('no name', () => {
  it.each([
    '林若川投资有限公司落户高新区。',
    '男子100米冠军产生了。',
    '拿出真金白银支持企业。',
    '岑州正在建设新城。',
    '他曾荣立二等功。',
    '向大会致以祝贺，和人民在一起。',
    '全社会都来关心孩子。',
    '车队沿文昌路前行。',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});
