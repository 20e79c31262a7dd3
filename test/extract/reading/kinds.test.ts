/** What kind of event is told of: by what it is held or gone for, not by its noun or verb alone. */
import { expect, it } from 'vitest';
import { eventsOf } from '../../support/told.ts';

const kinds = (...paragraphs: string[]): string[] => eventsOf(...paragraphs).map(({ type, name }) => `${type} ${name}`);

it.each([
  ['8月7日，全市职业技能奖励大会召开。', 'award 全市职业技能奖励大会'],
  ['8月7日，市总工会举行劳动模范表彰座谈会。', 'award 劳动模范表彰座谈会'],
  ['8月7日，河口镇重点项目集中开工暨签约仪式举行。', 'ceremony 河口镇重点项目集中开工暨签约仪式'],
  ['8月7日，云州学院产业研究院签约暨揭牌仪式举行。', 'signing 云州学院产业研究院签约暨揭牌仪式'],
  ['8月7日，市慈善总会第二次会议暨“一日捐”启动仪式召开。', 'meeting 市慈善总会第二次会议暨“一日捐”启动仪式'],
  ['8月7日，市供销社主办的第三届年货节在城南广场开幕。', 'ceremony 第三届年货节'],
])('asks what an event is held for: %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

it('tells a forum from the ceremony that it is held with', () =>
  expect(kinds('8月7日，云州市第一医院专科联盟揭牌仪式暨首届心血管病论坛举行。')).toEqual([
    'ceremony 云州市第一医院专科联盟揭牌仪式',
    'exchange 首届心血管病论坛',
  ]));

it.each([
  ['8月7日，副市长林若川到河口镇调研，看望慰问驻村干部。', 'inspection'],
  ['8月7日，副市长林若川到河口县督导防汛工作，先后走访了河口县水利局、河口镇。', 'inspection'],
  ['8月7日，副市长林若川走访了云州恒泰机械有限公司。', 'inspection'],
  ['8月7日，云州大学校长林若川走访了云州恒泰机械有限公司。', 'visit'],
  ['8月7日，会长林若川走访了河口村的困难家庭，给每户送上慰问金。', 'condolence'],
])('asks what a tour is for: %s', (text, type) => expect(eventsOf(text).map((e) => e.type)).toEqual([type]));
