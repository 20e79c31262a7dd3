/** Whose a post is: the body printed before it, the one that a clause is set in, the one spoken of, or nobody's. */
import { expect, test } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

function posts(text: string, name: string): string[] {
  const article = { ...noFacts, id: 'a', kind: 'news' as const, reporters: [], sourceUri: null };
  const { persons } = read({ ...article, title: null, subtitle: null, text });
  const person = persons.find((p) => p.name === name);
  return (person?.positions ?? []).map((p) => `${p.organization ?? '?'} ${p.title}`);
}

test('a rostrum is no chair, and who sits there no person', () => {
  expect(posts('大会执行主席林若川在主席台就座。', '台就座')).toEqual([]);
});

test.each<readonly [string, string, ...string[]]>([
  // Who has no post lives somewhere: in the one village that the sentence is set in.
  ['林若川来到河口镇石桥村，看望老党员何田。', '何田', '石桥村 老党员'],
  ['林若川先后来到石桥村、柳湾村，看望老党员何田。', '何田', '? 老党员'],
  // The short form of a company is the company; of any other body it is kept as printed.
  ['云州恒泰精密轴承股份有限公司投产。恒泰轴承总经理何田致辞。', '何田', '云州恒泰精密轴承股份有限公司 总经理'],
  [
    '云州市中级人民法院公开宣判。市中级法院党组成员、副院长何田到场。',
    '何田',
    '市中级法院 党组成员',
    '市中级法院 副院长',
  ],
  // The clause is set somewhere.
  ['在云州职业技术学院，院长何田介绍了情况。', '何田', '云州职业技术学院 院长'],
  ['在云州恒泰机械有限公司，负责人何田介绍了订单。', '何田', '云州恒泰机械有限公司 负责人'],
  // The word before the title says whose it is, not the person before.
  ['北塘区浙商商会会长、云州天成建设有限公司董事长林若川出席，商会秘书长何田主持。', '何田', '北塘区浙商商会 秘书长'],
  ['北塘区教育局局长林若川、公司总经理何田参加。云州天成建设有限公司捐建。', '何田', '? 总经理'],
  // A committee by its level alone is as printed, unless the district has just been named.
  ['全区召开会议。区委书记何田主持会议。', '何田', '区委 书记'],
  ['北塘区召开会议。区委书记何田主持会议。', '何田', '北塘区委 书记'],
  ['民盟云州市委会副主委、副市长何田出席。云州市召开会议。', '何田', '民盟云州市委会 副主委', '云州市 副市长'],
  // Departments: of the house spoken of, of the body before in the chain, or with a house in front.
  ['北塘区人民法院副院长林若川，办公室主任、执行局局长何田参加。', '何田', '北塘区人民法院 办公室主任', '执行局 局长'],
  ['副院长林若川、医务科科长何田陪同。', '何田', '医务科 科长'],
  ['干警兵分三路，由执行局局长何田带队出发。', '何田', '执行局 局长'],
  ['会议听取提案委主任何田汇报。', '何田', '提案委 主任'],
  // A unit is a body, and no part of the post in it.
  ['武警云州支队政委何田致辞。', '何田', '武警云州支队 政委'],
  ['近日，河口社区党委书记何田走访居民。', '何田', '河口社区 党委书记'],
  [
    '北塘区人民法院新闻发言人、研究室主任何田介绍情况。',
    '何田',
    '北塘区人民法院 新闻发言人',
    '北塘区人民法院 研究室主任',
  ],
  [
    '走进云州恒泰机械有限公司，该公司副总经理、技术总监何田汇报。',
    '何田',
    '云州恒泰机械有限公司 副总经理',
    '云州恒泰机械有限公司 技术总监',
  ],
  ['河口镇党委副书记、镇长何田出席仪式。', '何田', '河口镇 党委副书记', '河口镇 镇长'],
  // Lives.
  ['何田同志1946年3月入伍，历任排长、北塘区人民武装部政委等职。', '何田', '? 排长', '北塘区人民武装部 政委'],
  ['何田，女，1988年4月生，现任北塘区人民法院党组成员，拟任副院长。', '何田', '北塘区人民法院 党组成员'],
  ['何田同志任医务部主任，免去其医务科科长职务；', '何田', '医务部 主任', '医务科 科长'],
  // A teacher is of the school, whatever is taught.
  ['云州市望江中学数学教师何田参加活动。', '何田', '云州市望江中学 数学教师'],
  ['原云州市住建局局长、现北塘区区长何田主持会议。', '何田', '云州市住建局 局长', '北塘区 区长'],
  // The former name of a body, in brackets before the post.
  ['北塘区公安局副局长林若川出席，北塘区水务局（原北塘区水利局）局长何田请假。', '何田', '北塘区水务局 局长'],
  ['会议决定任命何田为北塘区人民政府副区长、代理区长。', '何田', '北塘区 人民政府副区长', '北塘区 人民政府代理区长'],
  // A former office.
  ['时任北塘区教育局局长何田参加了仪式。', '何田', '北塘区教育局 局长'],
  // The committee of the house begins the post; a place's own level ends no body of the army.
  ['云州大学党委常委、副校长何田致辞。', '何田', '云州大学 党委常委', '云州大学 副校长'],
  ['军分区司令员林若川、政委何田出席。', '何田', '军分区 政委'],
  ['省政协副主席、民建省委主委何田率队。', '何田', '省政协 副主席', '民建省委 主委'],
  ['河口社区党总支书记何田走访居民。', '何田', '河口社区 党总支书记'],
  // Said behind the post, or of the name.
  ['如今已是云州恒泰机械有限公司董事长的何田感慨不已。', '何田', '云州恒泰机械有限公司 董事长'],
  ['林若川现任云州恒泰机械有限公司技术部部长。', '林若川', '云州恒泰机械有限公司 技术部部长'],
  ['大会选举林若川为市工商联主席，周启明、何田等14人为副主席。', '何田', '市工商联 副主席'],
  // Skilled hands of every house.
  ['云州海关关员林若川签发了证书。', '林若川', '云州海关 关员'],
  ['市书法家协会会员林若川等书写春联。', '林若川', '市书法家协会 会员'],
  ['西山煤业集团退休矿工林若川领到慰问金。', '林若川', '西山煤业集团 退休矿工'],
  ['何田同志不再担任云州市委副书记、市长职务。', '何田', '云州市 市委副书记', '云州市 市长'],
  ['代理区长何田作政府工作报告。北塘区召开会议。', '何田', '北塘区 代理区长'],
  ['何田任北塘区政府党组成员、副区长提名人选。', '何田', '北塘区 政府党组成员'],
  // What a township, a district or a hospital half says, it has said in full before.
  ['河口镇召开会议。镇党委书记林若川主持，镇人大主席周启明、党委副书记何田发言。', '何田', '河口镇 党委副书记'],
  ['河口镇召开会议。镇党委书记林若川主持，镇人大主席周启明发言。', '周启明', '河口镇人大 主席'],
  ['河口镇与农商银行签约，副镇长何田签字。', '何田', '河口镇 副镇长'],
  ['在北塘区检查时，区委书记何田陪同。', '何田', '北塘区委 书记'],
  ['云州市第一人民医院义诊，该院心内科主任何田坐诊。', '何田', '云州市第一人民医院 心内科主任'],
  ['河口村猕猴桃种植专业合作社分红，理事长何田说。', '何田', '河口村猕猴桃种植专业合作社 理事长'],
  // Of what kind somebody is, and from where.
  ['民营企业家何田、云州籍企业家林若川受聘。', '何田', '? 民营企业家'],
  ['民营企业家何田、云州籍企业家林若川受聘。', '林若川', '? 云州籍企业家'],
  ['残疾人代表何田发言。', '何田', '? 残疾人代表'],
  // No posts.
  ['市民何田捐款2万元。', '何田'],
  ['在困难群众何田家中，他们促膝交谈。', '何田'],
])('%s', (text, name, ...expected) => {
  expect(posts(text, name)).toEqual(expected);
});
