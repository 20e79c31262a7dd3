/** Calls that are told by what somebody brings: `给独居老人送去粮油`, `将喜报送到军人家中`. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED } from '../words.ts';
import { tour } from './tour.ts';

/** What is brought to people's homes by those who call on them. */
const GIFT = '(?:喜报|慰问|奖励金|奖金|补助|助学金|救助金|牌匾|物资|礼包|年货|棉[被衣]|被褥|米|油|书包|轮椅|温暖)';

export const broughtGifts = rule({
  name: 'toured: persons 来到 place，给 people 送去',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:一行)?(?:先后|冒雨|专程|带队|分别)*，?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:[将把][^，。；：！？\\uE001\\uE002\\uE005]{0,24}?${GIFT}[^，。；：！？\\uE001\\uE002\\uE005]{0,12}?送到了?[^，。；：！？]{1,30}?(?:家[中里门]?|床前|病房)(?=[，。；]|$)|(?:来到|走进|前往|到|赴|走访)[^，。；：！？\\uE001\\uE002\\uE005]{1,30}?，?(?:看望[^，。；]{2,30}，)?(?:[给为向][^，。；：！？]{1,50}?)?(?:送去|送上|送来|递上|带去))`,
        'u',
      ),
    ),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => [tour(m.words('name'), '慰问'), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [
    ['9月6日，会长林若川、秘书长何田一行来到河口社区，给独居老人周启明、顾明等十户人家送去粮油。', {}],
    ['2月3日，区委书记林若川来到云州消防救援站，为指战员送上年货。', { who: '区委书记林若川' }],
    [
      '11月20日，县长林若川、部长何田带队，将二等功喜报和3万元奖励金送到军人周启明家中。',
      { who: '县长林若川、部长何田' },
    ],
    ['1月20日，局长何田走访河口村，向困难党员顾明送去慰问金。', { who: '局长何田' }],
  ],
  no: ['林若川要求到村里给老人送去温暖。', '快递员林若川将包裹送到何田家中。'],
});
