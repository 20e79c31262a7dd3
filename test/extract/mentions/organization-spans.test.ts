/** Where the names of bodies begin, and what is none. */
import { expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { survey } from '../../../src/extract/survey.ts';

const bodies = (text: string): string[] =>
  survey({
    id: 'a',
    title: null,
    subtitle: null,
    ...noFacts,
    kind: 'news',
    reporters: [],
    text,
    sourceUri: null,
  }).organizations.map(({ name }) => name);

it.each([
  ['农业银行云州分行向海远重工有限公司授信5亿元。', ['农业银行云州分行', '海远重工有限公司']],
  ['在上岭村，何明亮听取了汇报。', ['上岭村']],
  ['何明亮来到柳河镇上岭村看望老党员。', ['上岭村']],
  ['他走访了市农机配件厂困难职工周启明。', ['市农机配件厂']],
  ['他2011年从江北大学毕业。', ['江北大学']],
  ['清和区人民法院作出判决。', ['清和区人民法院']],
  ['昨日，河口街道联合区城市管理局开展活动。', ['河口街道', '区城市管理局']],
  ['经理何田、设计方云岭设计院工程师周启明作了介绍。', ['云岭设计院']],
  ['县农业农村局获省农业农村厅补助资金。', ['县农业农村局', '省农业农村厅']],
  ['110千伏石桥变电站投运。', ['110千伏石桥变电站']],
  ['县三中、市七中获奖。', ['县三中', '市七中']],
])('%s', (text, names) => expect(bodies(text)).toEqual(names));

it.each([
  '云州是著名侨乡。',
  '医院通过三级甲等医院评审。',
  '何明亮通过手机银行点了几下。',
  '他来到产科病房。',
  '他说，接下来公司还打算再上一条生产线。',
  '大家来到战斗指挥部旧址。',
  '推行“支部+合作社”模式。',
])('none: %s', (text) => expect(bodies(text)).toEqual([]));
