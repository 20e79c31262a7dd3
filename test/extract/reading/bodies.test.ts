/** What a reading says of bodies: their other names, relations, places, and the parts they have in events. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const bodies = (text: string): Record<string, string[]> =>
  Object.fromEntries(read(article(text)).organizations.map((o) => [o.name, o.aliases]));
const relations = (text: string): string[] => read(article(text)).relations.map((r) => `${r.from} ${r.type} ${r.to}`);
const parts = (text: string): string[] =>
  read(article(text)).events.flatMap((e) => e.organizations.map((o) => `${o.name} ${o.role}`));

describe('other names of the same body', () => {
  test('a name introduced in brackets', () => {
    const text = '云州恒泰机械有限公司（以下简称“恒泰机械”）投产。恒泰机械董事长发言。';
    expect(bodies(text)).toEqual({ 云州恒泰机械有限公司: ['恒泰机械'] });
  });

  test.each([
    ['云州市水务局（原云州市水利局）局长主持会议。', { 云州市水务局: ['云州市水利局'] }],
    ['云州市第五中学（原望江中学）举行开学典礼。', { 云州市第五中学: ['望江中学'] }],
    ['青禾食品有限公司（前身为云州青禾食品厂）投资1亿元。', { 青禾食品有限公司: ['云州青禾食品厂'] }],
    ['云州市文旅局（原云州市文化局、云州市旅游局）牵头。', { 云州市文旅局: [], 云州市文化局: [], 云州市旅游局: [] }],
    ['云州市水利局正式更名为云州市水务局。', { 云州市水务局: ['云州市水利局'] }],
    ['青禾机械有限公司于2021年3月更名为“青禾重工有限公司”。', { 青禾重工有限公司: ['青禾机械有限公司'] }],
    ['青禾机械有限公司拟更名为青禾重工有限公司。', { 青禾机械有限公司: [], 青禾重工有限公司: [] }],
  ])('a former name: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

  test.each(['临江区区长（原临江区教育局局长）到场。', '云州科技馆（原云州机床厂有限公司）开放。'])(
    'what stands in brackets and is no former name: %s',
    (text) => expect(Object.values(bodies(text)).flat()).toEqual([]),
  );

  test('a hospital by its number, a cooperative by its brand', () => {
    expect(bodies('云州市第一人民医院扩建。市一院院长发言。')).toEqual({ 云州市第一人民医院: ['市一院'] });
    expect(bodies('河口镇荷香水产专业合作社投产。荷香合作社理事长发言。')).toEqual({
      河口镇荷香水产专业合作社: ['荷香合作社'],
    });
  });

  test('a village under the town printed before it', () => {
    expect(bodies('北塘区河口镇石桥村举行比赛。')).toEqual({ 石桥村: ['北塘区河口镇石桥村'] });
  });

  test('that a body names a post shows it', () => {
    expect(Object.keys(bodies('河口镇党委书记何田到场。'))).toEqual(['河口镇']);
  });
});

describe('bodies at an event', () => {
  test.each([
    ['3月9日，北塘区2024年第二季度重大项目集中开工仪式举行。', ['北塘区 organized']],
    ['3月9日，驻岚某旅与北塘区双拥共建签约仪式举行。', ['驻岚某旅 signed', '北塘区 signed']],
    [
      '3月9日，全市工作会议召开。会议对先进集体进行了表彰，北塘县、石坪区获“先进县（区）”称号。',
      ['北塘县 honoured', '石坪区 honoured'],
    ],
    ['3月9日，全市表彰大会召开。此外，云州市大桥建设指挥部获省五一劳动奖状。', []],
    ['3月9日，第五届云江桃花节新闻发布会举行。本届桃花节由北塘区政府主办，区文旅局承办。', []],
    [
      '3月9日，北塘县银企对接会召开。会上，3家银行签订协议。其中，云州农商银行向云州远航纺织有限公司授信3000万元。',
      ['云州农商银行 signed', '云州远航纺织有限公司 signed'],
    ],
    [
      '3月9日，石坪市党政代表团召开座谈会。会议还表扬了一批先进，河口村党支部被评为先进集体。',
      ['石坪市党政代表团 attended', '河口村党支部 honoured'],
    ],
    ['3月9日，云州科技学院派队参赛。学院在三楼会议室召开表彰座谈会。', ['云州科技学院 organized']],
    [
      '3月9日，北塘县党政代表团来我校访问。云州科技学院校长林若川陪同。',
      ['北塘县党政代表团 attended', '云州科技学院 visited'],
    ],
    ['3月9日，第三届云州家居博览会举行。云州宏图门窗有限公司获“最佳展示奖”。', ['云州宏图门窗有限公司 honoured']],
    ['3月9日，驻云州某部举行活动。林若川一行来到该部。', ['驻云州某部 visited']],
    ['3月9日，第五届云江桃花节开幕。本届桃花节由北塘区政府主办。', ['北塘区政府 organized']],
    [
      '3月9日，全市篮球赛举行。河口村队以68比61战胜石桥村队，夺得冠军。第三名由北塘社区队获得。',
      ['河口村队 honoured', '北塘社区队 honoured'],
    ],
    [
      '3月9日，市长林若川先后到河口镇北塘村千年古茶园、云州茶叶研究所、兰溪驿等地实地考察。',
      ['河口镇北塘村千年古茶园 visited', '云州茶叶研究所 visited', '兰溪驿 visited'],
    ],
    [
      '3月9日，全市推进会召开。当天上午，与会人员先后到河口村和云州科技学院，现场观摩村庄绿化工作。',
      ['河口村 visited', '云州科技学院 visited'],
    ],
    [
      '2月7日至8日，县委书记林若川，县长何田等县领导分别带队，开展春节走访慰问活动。2月7日上午，林若川来到河口镇敬老院，送上慰问金2万元。何田一行先后来到石坪乡、北川街道，看望慰问了困难职工周启明。',
      ['河口镇敬老院 visited', '石坪乡 visited', '北川街道 visited'],
    ],
    ['3月9日，市政协主席林若川率部分市政协委员就养老服务开展专题视察。', ['市政协 organized']],
  ])('of the mechanisms: %s', (text, expected) => expect(parts(text)).toEqual(expected));

  test.each([
    ['3月9日，北塘区一季度重大项目集中开工仪式在滨湖产业园举行。', ['北塘区 organized']],
    [
      '3月9日，全市防火工作会议召开。省消防总队云州支队、驻云州某部以及市公安局、市水利局等12家单位负责人参会。',
      ['省消防总队云州支队 attended', '驻云州某部 attended', '市公安局 attended', '市水利局 attended'],
    ],
    [
      '3月9日，第六届职工滑雪挑战赛在云州举行。北塘区代表队、河口镇代表队分列二、三名。',
      ['北塘区代表队 honoured', '河口镇代表队 honoured'],
    ],
    [
      '3月9日，全市项目调度会召开。市水利局、市林业局等单位就用地、供电事项逐项作答。',
      ['市水利局 attended', '市林业局 attended'],
    ],
    ['3月9日，市法院在河口镇举行“暖冬”执行案款集中兑付会。', ['市法院 organized']],
    ['3月9日，招商小分队登门拜访云州恒泰机械有限公司。', ['云州恒泰机械有限公司 visited']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

describe('relations', () => {
  test.each([
    ['云州天成科技有限公司是云州恒泰集团有限公司的全资子公司。', '云州天成科技有限公司 part_of 云州恒泰集团有限公司'],
    ['云州恒泰集团有限公司的全资子公司云州天成科技有限公司动工。', '云州天成科技有限公司 part_of 云州恒泰集团有限公司'],
    ['云州恒泰集团有限公司控股子公司云州天成科技有限公司动工。', '云州天成科技有限公司 part_of 云州恒泰集团有限公司'],
    ['云州大学举行典礼，云州大学机电学院师生参加。', '云州大学机电学院 part_of 云州大学'],
    ['他来到位于北塘区的云州恒泰机械有限公司。', '云州恒泰机械有限公司 located_in 北塘区'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  test('two bodies side by side have none', () => {
    expect(relations('市水利局、市教育局参加会议。')).toEqual([]);
  });
});

test('streets and districts that are no bodies are places', () => {
  const { places } = read(article('新校区位于临江区望江路与滨河大道交叉口。'));
  expect(places.map((p) => p.name)).toEqual(expect.arrayContaining(['临江区', '滨河大道']));
});

describe('bodies at events', () => {
  test.each([
    ['5月3日，云州市水利局举办防汛培训班。', ['云州市水利局 organized']],
    ['5月3日，座谈会在云州宾馆举行。', []],
    [
      '5月3日，云州农商行与青石县政府举行授信签约仪式。',
      ['云州农商行 organized', '青石县政府 organized', '云州农商行 signed', '青石县政府 signed'],
    ],
    ['5月3日，临江区8月份安全生产例会召开。', ['临江区 organized']],
    ['5月3日，全市水利工作会议召开。会上，北塘区水利局被市水利局授予“先进集体”称号。', ['北塘区水利局 honoured']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  test('who signs signs for a body', () => {
    const text = '5月3日，产业合作签约仪式举行。云州大学校长林若川、云州科技学院院长周启明代表双方签约。';
    expect(parts(text)).toEqual(expect.arrayContaining(['云州大学 signed', '云州科技学院 signed']));
  });
});

test('a committee of the party signs nothing: its member who governs signs for the government', () =>
  expect(
    parts(
      '8月7日，合作签约仪式举行。县委常委、副县长林若川与云州恒泰机械有限公司总经理何田代表双方签署协议。',
    ).toSorted(),
  ).toEqual(['云州恒泰机械有限公司 signed', '县政府 signed']));

test('a stop told of twice, once as a place and once as what is built there, is one', () =>
  expect(
    parts(
      '8月7日，县长林若川调研重点项目建设。他先后来到滨江大桥工程、青云路跨线桥工程等项目现场。在滨江大桥工程施工现场，林若川察看了进度。',
    ).filter((part, i, all) => all.indexOf(part) !== i),
  ).toEqual([]));
