/** Names that their place proves: after a title, in a printed list, as an entry of a roll; and what looks alike. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../schema/nodes.ts';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const article = (text: string): Article => ({
  id: 'a',
  title: null,
  subtitle: null,
  ...noFacts,
  kind: 'news',
  reporters: [],
  text,
  sourceUri: null,
});
const names = (text: string): string[] => read(article(text)).persons.map((person) => person.name);

describe('a name', () => {
  it.each([
    ['副市长水一方、过云生出席会议。', ['水一方', '过云生']],
    ['市卫健委副主任古丽努尔出席会议。', ['古丽努尔']],
    ['村支书巴特尔、村主任那木罕出席会议。', ['巴特尔', '那木罕']],
    ['李河、巴图·查干被授予“先进工作者”称号。', ['李河', '巴图·查干']],
    ['云州工程学院阿依努尔·买提等12名同学获奖学金。', ['阿依努尔·买提']],
    ['云州港集团副总经理（主持工作）乜大川发言。', ['乜大川']],
    ['副区长候选人步云主持会议。', ['步云']],
    ['政法委书记李苏日娜，公安局局长何巴特尔一同检查。', ['李苏日娜', '何巴特尔']],
    ['副县长俄木阿果，校长勒尔古哈、学生代表阿苏惹果分别发言。', ['俄木阿果', '勒尔古哈', '阿苏惹果']],
    ['老党员萨仁高勒家中', ['萨仁高勒']],
    ['县领导脱国明、户国安、那海波参加。', ['脱国明', '户国安', '那海波']],
    ['老兵代表、全国退役军人创业先进个人何卫东寄语新兵。', ['何卫东']],
    ['审判员林若川（女，苗族）、何田为云州市人民法院审判员。', ['林若川', '何田']],
    ['顾明（女，满族） 云州市实验幼儿园园长', ['顾明']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('is called by its surname and a post cut short', () =>
    expect(names('总经理郎云飞主持会议。郎总强调，要守住底线。')).toEqual(['郎云飞']));
});

describe('no name', () => {
  it.each([
    '希望同学们立大志、明大德、成大才、担大任。',
    '会议听取了水利局长期规划。',
    '14日下午，云安（东河）投资推介会举行。',
    '居民都想参加。',
    '云州机床厂 先进集体',
    '让茶农富起来。',
    '运动员代表国家，登上领奖台。',
    '主任和省里，都很重视。',
    '一居民楼起火，消防员赶到。',
    '开展“委员议题·月月来协商”活动。',
    '会议听取了市法院院长和省法院的意见。',
    '并按规定推荐申报“云州市五一劳动奖章”。',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});
