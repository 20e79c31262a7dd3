/** Who went along: (:Person)-[:ACCOMPANIED]->(:Event). */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { TOUR } from '../words.ts';
import { onlyOthers } from './others.ts';
import { placesIn } from './places.ts';

export const accompanied = rule({
  name: 'accompanied: persons 陪同',
  pattern: [
    // Whom they call on does not go along.
    /(?<!(?:看望|慰问|探望|拜访|会见)了?\uE003?)/u,
    slot('who', 'persons'),
    text('rest', /[^，。；：！？\uE001\uE002]{0,24}?(?:，[^，。；：！？\uE001\uE002]{2,56}?){0,3}?/u),
    new RegExp(
      `(?:陪同(?!下)|随同|(?:全程|一路|随队)跟随|一路随行|随行(?=[。；]|$)|一[道同起](?:前往|前去)|陪着?(?=客人|来宾|代表团|考察团)|一[同并道起](?=(?:参加)?${TOUR}))(?:参加)?(?<what>会见|座谈|出席|${TOUR})?`,
      'u',
    ),
  ],
  confidence: 0.97,
  facts: (m): Fact[] => {
    const rest = m.words('rest');
    if (!onlyOthers(rest)) return [];
    // Who goes along to a talk is there as the others are.
    const role = /^(?:会见|座谈|出席)$/u.test(m.words('what')) ? 'attended' : 'accompanied';
    const options = { ranked: true, places: placesIn(m, 'who'), partial: /^等/u.test(rest) };
    return [takePart(m.all('who', 'person'), role, 'current', options)];
  },
  yes: [
    ['区领导周启明、何田陪同调研。', { who: '区领导周启明、何田' }],
    ['区领导周启明、何田陪同会见。', { what: '会见' }],
    ['副市长周启明，区委书记何田一路随行。', { who: '副市长周启明，区委书记何田' }],
    ['县长何田和水利局、应急局的同志一道前往。', { who: '县长何田' }],
    ['副县长周启明，县政府党组成员何田，县住建局、县水利局负责人随行。', { who: '副县长周启明，县政府党组成员何田' }],
  ],
  no: ['林若川在周启明陪同下调研。', '林若川走进车间，与员工交谈，厂领导陪同。'],
});

export const metAndAccompanied = rule({
  name: 'accompanied: persons 会见 person 并陪同',
  pattern: [
    slot('who', 'persons'),
    new RegExp(
      `(?:等)?(?:在[^，。；：！？\\uE001\\uE002]{1,16}?)?(?:会见|接待|迎接)了?[\\uE001\\uE002](?:[、和][\\uE001\\uE002])*(?:等)?(?:一行)?，?并(?:全程)?陪同(?:${TOUR})`,
      'u',
    ),
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'accompanied', 'current', { ranked: true })],
  yes: [['县委书记周启明、县长何田等会见了林若川一行并陪同调研。', { who: '县委书记周启明、县长何田' }]],
  no: ['县委书记周启明会见了林若川一行。', '周启明会见了林若川一行，何田陪同。'],
});

export const accompaniedBy = rule({
  name: 'accompanied: 在 persons 陪同下',
  pattern: [/在/u, slot('who', 'persons'), /(?:等(?:领导)?)?(?:的)?陪同下/u],
  confidence: 0.96,
  facts: (m) => [takePart(m.all('who', 'person'), 'accompanied', 'current', { ranked: true })],
  yes: [['林若川在区委书记周启明的陪同下走进车间。', { who: '区委书记周启明' }]],
  no: ['周启明陪同调研。'],
});

export const wentAlongWith = rule({
  name: 'accompanied: person 与 person 一道陪',
  pattern: [
    slot('who', 'person'),
    /(?:[^。；：！？\uE001\uE002]{2,40}，并?)?[同与和]/u,
    slot('with', 'persons'),
    /一[道起同](?:全程)?陪/u,
  ],
  confidence: 0.88,
  facts: (m) => [
    takePart([...m.all('who', 'person'), ...m.all('with', 'person')], 'accompanied', 'current', { ranked: true }),
  ],
  yes: [
    ['副市长林若川到路口迎接，并同局长何田一道陪客人看了园区。', { who: '副市长林若川', with: '局长何田' }],
    ['副市长林若川与局长何田一起陪同。', { with: '局长何田' }],
  ],
  no: ['副市长林若川同局长何田谈了话。'],
});

export const cameAlong = rule({
  name: 'accompanied: 随行的 person',
  pattern: [
    /(?:(?:随行|陪同|一同前[来往])的|同行的(?=[\uE001\uE002](?:[，。；：说道]|当[场即]|现场|表示|介绍|汇报)))/u,
    slot('who', 'persons'),
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'accompanied', 'current')],
  yes: [
    ['在菜市场，周启明对随行的区城管局局长何田说，摊位要退到线内。', { who: '区城管局局长何田' }],
    ['他让随行的区商务局局长何田记下来。', { who: '区商务局局长何田' }],
  ],
  no: ['周启明对随行的工作人员说，摊位要退到线内。', '他与同行的老友何田走散了。'],
});
