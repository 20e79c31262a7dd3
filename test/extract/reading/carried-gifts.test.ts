/** Gifts whose giver, receiver or sum other clauses and sentences tell. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const gifts = (text: string) => read(article(text)).funded.map(({ from, to, amount }) => [from, to, amount]);

test.each([
  [
    'the lines of a list of gifts are gifts',
    '11月4日，云州市总商会到河口镇开展捐赠活动。具体名单如下：云州恒泰机械有限公司20万元云州晨光电器有限公司5万元',
    ['云州晨光电器有限公司', '河口镇', 50_000],
  ],
  [
    'to each of a few as much is so many times as much',
    '云州恒泰机械有限公司向三名运动员每人赠送价值1万元的运动装备。',
    ['云州恒泰机械有限公司', '三名运动员', 30_000],
  ],
  [
    'our house is the one named before',
    '社会各界向云州市人民医院捐款捐物。2月10日，云州市慈善总会向我院捐赠资金40万元。',
    ['云州市慈善总会', '云州市人民医院', 400_000],
  ],
  [
    'whom a bank lends to does not pay others',
    '云州农商银行累计向云州恒泰机械有限公司等9家企业发放贷款6200万元，其中云州恒泰机械有限公司获得贷款1500万元。',
    ['云州农商银行', '云州恒泰机械有限公司', 15_000_000],
  ],
  [
    'the builder bears part of what the sentence says a project costs',
    '石桥水库扩容工程由云州城投集团建设。该项目总投资3亿元，其中争取上级专项资金1亿元。',
    ['上级', '石桥水库扩容工程', 100_000_000],
  ],
  [
    'what a fund is set up with is not given by whoever gives later in the sentence',
    '青禾公益基金会由云州港集团于2012年出资300万元发起设立，累计发放助学金80万元，资助学生200名。',
    ['青禾公益基金会', '学生', 800_000],
  ],
  [
    'gifts go to whoever was said to collect them',
    '截至8月2日，云州市红十字会共接收捐款860万元。云州恒泰机械有限公司捐款100万元。',
    ['云州恒泰机械有限公司', '云州市红十字会', 1_000_000],
  ],
  [
    'to each of a group as much is so many times as much for the group',
    '云州市总工会为46名困难职工每人发放慰问金2000元。',
    ['云州市总工会', '46名困难职工', 92_000],
  ],
  [
    'a unit of the army called by its kind is the one named before',
    '5月17日，驻云某旅与北塘区共建签约仪式举行。北塘区为该旅送去价值50万元的训练器材。',
    ['北塘区', '驻云某旅', 500_000],
  ],
  [
    'who is first called a son of the place gives as such, whatever firm he heads',
    '在外创业的乡贤、云州恒泰机械有限公司总经理何田向河口中学捐款10万元。',
    ['何田', '河口中学', 100_000],
  ],
  [
    'whom somebody talks with does not give',
    '在河口社区，市长林若川与老党员周启明、何田亲切交谈，并送上慰问金各2000元。',
    ['林若川', '周启明', 2000],
  ],
  [
    'what is brought to the people of a house is for the house',
    '市长林若川来到云州市福利院，看望在院老人，并送去慰问金5万元。',
    ['林若川', '云州市福利院', 50_000],
  ],
  [
    'the whole county is not whoever was spoken of before',
    '市长林若川参加慰问。春节前夕，全市共安排慰问资金860万元，走访慰问困难群众1200户。',
    ['全市', '困难群众', 8_600_000],
  ],
  [
    'at a meeting gives whoever holds it',
    '石桥村举行分红大会。镇长林若川到场祝贺。会上，还向7名学子每人发放奖学金2000元。',
    ['石桥村', '7名学子', 14_000],
  ],
  [
    'who opens a clause after what somebody said gives, not whom he takes by the hand',
    '区长林若川来到石桥村，走进贫困户周启明家中。“今年收成怎么样？”林若川拉着周启明的手，询问他的生活情况，并送上500元慰问金。',
    ['林若川', '周启明', 500],
  ],
  [
    'whom words with another name in them describe does not act',
    '区长林若川率队慰问。林若川还专程来到家住河口社区的一等功臣周启明家中，为他送上5000元慰问金。',
    ['林若川', '周启明', 5_000],
  ],
  [
    'those whom only their post calls act for themselves',
    '区委书记林若川走访老党员周启明。当日，区领导分组走访慰问了困难群众60户、困难党员8人，发放慰问金共计6.8万元。',
    ['区领导', '困难群众60户、困难党员8人', 68_000],
  ],
  [
    'what a whole county gives nobody gives who was spoken of before',
    '县长林若川看望了周启明。春节期间全县共走访慰问困难党员20名、困难职工10名，发放慰问金30万元。',
    ['全县', '困难党员、困难职工', 300_000],
  ],
  [
    'who comes for a school gives what is the school’s',
    '云州大学党委书记林若川来到河口村，并代表学校向该村捐赠帮扶资金30万元。',
    ['云州大学', '河口村', 300_000],
  ],
  [
    'where each gives to somebody else, who gets the last gift is not said',
    '云州港集团向河口村捐款30万元，北塘纸业有限公司为河口小学捐赠课桌椅200套，云州纺织有限公司捐赠价值8万元的冬衣。',
    ['云州纺织有限公司', null, 80_000],
  ],
  [
    'what is lent to the head of a firm is lent to the firm',
    '在河口茶业有限公司，总经理何田接过北塘农商银行发放的800万元贷款。',
    ['北塘农商银行', '河口茶业有限公司', 8_000_000],
  ],
  [
    'who invests in what is built puts in what it costs',
    '滨江冷链物流园由云州港集团投资5亿元建设。',
    ['云州港集团', '滨江冷链物流园', 500_000_000],
  ],
  [
    'what is brought to those who work in a house is for the house',
    '区长林若川看望一线工作人员。在区环卫中心，林若川向环卫工人送上2万元慰问金。',
    ['林若川', '区环卫中心', 20_000],
  ],
  [
    'an office that an article tells of does what its paragraphs name no subject of',
    '2021年，河口县农业局紧紧围绕部署，取得新成效。该局建成果园3200亩。云州食品有限公司获得金奖。\n全年共争取到上级各类项目资金8640万元。',
    ['上级', '河口县农业局', 86_400_000],
  ],
  [
    'what pays for a work is for the work, also in the sentences that go on',
    '“同乐路”全长3公里，总投资280万元，其中县交通局补助120万元。企业家何田个人捐款80万元。',
    ['何田', '同乐路', 800_000],
  ],
])('%s', (_, text, gift) => {
  expect(gifts(text)).toContainEqual(gift);
});

test('goods of which a later sentence tells the worth are one gift', () => {
  const text = '云州恒泰机械有限公司向河口中学捐赠一批图书。其中，云州恒泰机械有限公司捐赠图书2000册，价值6万元。';
  expect(gifts(text)).toEqual([['云州恒泰机械有限公司', '河口中学', 60_000]]);
});

test('two who give as much each give it', () => {
  const text = '爱心企业向市慈善总会捐款：云州恒泰机械有限公司、云州远航物流有限公司各100万元。';
  expect(gifts(text)).toEqual([
    ['云州恒泰机械有限公司', '市慈善总会', 1_000_000],
    ['云州远航物流有限公司', '市慈善总会', 1_000_000],
  ]);
});

test('of bodies and persons honoured together each person is rewarded', () => {
  const text = '河口煤矿、云州机械厂被授予“标杆单位”称号，班长何田、技术员周启明被评为“云州工匠”，每人奖励1万元。';
  expect(gifts(text).map(([, to]) => to)).toEqual(['何田', '周启明']);
});

test('what tells people something is no gift', () => {
  expect(gifts('河口卫生院到石桥村义诊，发放健康宣传手册500余份。')).toEqual([]);
  expect(gifts('河口街道把任务分解到6个社区、42个网格。')).toEqual([]);
});
