/** Short names of firms that no legal form ends: shown by the list they stand in, or by what they do. */
import { describe, expect, test } from 'vitest';
import { firmsByDeed } from '../../../src/extract/mentions/firms-by-deed.ts';
import { firmsInLists } from '../../../src/extract/mentions/firms-in-lists.ts';
import { firmsWithPosts } from '../../../src/extract/mentions/firms-with-posts.ts';
import { Cut } from '../../../src/text/cut.ts';

const listed = (sentence: string): string[] => firmsInLists(sentence, new Cut(sentence)).map((o) => o.name);
const doing = (sentence: string): string[] => firmsByDeed(sentence, new Cut(sentence)).map((o) => o.name);

describe('in a list', () => {
  test.each([
    ['云晟纺织、金穗米业、北岭药业等企业踊跃参展。', ['云晟纺织', '金穗米业', '北岭药业']],
    ['签约的是岚河乳业、启航五金和云州恒泰轴承有限公司。', ['岚河乳业', '启航五金']],
    ['何记茶业与凌云五金合捐40万元。', ['何记茶业', '凌云五金']],
    ['余下的由沄泽资本、禾岚基金分担。', ['沄泽资本', '禾岚基金']],
    ['云晟轴承、锦和纺织两家上市。', ['云晟轴承', '锦和纺织']],
  ])('%s', (sentence, expected) => expect(listed(sentence)).toEqual(expected));

  test.each([
    '发展智慧物流、绿色食品、现代农业等产业。',
    '做大做强山茶油食品、竹木家具、罗非鱼水产等特色产业。',
    '展出了精密机械、智能装备、生物医药等产品。',
    '林若川、周启明和何田参加。',
    '市水利局、市财政局负责人参加。',
    '捐赠食品、医药、电器等物资。',
  ])('%s', (sentence) => expect(listed(sentence)).toEqual([]));
});

describe('by what it does', () => {
  test.each([
    ['本轮由沄泽资本领投1.2亿元。', ['沄泽资本']],
    ['恒岚地产捐100万元，聚香园餐饮捐20万元。', ['恒岚地产', '聚香园餐饮']],
    ['岚泰轴承的技术员何田说。', ['岚泰轴承']],
  ])('%s', (sentence, expected) => expect(doing(sentence)).toEqual(expected));

  test.each(['社会资本出资建设。', '当地食品员工不足。', '绿色农业拿到了补贴。', '他为学校捐电脑。'])(
    '%s',
    (sentence) => expect(doing(sentence)).toEqual([]),
  );
});

describe('before a post', () => {
  const posted = (sentence: string): string[] => firmsWithPosts(sentence).map((o) => o.name);

  test.each([
    ['接过合同，岚禾生物科技总经理何田说。', ['岚禾生物科技']],
    ['“卖了一个月的货！”老河口醋业销售经理何田说。', ['老河口醋业']],
    ['来自云晟电子的何田，与锦和纺织董事长周启明交谈。', ['锦和纺织']],
  ])('%s', (sentence, expected) => expect(posted(sentence)).toEqual(expected));

  test.each(['公司科技总监何田说。', '生物科技总经理何田说。', '市场经理何田说。'])('%s', (sentence) =>
    expect(posted(sentence)).toEqual([]),
  );
});
