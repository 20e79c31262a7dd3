/** What somebody did on a day that no other rule has a word for: whoever takes part in it makes it an event. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { tour } from '../tours/tour.ts';
import { happened, NOT_PLANNED } from '../words.ts';
import { SERVES, typeOfDeedWith } from './deed-words.ts';

const LOOKS = /^(?:inspection|visit|condolence)$/u;
const GOES =
  /^[^，。；]{0,12}?(?:来到|走进|前往|赴|赶到|赶赴|抵达|深入|扎进|转到|走了|去了?|(?<![拿收得领接看听感遇见想做达])到了?(?=[^，。；]{2,})|回访|走访|蹲在)/u;
/** What is no deed of a day: speech, office, honour, birth and death, and what is only thought or planned. */
const NO_DEED =
  /^[^，。；]{0,14}?(?:说|问|表示|指出|强调|认为|介绍|告诉|感慨|点赞|竖起|[笑乐]得|透露|回忆|坦言|要求|希望|采访|[就出兼现]任|任命|当选|当上|成为|获|被|授予|评为|为人|担任|出生|去世|逝世|病逝|毕业|考[取上]|创办|成立|加入|参军|入党|退休|[就在]读|收到|计划|准备|打算)|^[^，。；]{0,4}?手机|^[^，。；]{0,2}?(?:是|将|想|要|应当|可以|能|有|没)/u;

/** What was going on when something else happened is told in passing: `送餐途经大桥时，发现有人落水`. */
const ONLY_WHEN = /(?<![准及按临小课工费届平])时$|途中$/u;

/** Where or how somebody was, with nothing yet done. */
const NO_OBJECT = /^(?:正(?!式)|(?:在|站|坐|蹲)|分[别头]|带队|带领|率|忙|冒着|顶着|早早|和|与|同)|[里上中旁边前内]$/u;

/** Where many are helped, who leads them is named: `带领党员连夜转移群众`. */
const HELPS = /^(?:带领|率领?|组织|指挥)[^，。；]{0,24}?(?:转移|抢险|救援|抢修|排险|搜救|驰援|疏散|救助)/u;

/** Who was taken along, before what all of them did: `带着何田等6人去邻县考察`. */
const TAKES_ALONG = /^(?:带着|领着|带领|率领?)(?<whom>[^，。；]{2,40}?)(?=去|到|赴|来到|前往|深入|走进)/u;

export const didOnADay = rule({
  name: 'held: date，person did',
  pattern: [
    /(?<=^|[；○■●])/u,
    text('when', /(?:同一天|\uE006)(?:一早|一大早|清早|清晨|傍晚|晚上?|午后)?/u),
    text(
      'scene',
      /，?(?:[^，。；：！？“”\uE001\uE002\uE005\uE006]{2,24}，)?(?:(?![对向由在与和同为让请受经从到给把被将随陪是有会说])[^，。；：！？“”\uE001\uE002\uE005\uE006]){0,10}?/u,
    ),
    text('who', /(?:[\uE001\uE002](?:[、和与及][\uE001\uE002])*|(?<=，)[他她])/u),
    text('did', new RegExp(`(?:等)?(?:一行)?(?:就|又|还|便|也)?${NOT_PLANNED}[^，。；：！？“”\\uE005]{3,40}`, 'u')),
    text('rest', /(?:，[^。；！？“”\uE001\uE002\uE005]{2,50}?)?/u),
    /(?=[。；！？]|，[\uE001\uE002“]|[，。；]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const all = m.words('did').replace(/^(?:等)?(?:一行)?(?:就|又|还|便|也)?/u, '');
    const taken = TAKES_ALONG.exec(all)?.groups?.['whom'] ?? '';
    // `带着何田的嘱托`: of whom something is taken along stays where he is.
    const whom = taken.includes('的') ? '' : taken;
    const along = m.all('did', 'person').filter(({ name }) => whom.includes(name));
    const did = along.length > 0 ? all.replace(TAKES_ALONG, '') : all;
    const [when] = m.all('when', 'date');
    const dated = when === undefined || when.kind !== 'fixed' || when.date === null || when.date.length === 10;
    if (!dated || when?.kind === 'vague' || NO_DEED.test(did)) return [];
    const who = m.all('who', 'person');
    const type = did.startsWith('主持') ? 'meeting' : typeOfDeedWith(did, m.words('rest'));
    const goes = !SERVES.test(type) && (GOES.test(did) || LOOKS.test(type));
    // What else is done that day is done at the event spoken of.
    if (!goes && when?.kind === 'same' && when.timeOfDay === null) return [];
    const helps = HELPS.test(did);
    if (!goes && !helps && (ONLY_WHEN.test(did) || (type === 'other' && NO_OBJECT.test(did)))) return [];
    const event = goes ? tour(did, type === 'condolence' ? '慰问' : '调研') : happened(type, did);
    const role = did.startsWith('主持')
      ? 'chaired'
      : goes || helps || /^(?:带领|率)/u.test(all)
        ? 'led'
        : type === 'talk' || type === 'training'
          ? 'spoke'
          : 'attended';
    return [
      { ...event, weak: true, onItsDay: true, byDeed: true, aside: ONLY_WHEN.test(did) },
      takePart(who.length === 0 ? 'subject' : who, role, 'current'),
      ...(along.length > 0 ? [takePart(along, 'attended', 'current', { ranked: along.length > 1 })] : []),
    ];
  },
  yes: [
    ['11月9日，海关关员林若川为云州食品有限公司签发了首份证书。', { who: '海关关员林若川' }],
    ['6月17日，暴雨袭击河口镇，镇长林若川带领60余名党员连夜转移群众。', { who: '镇长林若川' }],
    ['3月11日，林若川带着周启明、何田等6人去邻县考察茶叶种植。', { who: '林若川' }],
    ['1月17日，图书馆内墨香四溢，书法家林若川为市民书写春联。', { scene: '，图书馆内墨香四溢，' }],
  ],
  no: [
    '11月9日，林若川说，证书很快就到。',
    '11月9日，在河口村，农户林若川拿出手机点了几下，贷款就到了。',
    '11月9日傍晚，司机林若川驾车行至河口路口时，发现路边有人。',
    '1月17日，林若川当选会长。',
    '2003年，林若川开了一家店。',
  ],
});

/** What is handed over on a day is so at an occasion: who gives and who takes are there. */
export const tookOnADay = rule({
  name: 'held: date，person 从 person 手中接过',
  pattern: [
    /(?<=^|[；。○■●])/u,
    text('when', /\uE006/u),
    /(?:[上下中]午)?，/u,
    text('who', /[\uE001\uE002]/u),
    /[^，。；：！？“”\uE001\uE002]{0,8}?从/u,
    text('from', /[\uE001\uE002]/u),
    text('did', new RegExp(`${NOT_PLANNED}手[中里上]接过[^，。；：！？“”]{1,20}`, 'u')),
    /(?=[。；！？，]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => [
    {
      ...happened('ceremony', m.words('did').replace(/^手[中里上]/u, '')),
      weak: true,
      onItsDay: true,
      byDeed: true,
    },
    takePart(m.all('who', 'person'), 'attended', 'current'),
    takePart(m.all('from', 'person'), 'attended', 'current'),
  ],
  yes: [['5月6日，院长林若川从副会长周启明手里接过一把车钥匙。', { who: '院长林若川', from: '副会长周启明' }]],
  no: ['院长林若川从副会长周启明手里接过一把车钥匙。', '5月6日，院长林若川从邻居手里接过一袋米。'],
});
