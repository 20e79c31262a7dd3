/** Honours for what bodies made or sent in together, which are theirs: `甲、乙合作的“…”获一等奖`. */
import { rule, slot, text } from '../../rule.ts';
import { members } from '../members.ts';
import { awarded, GOT_AWARD } from './words.ts';

const MADE =
  '(?:联合|共同|携手|合作|牵头|主持|自主|历时[^，。；]{1,6}年)*(?:合作|选送|报送|推荐|创作|编排|表演|研制|研发|完成|主持|承担|申报|打造|设计|培育|开发|制作)(?:完成|研发|开发)?的';

export const madeTogether = rule({
  name: 'honoured: work of organizations 获 award',
  pattern: [
    text('who', /[\uE001-\uE004](?:(?:、|和|及|与|以及)[\uE001-\uE004])*/u),
    new RegExp(`(?:等)?${MADE}`, 'u'),
    /[^，。；：！？\uE001-\uE007]{0,12}?(?:一[只头件幅篇部株盆篮颗尾]\p{Script=Han}{1,8}?|“[^”]{2,30}”|《[^》]{2,24}》|节目|项目|成果|作品|课题|案例)/u,
    ...GOT_AWARD,
  ],
  confidence: 0.85,
  facts: (m) => awarded(m, members(m, 'who'), null),
  yes: [
    [
      '云州恒泰机械有限公司、云州大学合作的“高寒轴承”获技术发明奖一等奖。',
      { who: '云州恒泰机械有限公司、云州大学', award: '技术发明奖一等奖' },
    ],
    ['北塘区文化馆选送的歌舞《春耕》获一等奖。', { who: '北塘区文化馆', award: '一等奖' }],
    ['选手周启明选送的一只雄蟹以400克摘得“蟹王”桂冠。', { who: '选手周启明', award: '“蟹王”桂冠' }],
    ['河口中心小学编排的节目荣获二等奖。', { who: '河口中心小学', award: '二等奖' }],
  ],
  no: ['云州大学研发的“高寒轴承”获得好评。', '云州大学合作的企业获得一等奖。'],
});

export const finishedBy = rule({
  name: 'honoured: work 由 organizations 完成，获 award',
  pattern: [
    /由/u,
    slot('who', 'organizations'),
    /(?:等)?(?:[\d一二两三四五六七八九十]+[家个](?:单位)?)?(?:联手|联合|共同|合作|携手)*(?:完成|研制|研发|承担|主持|选送|开发)(?:完成)?，/u,
    ...GOT_AWARD,
  ],
  confidence: 0.85,
  facts: (m) => awarded(m, m.all('who', 'organization'), null),
  yes: [
    [
      '该课题由云州恒泰机械有限公司、云州大学两家联手完成，斩获省科技进步二等奖。',
      { who: '云州恒泰机械有限公司、云州大学', award: '省科技进步二等奖' },
    ],
  ],
  no: ['该课题由云州大学完成，获得好评。'],
});
