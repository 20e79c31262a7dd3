/** Who leads what, and who is there: tours of several who set out apart, subjects of what follows, those told of in passing. */
import { expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

/** Who took part in the events of a text, each as its day and type. */
const told = (...paragraphs: readonly string[]): readonly (readonly [string, string[]])[] => {
  const article = { id: 'a', title: '', subtitle: null, kind: 'news' as const, reporters: [], sourceUri: null };
  const { events } = read({ ...article, ...noFacts, publishedOn: '2024-08-10', text: paragraphs.join('\n') });
  return events.map((e) => [`${e.date ?? ''} ${e.type}`, e.participants.map(({ name, role }) => `${name} ${role}`)]);
};

it('parts a tour whose leaders set out apart on several days', () =>
  expect(
    told(
      '8月5日至6日，市委书记林若川，市长周启明分别率队走访慰问我市优秀教师。',
      '5日上午，林若川首先来到河口中学，看望数学教师何田。市委常委顾明陪同。',
      '6日下午，周启明一行先后来到河口小学和北塘区实验学校。副市长何晓芳参加慰问。',
    ),
  ).toEqual([
    ['2024-08-05 condolence', ['林若川 led', '顾明 accompanied']],
    ['2024-08-06 condolence', ['周启明 led', '何晓芳 attended']],
  ]));

it('gives whoever was not on a tour under way one of his own, title or none, but on a round of one day told in one go', () => {
  const began =
    '8月5日，区委书记林若川、区委副书记周启明、区政协主席何晓芳等区领导分头走访慰问困难群众。林若川来到河口村，看望困难党员。';
  const ends = '何晓芳到北塘环卫中心慰问环卫工人。';
  expect(told(began, ends).map(([, who]) => who)).toEqual([['林若川 led'], ['何晓芳 led']]);
  expect(told(began + ends)).toHaveLength(1);
});

it('lets nobody lead a tour who only goes along', () =>
  expect(told('8月5日，董事长林若川一行在市旅游局局长周启明陪同下，考察了河口水库。')).toEqual([
    ['2024-08-05 visit', ['林若川 led', '周启明 accompanied']],
  ]));

it('takes whom a sentence opens with for 他 of the next', () =>
  expect(
    told('县委副书记林若川多次到现场协调用地。8月5日，他带领县财政局负责人到云州化工有限公司现场办公。').map(
      ([, who]) => who,
    ),
  ).toEqual([['林若川 led']]));

it('has nobody report to the press, and all others who 通报', () => {
  const press = '8月5日，市政府举行新闻发布会。市水利局局长林若川通报了防汛情况。';
  const meeting = '8月5日，全市防汛工作会议召开。市水利局局长林若川通报了防汛情况。';
  expect(told(press, '').map(([, who]) => who)).toEqual([['林若川 spoke']]);
  expect(told(meeting, '').map(([, who]) => who)).toEqual([['林若川 reported']]);
});

it('knows who acts at a ceremony as there, once', () =>
  expect(
    told(
      '8月5日，健康帮扶活动启动仪式在河口镇举行。副市长周启明致辞。',
      '仪式上，院长林若川向河口镇卫生院赠送显微镜两台。仪式上，周启明为医生加油。',
    ).map(([, who]) => who),
  ).toEqual([['周启明 spoke', '林若川 attended']]));
