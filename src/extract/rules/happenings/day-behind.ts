/** What anybody did whose day stands behind who did it: `北塘区税务局11月24日走进河口小学`, `…于9月23日一举捣毁两个窝点`. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';
import { deed, isOneDay, JOINED, PAID, visitedBy } from './day-deeds.ts';
import { DOES, typeOfDeed } from './deed-words.ts';

/** How a brief begins. */
export const bodyDidOn = rule({
  name: 'held: organization date did',
  pattern: [
    /(?<=^|[。○■●▲◆])\s?/u,
    text('who', /\uE003(?:[、和与及]\uE003)*/u),
    /\s?于?/u,
    slot('when', 'date'),
    /(?:一早|清早|清晨|傍晚|晚上?)?/u,
    text('with', JOINED),
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[。；！？]|$|，(?<after>[^。；！？]{0,60}))/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const who = [...bodiesIn(m, 'who'), ...bodiesIn(m, 'with')];
    if (!isOneDay(m.all('when', 'date')[0]) || who.length === 0 || PAID.test(m.words('did'))) return [];
    const role = typeOfDeed(m.words('did')) === 'signing' ? 'signed' : 'organized';
    return [deed(m.words('did'), true, m.words('after')), bodiesAt(who, role, 'current'), ...visitedBy(m)];
  },
  yes: [
    ['云州市税务局11月24日走进河口小学，志愿者何田为孩子们讲税法。', { who: '云州市税务局', did: '走进河口小学' }],
    ['北塘区总工会5月1日组织60名环卫工人免费体检。', { did: '组织60名环卫工人免费体检' }],
  ],
  no: ['云州市税务局11月24日印发方案。', '云州市税务局11月24日将走进河口小学。'],
});

export const didThatDay = rule({
  name: 'held: person date did',
  pattern: [
    /(?<=^|[。；，])/u,
    slot('who', 'persons'),
    /(?:等|一行)?于?/u,
    slot('when', 'date'),
    text('did', new RegExp(`${NOT_PLANNED}(?:到|在|${DOES})[^，。；：！？“”\\uE005]{2,40}`, 'u')),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    if (!isOneDay(m.all('when', 'date')[0])) return [];
    return [deed(m.words('did')), takePart(m.all('who', 'person'), 'attended', 'current')];
  },
  yes: [['副市长林若川11日到服务窗口坐班，接听来电9个。', { who: '副市长林若川', did: '到服务窗口坐班' }]],
  no: ['副市长林若川11日说，服务窗口很忙。'],
});

export const caughtThatDay = rule({
  name: 'held: …于 date 抓获',
  pattern: [
    text('who', /(?:[\uE001-\uE003])?/u),
    /[^。；！？“”\uE001-\uE003\uE005\uE006]{0,40}?，?于?/u,
    slot('when', 'date'),
    /(?:凌晨|清晨|傍晚|深夜|晚间?)?(?:在[^，。；]{2,16}?)?(?:将[^，。；]{2,20}?)?/u,
    text('did', /(?:一举|成功)(?:抓获|捣毁|破获|查获|打掉|救[出起下])[^，。；：！？“”]{0,24}/u),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    if (!isOneDay(m.all('when', 'date')[0])) return [];
    return [
      deed(m.words('did')),
      takePart(m.all('who', 'person'), 'led', 'current'),
      bodiesAt(bodiesIn(m, 'who'), 'organized', 'current'),
    ];
  },
  yes: [['大队长林若川带队循线深挖，于9月23日一举捣毁两个窝点。', { who: '大队长林若川', did: '一举捣毁两个窝点' }]],
  no: ['大队长林若川说，要一举捣毁窝点。'],
});
