/** Sittings of delegations and groups at a congress: `市委书记林若川参加北塘区代表团审议`. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const deliberated = rule({
  name: 'held: person 参加代表团审议',
  pattern: [
    slot('who', 'persons'),
    new RegExp(`[^，。；：！？\uE001\uE002]{0,12}?${NOT_PLANNED}(?:来到|参加|出席|走进|到)了?(?:[他她]所在的)?`, 'u'),
    text('whose', /(?:\uE003|[^，。；：！？\uE001\uE002]{2,12}?(?:代表团|代表小组|小组|联组|界别))/u),
    /(?:，与[^，。；]{2,12}?(?:一起|一道|共同))?(?:的)?/u,
    text('verb', /(?:分组|小组|联组)?(?:审议|讨论|协商)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const whose = m.words('whose');
    return /[团组别]$/u.test(whose)
      ? [happened('meeting', `${whose}${m.words('verb')}`), takePart(m.all('who', 'person'), 'attended', 'current')]
      : [];
  },
  yes: [
    [
      '1月21日下午，市委书记林若川来到他所在的北塘区代表团，与代表们一起审议政府工作报告。',
      { whose: '北塘区代表团', verb: '审议' },
    ],
    ['1月21日，市长周启明参加经济界委员小组讨论。', { whose: '经济界委员小组', verb: '讨论' }],
  ],
  no: ['代表团审议了政府工作报告。'],
});

export const chairedSitting = rule({
  name: 'chaired: 审议由 person 主持',
  pattern: [/(?<=^|[，；。])(?:审议|讨论|协商)由/u, slot('who', 'person'), /主持/u],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', 'current')],
  yes: [['审议由区委书记周启明主持。', { who: '区委书记周启明' }]],
  no: ['审议由大会主持。'],
});
