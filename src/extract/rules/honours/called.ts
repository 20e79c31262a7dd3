/** Honours whose name stands right before each of those honoured: `“最美儿媳”何晓梅`, `“光荣在党50年”老党员何田`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';

const NAME = '(?:[\\uE001\\uE002]|(?:(?![和及等])\\p{Script=Han}){2,4}?(?=[、和及进等，。]|给予|予以|$))';
/** Those who are honoured after the name of the honour: `“最美儿媳”周晓梅、何田`. */
const CALLED = `“[^“”，。；]{2,16}”(?:称号|荣誉)?(?:获得者)?的?${NAME}(?:[、和]${NAME}){0,12}`;
const ONE = /“(?<award>[^”]+)”(?:称号|荣誉)?(?:获得者)?的?(?<who>[^“”]+)/gu;

export const praisedAs = rule({
  name: 'honoured: 表彰 “award” persons，“award” persons',
  pattern: [
    /(?:对|给|为|向|表彰了?|表扬了?|授予|评选?出|选出|推选出)(?:评选出的|获得|荣获|获评|被评为|被授予)?/u,
    text('list', new RegExp(`${CALLED}(?:(?:[、，]|和|及|以及)${CALLED}){1,20}`, 'u')),
    /[^，。；：！？]{0,12}?(?=[，。；！]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const persons = m.all('list', 'person');
    return [...m.words('list').matchAll(ONE)].flatMap(({ groups }): Fact[] => {
      const names = (groups?.['who'] ?? '').split(/[、和及，]|以及/u).filter((name) => name !== '');
      const recipients = names.map(
        (name) => persons.find((p) => name.endsWith(p.name)) ?? { is: 'words' as const, name },
      );
      return [{ is: 'award', recipients, award: groups?.['award'] ?? '', by: null }];
    });
  },
  yes: [
    ['会上对“致富带头人”何田、“最美儿媳”周晓梅进行了表彰。', { list: '“致富带头人”何田、“最美儿媳”周晓梅' }],
    [
      '大会表彰了“十佳教师”林若川、周启明，“优秀班主任”何晓梅、赵春生。',
      { list: '“十佳教师”林若川、周启明，“优秀班主任”何晓梅、赵春生' },
    ],
  ],
  no: ['会上对“致富带头人”进行了表彰。'],
});

export const medalOf = rule({
  name: 'honoured: 为 “medal” person 颁发纪念章',
  pattern: [
    /(?:为|向|给)[^，。；：！？“”]{0,10}?/u,
    text('award', /“[^“”，。；]{2,16}”/u),
    /[^，。；：！？“”\uE001-\uE008]{0,6}?/u,
    text('who', /[\uE001\uE002](?:(?:、|和)[\uE001\uE002])*/u),
    /(?:等\p{Script=Han}{0,8})?(?:颁发|佩戴|送上|颁授)了?/u,
    text('medal', /(?:纪念章|勋章|奖章|荣誉章)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    { is: 'award', recipients: m.all('who', 'person'), award: `${m.words('award')}${m.words('medal')}`, by: null },
  ],
  yes: [['林若川为“光荣在党50年”老党员周启明颁发纪念章。', { award: '“光荣在党50年”', medal: '纪念章' }]],
  no: ['林若川为老党员周启明颁发纪念章。'],
});

/** An honour that is borne like a post: `市劳动模范何田`. */
const IS_HONORARY = /^(?:[省市县区]|全[国省市县区])?(?:劳动模范|先进工作者|道德模范|五一劳动奖章获得者)$/u;
/** An honour that a person's titles end in, as an organization of theirs: `全国道德模范提名奖获得者周启明`. */
const IS_HOLDER = /^(?:获得者|得主)$/u;
const IS_HONOUR = /(?:奖|奖章|勋章|称号|荣誉)$/u;

export const holder = rule({
  name: 'honoured: “award” 获得者 person',
  pattern: [text('award', /(?:“[^“”，。；]{2,24}”(?:称号)?)?/u), text('who', /\uE001/u)],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [who] = m.all('who', 'person');
    if (who === undefined) return [];
    const borne = who.positions.find(({ title }) => IS_HONORARY.test(title));
    if (borne !== undefined) {
      const award = `${borne.organization ?? ''}${borne.title}`;
      return [{ is: 'award', recipients: [who], award, by: null, had: true }];
    }
    if (!who.titles.some((title) => IS_HOLDER.test(title))) return [];
    const held = who.positions.find(
      ({ title, organization }) => IS_HOLDER.test(title) && IS_HONOUR.test(organization ?? ''),
    );
    const award = m.words('award').replace(/^“|”(?:称号)?$/gu, '') || (held?.organization ?? '');
    return award === '' ? [] : [{ is: 'award', recipients: [who], award, by: null, had: true }];
  },
  yes: [
    ['他与“全国五一劳动奖章”获得者、投递员周启明交谈。', { award: '“全国五一劳动奖章”' }],
    ['省劳动模范、云州港集团工人周启明发言。', { who: '省劳动模范、云州港集团工人周启明' }],
  ],
  no: ['他与投递员周启明交谈。'],
});
