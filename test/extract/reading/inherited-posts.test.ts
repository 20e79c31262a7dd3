/** Posts without a body of their own: of whose paper it is, of the head named before, of the list they stand in. */
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

function posts(text: string, name: string, publication: string | null = null, title: string | null = null): string[] {
  const article = { ...noFacts, id: 'a', kind: 'news' as const, reporters: [], sourceUri: null };
  const { persons } = read({ ...article, publication, title, subtitle: null, text });
  const person = persons.find((p) => p.name === name);
  return (person?.positions ?? []).map((p) => `${p.organization ?? '?'} ${p.title}`);
}

describe('a post is of whose paper or site it is', () => {
  const SCHOOL = '我校党委书记林若川、校长何田，党委常委、副校长顾明出席仪式。';
  it.each([
    [SCHOOL, '林若川', '云州理工大学新闻网', ['云州理工大学 党委书记']],
    [SCHOOL, '何田', '云州理工大学新闻网', ['云州理工大学 校长']],
    [SCHOOL, '顾明', '云州理工大学报', ['云州理工大学 党委常委', '云州理工大学 副校长']],
    ['我院副院长、呼吸与危重症医学科主任何田主持。', '何田', '云州市人民医院', ['云州市人民医院 副院长']],
    [
      '云州港务集团有限公司举行竞赛。集团公司党委书记、董事长何田出席。',
      '何田',
      '云州港务集团新闻中心',
      ['云州港务集团有限公司 党委书记', '云州港务集团有限公司 董事长'],
    ],
    [
      '党委书记林若川讲话，院长周启明主持，党委副书记、纪委书记何田宣读决定。',
      '何田',
      '云州市中医院',
      ['云州市中医院 党委副书记', '云州市中医院 纪委书记'],
    ],
    [
      '集团党委委员、副总经理何田走访北塘建工集团有限公司。',
      '何田',
      '云州港务集团有限公司党群工作部',
      ['云州港务集团有限公司 党委委员', '云州港务集团有限公司 副总经理'],
    ],
    ['市委书记林若川出席，市领导周启明、何田参加。', '何田', '云州日报', ['云州市 市领导']],
    ['县领导林若川、何田带队走访。', '何田', '北塘县人民政府网', ['北塘县 县领导']],
  ])('%s %s (%s)', (text, name, publication, expected) =>
    expect(posts(text, name, publication).slice(0, expected.length)).toEqual(expected),
  );
});

describe('a post is of the house that the article is about', () => {
  const GROUP =
    '云州港务集团有限公司召开大会。集团党委书记、董事长林若川讲话，党委副书记、总经理何田作报告，党委副书记、工会主席顾明主持。';
  const SCHOOL = '云州市第三小学举行校庆。教师代表何田、学生代表顾明发言。北塘区教育局局长林若川到场。';
  it.each([
    [GROUP, '何田', null, ['云州港务集团有限公司 党委副书记', '云州港务集团有限公司 总经理']],
    [GROUP, '顾明', null, ['云州港务集团有限公司 党委副书记', '云州港务集团有限公司 工会主席']],
    [SCHOOL, '何田', '云州市第三小学举行校庆', ['云州市第三小学 教师代表']],
    [SCHOOL, '顾明', null, ['云州市第三小学 学生代表']],
    ['云州市中医院新病区启用。院党委书记何田、院长顾明出席。', '何田', null, ['云州市中医院 党委书记']],
    ['北塘县河口镇石桥村举行宴会，镇长何田前来看望。', '何田', null, ['河口镇 镇长']],
    [
      '云州市消防救援支队召开会议。支队党委书记、政治委员何田出席。',
      '何田',
      null,
      ['云州市消防救援支队 党委书记', '云州市消防救援支队 政治委员'],
    ],
  ])('%s %s (%s)', (text, name, title, expected) => expect(posts(text, name, null, title)).toEqual(expected));
});

describe('a post is of the body', () => {
  const CONGRESS = '市人大常委会主任林若川主持会议。副主任周启明、何田，秘书长顾明出席会议。';
  it.each([
    ['whose head the sentence before names', CONGRESS, '何田', ['市人大常委会 副主任']],
    ['that the deputies before it have', CONGRESS, '顾明', ['市人大常委会 秘书长']],
    [
      'of the list, a member of its party group too',
      '市政协主席林若川，党组成员何田出席。',
      '何田',
      ['市政协 党组成员'],
    ],
    [
      'of its own words in a chain',
      '副市长、市征兵工作领导小组组长何田到场。',
      '何田',
      ['? 副市长', '市征兵工作领导小组 组长'],
    ],
    ['of its own river', '县委副书记、青沙河县级河长何田巡河。', '何田', ['县委 副书记', '青沙河 县级河长']],
    [
      'before a name that a form of address follows',
      '云州市人民医院医师林若川教授、云州市中医院护士何田授课。',
      '何田',
      ['云州市中医院 护士'],
    ],
  ])('%s', (_, text, name, expected) => expect(posts(text, name)).toEqual(expected));

  it.each([
    ['红柳湾农场党委书记林若川，党委副书记、纪委书记顾明，副场长周启明、何田陪同。', '顾明', '红柳湾农场 纪委书记'],
    ['红柳湾农场党委书记林若川，党委副书记、纪委书记顾明，副场长周启明、何田陪同。', '何田', '红柳湾农场 副场长'],
    ['云州恒泰研究院成立。林若川受聘担任研究院首任院长。', '林若川', '云州恒泰研究院 首任院长'],
    ['青原县委常委、副县长何田出席。', '何田', '青原县 县委常委'],
    ['北塘街道召开会议。党工委副书记、办事处主任林若川，调研员何田参加。', '林若川', '北塘街道 办事处主任'],
    ['北塘街道召开会议。党工委副书记、办事处主任林若川，调研员何田参加。', '何田', '北塘街道 调研员'],
  ])('%s %s', (text, name, post) => expect(posts(text, name)).toContain(post));

  it('is of the association that the headline names, and of no guest', () => {
    const text =
      '云州市茶业协会召开大会。省茶叶学会秘书长周启明到会祝贺。\n会议选举产生了第四届理事会。林若川当选会长。';
    expect(posts(text, '林若川', null, '市茶业协会换届')).toEqual(['云州市茶业协会 会长']);
  });

  it('of a guest is no post of this place', () => {
    const text = '岚溪市市长林若川一行到访。副市长何田陪同。';
    expect(posts(text, '何田', '云州日报')).toEqual(['? 副市长']);
  });

  it.each([
    ['海州市副市长林若川率代表团来我市考察，副市长何田陪同。', '云州日报', '? 副市长'],
    ['海州市副市长林若川率代表团来我市考察。副市长何田陪同。', null, '? 副市长'],
    ['林若川会见了来访的海州市市长周启明，市领导顾明、何田参加会见。', '云州日报', '? 市领导'],
    ['云州市委书记林若川会见了来访的海州市市长周启明，市领导何田参加会见。', '云州日报', '云州市 市领导'],
    ['海州县县长林若川率代表团来我县考察，副县长何田陪同。', '北塘县人民政府网', '北塘县 副县长'],
    ['林若川会见了来访的海州市市长周启明、副市长何田一行。', '云州日报', '海州市 副市长'],
  ])('of a host is not of the place of the guests: %s', (text, publication, post) =>
    expect(posts(text, '何田', publication)).toEqual([post]),
  );

  it('keeps what stands in brackets behind it, but not that it is one of several', () => {
    expect(posts('副县长（挂职）何田出席。', '何田')).toEqual(['? 副县长（挂职）']);
    expect(posts('副县长（兼）何田出席。', '何田')).toEqual(['? 副县长']);
  });

  it('that the headline names is the one that its noun stands for', () => {
    const text = '北塘区政务中心由区交易中心、区采购中心组建。中心主任何田介绍情况。';
    expect(posts(text, '何田', null, '北塘区政务中心揭牌')).toEqual(['北塘区政务中心 主任']);
  });

  it("is not the neighbour's where one has a post of one's own", () => {
    const text = '县委常委、副县长何田陪同。东安区副区长林若川与何田签约。';
    expect(posts(text, '何田').join()).not.toContain('东安区');
  });
});
