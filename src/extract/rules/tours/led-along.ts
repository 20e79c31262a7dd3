/** Tours on which somebody takes others along who are named: (:Person)-[:LED|ACCOMPANIED]->(:Event). */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import { takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED, TOUR } from '../words.ts';
import { tour, wentThere } from './tour.ts';

const GO = anyOf(words('events/going'));

/** Right before somebody who is taken along, and leads nothing. */
export const TAKEN_ALONG = /(?<!(?:带领|率领?|带着|领着)\uE003?)/u;

export const ledAlong = rule({
  name: 'toured: person 带领 persons 到 place 调研',
  pattern: [
    slot('who', 'person'),
    /(?:等|一行)?[^，。；：！？\uE001\uE002\uE005]{0,8}?(?:带领|率领|率|带着|领着)(?:\uE003)?/u,
    slot('with', 'persons'),
    /(?:等[^，。；：！？\uE001\uE002\uE005]{0,8}?)?，?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后|专程|实地|又|还)*${GO}(?<where>[^，。；：！？]{1,60}?)(?<verb>${TOUR})(?!组|团)[^，。；：！？]{0,16}`,
        'u',
      ),
    ),
  ],
  confidence: 0.88,
  facts: (m) => [
    tour(m.words('name'), m.words('verb')),
    takePart(m.all('who', 'person'), 'led', 'current'),
    takePart(m.all('with', 'person'), 'accompanied', 'current'),
    { is: 'stops', where: wentThere(m) },
  ],
  yes: [['5月8日，县长林若川带领县住建局局长何田等人到河口镇暗访。', { who: '县长林若川', with: '县住建局局长何田' }]],
  no: ['5月8日，县长林若川带领干部到河口镇暗访。'],
});
