/** The publisher's line at the head of a page is no headline; what stands below the day is. */
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

const BODY = '3月8日上午，县委副书记、县长林若川到县人民来访接待中心接访。县信访局局长何田参加。';
const page = (head: readonly string[], body = BODY) =>
  splitPage({ text: [...head, '', body].join('\n'), sourceUri: null, facts: noFacts });

describe("a publisher's line", () => {
  it.each(['北塘县人民政府网', '北塘县人民医院', '云州港务集团新闻中心', '恒泰集团新闻', '云州理工大学新闻网'])(
    '%s',
    (publisher) => {
      const headline = '县委副书记、县长林若川到县人民来访接待中心接访';
      const { facts, articles } = page([publisher, '2023年3月9日 星期四', '', headline]);
      expect(facts).toMatchObject({ publication: publisher, publishedOn: '2023-03-09' });
      expect(articles).toMatchObject([{ title: headline, subtitle: null, text: BODY }]);
    },
  );

  it.each(['云州理工学院　新闻中心', '北塘县人民政府网站 > 部门动态', '云州理工大学新闻网'])(
    '%s, above the headline that a day stands below',
    (publisher) => {
      const headline = '县委副书记、县长林若川到县人民来访接待中心接访';
      const body = `${BODY}\n他认真听取群众的意见建议，要求有关部门尽快解决困难和问题。`;
      const { facts, articles } = page(
        [publisher, headline, '发布时间：2023-03-09　来源：党委宣传部　浏览次数：412'],
        body,
      );
      expect(facts.publication).toBe(publisher.split(' > ')[0]?.replace('　', ''));
      expect(articles).toMatchObject([{ title: headline, text: body }]);
    },
  );

  it('is no headline that a day stands below', () => {
    const { facts, articles } = page(
      ['北塘县召开信访工作会议', '2023年3月9日'],
      '3月8日，北塘县召开信访工作会议。林若川主持。',
    );
    expect(facts.publication).toBeNull();
    expect(articles[0]?.title).toBe('北塘县召开信访工作会议');
  });

  it('may stand above a day with its source, who is named where nobody else is', () => {
    const source = '发布时间：2023-03-09 来源：北塘县融媒体中心 作者：何田';
    expect(page(['北塘县人民政府门户网站', source, '', '林若川到县人民来访接待中心接访']).articles[0]).toMatchObject({
      title: '林若川到县人民来访接待中心接访',
      reporters: ['何田'],
    });
    expect(page(['林若川到县人民来访接待中心接访', source]).facts.publication).toBe('北塘县融媒体中心');
  });

  it.each([
    ['（供稿：呼吸与危重症医学科 何田 编辑：宣传科 周启明）', ['何田']],
    ['（文：何田 图：周启明 编辑：宣传部）', ['何田', '周启明']],
    ['（党委办公室 文/图 何田）', ['何田']],
    ['（党委办公室 何田）', ['何田']],
  ])('has articles that close with %s', (closing, reporters) => {
    const text = page(['北塘县人民医院', '2023年3月9日', '', '林若川到县人民来访接待中心接访'], BODY + closing);
    expect(text.articles[0]?.reporters).toEqual(reporters);
    const below = page(['北塘县人民医院', '2023年3月9日', '', '林若川到县人民来访接待中心接访'], `${BODY}\n${closing}`);
    expect(below.articles[0]?.text.replace(/\s/gu, '')).toBe((BODY + closing).replace(/\s/gu, ''));
  });

  it.each([
    '（云州市红十字会宣传部 供稿）',
    '供稿：县委宣传部',
    '（来源：北塘新闻网 2023-03-09 11:05 一审：何田 二审：周启明）',
  ])('tells a headline from who handed the text in: %s', (line) => {
    const headline = '县委副书记、县长林若川到县人民来访接待中心接访';
    const below = page([headline, '', '北塘县信访局　2023年3月9日'], `${BODY}\n${line}`);
    expect(below.articles).toMatchObject([{ title: headline, subtitle: null }]);
  });

  it('tells a headline from where it stands on its site, and from its column', () => {
    const headline = '抢工期 赶进度 重点项目建设忙';
    for (const above of ['首页 > 新闻中心 > 社会', '【项目建设一线】'])
      expect(page([above, headline, '发布时间：2023-03-09 来源：北塘日报']).articles[0]?.title).toBe(headline);
  });

  it('leaves what was awarded to the line below who was', () => {
    const { articles } = page(
      ['北塘日报', '2023年3月9日', '', '8名市民见义勇为受表彰', '最高获奖金5万元'],
      '昨日下午，县公安局举行颁奖仪式，对8名见义勇为市民进行表彰奖励。何田获奖励5万元。',
    );
    expect(articles[0]).toMatchObject({ title: '8名市民见义勇为受表彰', subtitle: '最高获奖金5万元' });
  });
});

it('leaves the headline below the trail of a site alone', () => {
  const { articles } = page([
    '首页 > 要闻 > 时政',
    '林若川在县人民来访接待中心接访时强调',
    '用心用情 化解难题',
    '发布时间：2023-03-09 08:12  来源：云州日报',
  ]);
  expect(articles).toMatchObject([
    { title: '用心用情 化解难题', subtitle: '林若川在县人民来访接待中心接访时强调', text: BODY },
  ]);
});

it('goes on with a day of the month named before, above a credit', () => {
  const body = [
    '3月17日至18日，县委书记林若川到河口镇调研，副县长何田参加。',
    '18日上午，双方在镇政府召开座谈会。',
    '会上，镇长周启明介绍了情况。',
  ];
  const { articles } = page(['林若川到河口镇调研'], [...body, '', '（图/文 顾明）'].join('\n'));
  expect(articles).toMatchObject([{ title: '林若川到河口镇调研', text: body.join('\n') }]);
});
