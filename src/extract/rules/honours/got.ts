/** Honours of whoever is spoken of: (…)-[:RECEIVED]->(:Award). */
import { rule, text } from '../../rule.ts';
import { ADVERBS, AND_MORE, AWARD, awarded } from './words.ts';

export const subjectAwarded = rule({
  name: 'honoured: (subject) …，荣获 award',
  pattern: [
    text(
      'lead',
      new RegExp(
        `(?<=^|[，；、]|这是[^，。；]{1,6}继)(?:并|还|更|已|其中|该[校村院县镇局行站所市区馆队厂乡]|该?(?:公司|企业|学校|医院))?(?:当年|次年|同年|便|就|又|\\uE006)*(?:${ADVERBS})[他她]?(?:${ADVERBS})`,
        'u',
      ),
    ),
    text(
      'how',
      /(?:荣获|喜获|获评|获颁|获批|获得|获(?![得批评奖悉知刑胜救利益准赠取释选授颁封])|荣膺|荣立|入选|捧回|捧得|摘得|斩获|夺得|勇夺|赢得|揽获|跻身|领回|当选(?=[^，。；]{0,10}(?:劳动模范|先进|标兵|人物|好人|最美))|摘取|捧走|(?:登上|站上)(?=[^，。；]{0,16}(?:榜|强|“))|上榜|夺回|蝉联|拿下|被评为|被评选为|被授予|被认定为|被命名为|被追授|被表彰为|获评为|成功创建|成功获批)(?:了)?/u,
    ),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.8,
  // Only a person stands for election or wins merit: not the body that the clause before is about.
  facts: (m) => awarded(m, /^当选/u.test(m.words('how')) ? [{ is: 'words', name: '他' }] : 'subject', null),
  yes: [['何田从教30年，先后获得“云州市优秀教师”“云州好人”等称号。', { award: '“云州市优秀教师”“云州好人”' }]],
  no: ['项目进展顺利，获得群众好评。'],
});
