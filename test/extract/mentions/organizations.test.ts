/** Names of organizations: their span, their kind, and what is none. */
import { describe, expect, test } from 'vitest';
import { organizationsIn } from '../../../src/extract/mentions/organizations.ts';
import { Cut } from '../../../src/text/cut.ts';

const named = (sentence: string): string[] =>
  organizationsIn(sentence, new Cut(sentence), () => false).map((o) => `${o.kind} ${o.name}`);

describe('the longest correct span', () => {
  test.each([
    ['仪式在云州宾馆举行。', ['company 云州宾馆']],
    ['工程由云州第三建筑工程局有限公司承建。', ['company 云州第三建筑工程局有限公司']],
    ['恒泰机械（云州）有限公司落户北塘区。', ['company 恒泰机械（云州）有限公司']],
    ['云州润和医疗器械有限公司捐赠口罩。', ['company 云州润和医疗器械有限公司']],
    ['街区由运营方云州天成文旅发展有限公司管理。', ['company 云州天成文旅发展有限公司']],
    ['市文旅局联合云州市歌舞团下乡演出。', ['government 市文旅局', 'other 云州市歌舞团']],
    ['来到青石县第一中学安置点。', ['school 青石县第一中学']],
    ['云州市第一人民医院与青石县中医院签约。', ['hospital 云州市第一人民医院', 'hospital 青石县中医院']],
    ['走进北塘区幸福里社区养老服务中心。', ['other 北塘区幸福里社区养老服务中心']],
    ['云州大学海洋研究院院长何田发言。', ['school 云州大学海洋研究院']],
    [
      '省农牧和渔港局、云州市陶瓷与砖瓦行业协会到场。',
      ['government 省农牧和渔港局', 'association 云州市陶瓷与砖瓦行业协会'],
    ],
    ['云州市人民政府与北塘林业局公司签约。', ['government 云州市人民政府', 'company 北塘林业局公司']],
    ['先后走访了恒泰机械有限公司、林都竹器产业园。', ['company 恒泰机械有限公司', 'other 林都竹器产业园']],
    ['云州市烹饪协会举办大赛。', ['association 云州市烹饪协会']],
    ['云州市总工会云州市慈善总会', ['association 云州市总工会', 'association 云州市慈善总会']],
    ['来到北塘航空护林站、云州铁路货场。', ['other 北塘航空护林站', 'other 云州铁路货场']],
    ['北塘林场三中队获表彰。', ['government 北塘林场三中队']],
    ['活动由县委办、县府办组织。', ['party 县委办', 'government 县府办']],
    ['深圳市启明远图科技有限公司捐款。', ['company 深圳市启明远图科技有限公司']],
    ['他为中铁路桥云州项目部送上物资。', ['company 中铁路桥云州项目部']],
    ['农业银行云州分行城东支行获奖。', ['bank 农业银行云州分行城东支行']],
    ['云州明视眼科医院开展义诊。', ['hospital 云州明视眼科医院']],
    ['商会会员单位云州远航服饰有限公司捐款。', ['company 云州远航服饰有限公司']],
    ['云州机械有限公司同省机械研究院签约。', ['company 云州机械有限公司', 'other 省机械研究院']],
    ['区党工委两个巡察组先后对河口镇开展巡察。', ['party 区党工委', 'party 巡察组', 'subdistrict 河口镇']],
    ['镇招商办负责人说。', ['government 镇招商办']],
    ['由云州市医学会呼吸病学分会协办。', ['association 云州市医学会呼吸病学分会']],
    ['市征兵工作领导小组组长林若川到场。', ['other 市征兵工作领导小组']],
    ['前往远航煤业有限责任公司。', ['company 远航煤业有限责任公司']],
    ['参观了机器人技术与装备省重点实验室。', ['other 机器人技术与装备省重点实验室']],
    ['与同川县人民医院签约。', ['hospital 同川县人民医院']],
    ['市水利局、林业和草原局负责人参加。', ['government 市水利局', 'government 林业和草原局']],
    ['与集团全资子公司云州恒泰有限公司签约。', ['company 云州恒泰有限公司']],
    ['云州宏隆精密铸造有限公司投产。', ['company 云州宏隆精密铸造有限公司']],
    ['浙江丰昱织造有限公司投产。', ['company 浙江丰昱织造有限公司']],
    ['施工单位新疆西部路桥集团进场。', ['company 新疆西部路桥集团']],
    ['由云州市烘焙餐饮行业协会承办。', ['association 云州市烘焙餐饮行业协会']],
    ['省中西医结合学会呼吸专业委员会委员到场。', ['association 省中西医结合学会呼吸专业委员会']],
    ['北塘职业技术学院派出代表队。', ['school 北塘职业技术学院']],
    ['市财政局、机械与土木工程学院院长到场。', ['government 市财政局', 'school 机械与土木工程学院']],
    ['新任市水利局局长到场。', ['government 市水利局']],
    ['北塘县党政代表团来云州科技学院访问。', ['government 北塘县党政代表团', 'school 云州科技学院']],
    ['邮储银行北塘县支行副行长发言。', ['bank 邮储银行北塘县支行']],
    ['北塘桃花文化节暨首届美食周在云州湿地公园开幕。', ['other 云州湿地公园']],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));
});

describe('the one of its place', () => {
  test.each([
    ['县农机中心、市普法办联合主办。', ['government 县农机中心', 'government 市普法办']],
    ['尧都县检察院举行仪式。', ['court 尧都县检察院']],
    ['在市中心举办活动。', []],
    ['由云州市举办。', []],
    ['由焦化厂承办。', ['company 焦化厂']],
    ['物流公司副经理何田参加。', ['company 物流公司']],
    ['物流公司增多。', []],
    ['被县见义勇为协会表彰。', ['association 县见义勇为协会']],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));
});

describe('what goes on as another word', () => {
  test.each([
    ['开展集中学习。', []],
    ['加强干部队伍建设。', []],
    ['省市县政协共同参与。', []],
    ['深入各苏木镇、嘎查。', []],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));
});

describe('what the cutter glues to a name', () => {
  test.each([
    ['县农业农村局向红岩草莓专业合作社发放补贴。', ['government 县农业农村局', 'other 红岩草莓专业合作社']],
    ['毕业于澜泊师范学院的女兵说。', ['school 澜泊师范学院']],
    ['合作协议签约暨岚江大学云州研究院揭牌。', ['school 岚江大学云州研究院']],
    ['林若川听罢，请市人社局尽快落实。', ['government 市人社局']],
    ['国庆前报市政府研究。', ['government 市政府']],
    ['在云州挂职县人民医院副院长。', ['hospital 县人民医院']],
    ['此前，时任县委副书记何田到场。', ['party 县委']],
    ['据县民政局统计，全县共发放补贴。', ['government 县民政局']],
    ['去年获省总工会颁发的奖状。', ['association 省总工会']],
    ['该镇同绿岚源菱藕专业合作社合作。', ['other 绿岚源菱藕专业合作社']],
    ['奶站改制成青禾食品厂。', ['company 青禾食品厂']],
    ['这处厂房由云州恒鹭集团出资兴建。', ['company 云州恒鹭集团']],
    ['在百年老号德泰酱园，他尝了尝酱。', ['company 德泰酱园']],
    ['林若川到市一院看望伤员。', ['hospital 市一院']],
    ['最佳展台奖归云州远航物流集团。', ['company 云州远航物流集团']],
    ['两地市场监管局互换了文本。', []],
    ['投资建设冷链物流港。', []],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));
});

describe('kinds', () => {
  test.each([
    ['由省水建三局承建。', 'company 省水建三局'],
    ['云州供电局北塘分局抢修线路。', 'company 云州供电局北塘分局'],
    ['市委理论学习中心组举行学习会。', 'party 市委理论学习中心组'],
    ['省农信联社评选先进。', 'bank 省农信联社'],
    ['民盟云州市委会提交提案。', 'party 民盟云州市委会'],
    ['共青团北塘区委开展活动。', 'association 共青团北塘区委'],
    ['武警云州支队开展演练。', 'military 武警云州支队'],
    ['云州市第二小学教育集团揭牌。', 'school 云州市第二小学教育集团'],
    ['云州市京剧院赴京演出。', 'other 云州市京剧院'],
    ['市工商业联合会召开会议。', 'association 市工商业联合会'],
    ['《云州文艺》原主编何田去世。', 'media 云州文艺'],
    ['云州一中学生何田发言。', 'school 云州一中'],
    ['云州棉纺织厂旧址开放。', 'company 云州棉纺织厂'],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual([expected]));
});

describe('what is no organization', () => {
  test.each([
    '专家应邀来村举办培训班。',
    '通村公路完工。',
    '在云州市青少年机器人大赛中夺冠。',
    '孩子正念高中。',
    '大家优化布局，打开局面。',
    '各设区市水利局负责人参加会议。',
    '获得“全省改善服务先进单位”“江南省卓越医院”等称号。',
    '有关部门、相关企业和各级学校要抓好落实。',
    '党的二十届三中全会召开。',
    '他驱车七小时赶到。',
    '召开专题协商会。',
    '加固病险水库。',
    '她考上一所医科大学。',
    '她走访了3所山区小学。',
    '云州新增3家A级景区。',
    '镇上开超市的何田捐了书架。',
    '在外办企业的学生回乡。',
    '他们修水库。',
    '他回村过年，逐村走访。',
    '一是产业园区建设。',
  ])('%s', (sentence) => expect(named(sentence)).toEqual([]));
});

test('a long line of endings is read in one pass', () => {
  const line = '北塘区公司、'.repeat(5000);
  expect(named(line)).toHaveLength(5000);
});
