/** Honours told entry by entry in a printed list (`二、“名师”（2名）：甲（某校）、乙（某校）`), and honorary titles given (`聘请甲为“招商大使”`). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { members } from '../members.ts';
import { awarded, NUMBER } from './words.ts';

/** The body in brackets behind a name is the holder's. */
const IN_BRACKETS = /（[^（）]*）$/u;

export const countedHolders = rule({
  name: 'honoured: 一、award（N名）：recipients',
  pattern: [
    /(?<=^|[，。；：\n])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])/u,
    text('award', /(?!取消|撤销|拟|候选|提名|落选)[^，。；：！？（）\uE001\uE002]{2,30}/u),
    new RegExp(`（(?:共)?${NUMBER}[名个位家项人]）：`, 'u'),
    text('who', /[^，。；：！？]{1,400}/u),
    text('more', /(?=[，。；]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    awarded(
      m,
      members(m, 'who').map((who) => (who.is === 'words' ? { ...who, name: who.name.replace(IN_BRACKETS, '') } : who)),
      null,
    ),
  yes: [
    [
      '二、“云州名师”（2名）：周启明（云州市第一中学）、何明亮（北塘小学）',
      { award: '“云州名师”', who: '周启明（云州市第一中学）、何明亮（北塘小学）' },
    ],
    ['一、教育工作先进集体（2个）：云州市第一中学、北塘小学', { award: '教育工作先进集体' }],
  ],
  no: ['二、参会人员（2名）：周启明、何明亮', '二、奖金标准：每人5000元'],
});

export const honoraryTitle = rule({
  name: 'honoured: 聘请 persons 为“…大使”',
  pattern: [
    /(?<!拟|将|曾|计划|打算|准备|否认|婉拒|不再|未)(?:聘请|聘任|特聘|聘|受聘|授予)/u,
    slot('who', 'persons'),
    /(?:等\p{Script=Han}{0,8}|等\d+人)?(?:担任|为)/u,
    text('award', /[^，。；：！？“”]{0,10}?“[^“”，。；]{2,14}大使”/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    {
      is: 'award',
      recipients: m.all('who', 'person'),
      award: m.words('award').replace(/^“(?<name>.+)”$/u, '$<name>'),
      by: null,
    },
  ],
  yes: [['会议聘请周启明、林若川为“云州市招商大使”。', { who: '周启明、林若川', award: '“云州市招商大使”' }]],
  no: ['学校聘请周启明为客座教授。', '商会计划聘请周启明为“北塘招商大使”。'],
});
