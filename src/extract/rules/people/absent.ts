/** Who was expected and did not come: (:Person)-[:ABSENT_FROM|REPRESENTED_AT]->(:Event). */
import { type Fact, takePart } from '../../fact.ts';
import { gap, rule, slot, text, within } from '../../rule.ts';

/** What is done for another who could not come. */
const STANDS_IN = /(?:出席|参加|到会|宣读|宣布|致辞|讲话|发言|主持|看望|转[达述]|通报|汇报)/u;

export const absent = rule({
  name: 'absent: person 请假',
  pattern: [slot('who', 'persons'), within(12), /(?:请假|缺席|未能?(?:出席|参加|到会|到场))/u],
  confidence: 0.95,
  facts: (m) => [{ is: 'absence', who: m.all('who', 'person'), role: 'absent', by: null }],
  yes: [
    ['副区长何田因病请假。', { who: '副区长何田' }],
    ['副区长何田因在外学习未能到会。', { who: '副区长何田' }],
  ],
  no: ['何田出席会议。'],
});

export const onBehalfOf = rule({
  name: 'represented: 受 person 委托，person …',
  pattern: [
    /受/u,
    slot('who', 'person'),
    /(?:等[^，。；]{0,6})?(?:的)?委托，?/u,
    slot('by', 'persons'),
    text('there', /(?:[^，。；]{0,6}?(?:出席|参加|列席|到会))?/u),
  ],
  confidence: 0.93,
  facts: (m) => [
    { is: 'absence', who: m.all('who', 'person'), role: 'represented', by: m.all('by', 'person')[0] ?? null },
    ...(m.words('there') === '' ? [] : [takePart(m.all('by', 'person'), 'attended', 'current')]),
  ],
  yes: [['受市委书记林若川委托，副市长何田出席会议。', { who: '市委书记林若川', there: '出席' }]],
  no: ['受云州市委托，副市长何田看望了学生。'],
});

export const represented = rule({
  name: 'represented: person 委托 person 出席',
  pattern: [slot('who', 'person'), /因[^，。；]{0,12}?[，]?|/u, /委托/u, slot('by', 'person'), gap(12), STANDS_IN],
  confidence: 0.95,
  facts: (m) => [
    { is: 'absence', who: m.all('who', 'person'), role: 'represented', by: m.all('by', 'person')[0] ?? null },
  ],
  yes: [
    ['区长周启明委托副区长何田出席会议。', { who: '区长周启明', by: '副区长何田' }],
    ['区长周启明因公务未能到场，委托副区长何田转达祝贺。', { who: '区长周启明', by: '副区长何田' }],
  ],
  no: ['周启明出席会议。'],
});

/** What whoever stands in for another says in his name. */
const SPEAKS = /宣读|致辞|讲话|发言|转[达述]|宣布|通报/u;

export const stoodIn = rule({
  name: 'attended: 委托 person 出席',
  pattern: [
    /(?<=[\uE001\uE002，])委托/u,
    slot('by', 'person'),
    /(?:(?!书面)[^，。；：！？]){0,12}?/u,
    text('does', STANDS_IN),
  ],
  confidence: 0.93,
  facts: (m): Fact[] => {
    const by = m.all('by', 'person');
    const there = takePart(by, 'attended', 'current');
    return SPEAKS.test(m.words('does')) ? [there, takePart(by, 'spoke', 'current')] : [there];
  },
  yes: [
    ['区长周启明委托副区长何田出席会议。', { by: '副区长何田', does: '出席' }],
    ['区长周启明因公务未能到场，委托副区长何田转达祝贺。', { by: '副区长何田', does: '转达' }],
  ],
  no: ['区长周启明出席会议，委托教授何田作规划。', '区长周启明在外培训，委托副区长何田作书面发言。'],
});
