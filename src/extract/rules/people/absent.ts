/** Who was expected and did not come: (:Person)-[:ABSENT_FROM|REPRESENTED_AT]->(:Event). */
import { takePart } from '../../fact.ts';
import { gap, rule, slot, text, within } from '../../rule.ts';

export const absent = rule({
  name: 'absent: person 请假',
  pattern: [slot('who', 'persons'), within(12), /(?:请假|缺席|未能?出席|未能?参加)/u],
  confidence: 0.95,
  facts: (m) => [{ is: 'absence', who: m.all('who', 'person'), role: 'absent', by: null }],
  yes: [['副区长何田因病请假。', { who: '副区长何田' }]],
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
  pattern: [
    slot('who', 'person'),
    /因[^，。；]{0,12}?[，]?|/u,
    /委托/u,
    slot('by', 'person'),
    gap(12),
    /(?:出席|参加|宣读|致辞|主持|看望)/u,
  ],
  confidence: 0.95,
  facts: (m) => [
    { is: 'absence', who: m.all('who', 'person'), role: 'represented', by: m.all('by', 'person')[0] ?? null },
    takePart(m.all('by', 'person'), 'attended', 'current'),
  ],
  yes: [['区长周启明委托副区长何田出席会议。', { who: '区长周启明', by: '副区长何田' }]],
  no: ['周启明出席会议。'],
});
