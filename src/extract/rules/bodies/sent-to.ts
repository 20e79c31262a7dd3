/** Bodies that send a team, firms or goods to what others hold: (:Organization)-[:ATTENDED]->(:Event). */
import { bodiesAt, held } from '../../fact.ts';
import type { EventMention } from '../../mentions/mention.ts';
import { rule, slot } from '../../rule.ts';
import { NOT_PLANNED } from '../words.ts';

/** Contests and fairs: whoever `组织选手参加` one does not hold it. */
const CONTEST =
  /(?:大赛|比赛|竞赛|联赛|锦标赛|邀请赛|选拔赛|决赛|运动会|省运会|博览会|展销会|交易会|展览会|推介会|论坛)$/u;
const SENT = /(?:组织|邀请)[^。；！？]{0,60}?(?:参加|出席|参与|亮相|征战|出战)/u;

/** Whether words between a body and an event say that it only sent people there. */
export const isSentTo = ({ name }: EventMention, words: string): boolean => CONTEST.test(name) && SENT.test(words);

const BARE = /^(?:大赛|比赛|竞赛|论坛|\p{Script=Han}{2}会)$/u;

const SENDS = '(?:组织|组队|组团|派出|选派|选送|派队|派)(?!部|委|开展)';

/** Whoever does it, and what may stand before they do. */
const WHO = [/(?<!由|在|对|向|邀请)/u, slot('who', 'organizations'), /[^，。；：！？\uE001-\uE006]{0,6}?/u] as const;

export const sentTeam = rule({
  name: 'attended: organization 组队参赛',
  pattern: [
    ...WHO,
    new RegExp(`${NOT_PLANNED}${SENDS}[^，。；：！？\\uE005]{0,36}?(?:参赛|参展|参演|参加了?(?:展览|展演))`, 'u'),
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'attended', 'current')],
  yes: [
    ['北塘县组织12家企业的38种农产品参展，4个产品获得金奖。', { who: '北塘县' }],
    ['云州科技学院派出由9名学生组成的代表队参赛。', { who: '云州科技学院' }],
  ],
  no: [
    '北塘县拟组织12家企业参展。',
    '北塘县组织12家企业学习。',
    '北塘县没有组织企业参展。',
    '海州市因疫情未组织企业参展。',
  ],
});

export const sentTeamTo = rule({
  name: 'attended: organization 组队参加 event',
  pattern: [
    ...WHO,
    new RegExp(
      `${NOT_PLANNED}${SENDS}[^，。；：！？\\uE005]{0,30}?(?:参加|参与|亮相|征战|出战)了?[^，。；：！？\\uE005]{0,12}?`,
      'u',
    ),
    slot('what', 'event'),
  ],
  confidence: 0.85,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    if (event === undefined || !CONTEST.test(event.name)) return [];
    // `参加了比赛`: the one spoken of.
    if (BARE.test(event.name)) return [bodiesAt(m.all('who', 'organization'), 'attended', 'current')];
    return [held(event), bodiesAt(m.all('who', 'organization'), 'attended', event)];
  },
  yes: [['6月3日，北塘县组织12家企业参加第三届云州农产品博览会。', { who: '北塘县', what: '第三届云州农产品博览会' }]],
  no: [
    '北塘县拟组队参加全省技能大赛。',
    '北塘县举办全省技能大赛。',
    '北塘区将选派选手参加全市职工技能大赛。',
    '云州中学没有派队参加全市中学生运动会。',
  ],
});
