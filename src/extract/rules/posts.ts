/** Posts that change hands, as an article states it: (:Person)-[:HOLDS_POSITION]->(:Organization). */
import { rule, slot, text } from '../rule.ts';
import { POSTS, postsIn, TITLE } from './posts-in.ts';

export const appointed = rule({
  name: 'position: 任命 person 为 post',
  pattern: [
    /(?:任命|决定任命|聘任|聘请|推举|选举|补选|增补|增选)/u,
    slot('who', 'persons'),
    /(?:同志)?(?:为|担任|任)/u,
    text('posts', POSTS),
  ],
  confidence: 0.95,
  facts: (m) => postsIn(m, 'posts', 'appointed'),
  yes: [
    ['会议任命林若川为云州市财政局局长。', { posts: '云州市财政局局长' }],
    ['会议增补总经理林若川、董事长周启明为副主席。', { posts: '副主席' }],
  ],
  no: ['会议讨论任命事项。'],
});

export const becomes = rule({
  name: 'position: person 任 post',
  pattern: [
    slot('who', 'persons'),
    /(?:等\d{0,3}[人名位](?:同志)?|同志)?(?:还|也|又|同时)?(?:任|担任|出任|兼任|转任|调任|升任|改任|接任|继任|受聘为|获聘为|受聘担任|被聘为|被推[选举]为|当选为?|当上?了|被任命为|提名为)(?!听证员|评委|评审|裁判|嘉宾|主持人|讲解员|观察员|主讲)/u,
    text('posts', POSTS),
  ],
  confidence: 0.93,
  facts: (m) => postsIn(m, 'posts', 'appointed'),
  yes: [
    ['市委决定：林若川任北塘区委书记。', { posts: '北塘区委书记' }],
    ['何田同志任北塘区委委员、常委、书记。', { posts: '北塘区委委员、常委、书记' }],
    ['会上，林若川当选市工商联主席，周启明、何田、顾明当选副主席。', { who: '林若川' }],
    ['退伍后，林若川当了村党支部书记。', { who: '林若川', posts: '村党支部书记' }],
    ['副院长林若川还被聘为云州医院名誉院长。', { posts: '云州医院名誉院长' }],
  ],
  no: ['林若川任重道远。', '林若川当了三十年兵。'],
});

export const tookOffice = rule({
  name: 'position: person …，任 post',
  pattern: [
    slot('who', 'person'),
    /[^，。；：、！？\uE001\uE002]{4,24}，(?:先后|现|后)?(?:担任|出任|任(?![命职何务期教免意]))/u,
    text('posts', POSTS),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m) => postsIn(m, 'posts', 'current'),
  yes: [
    ['林若川从国外留学归来，任公司董事长，带着大家转产。', { who: '林若川', posts: '公司董事长' }],
    ['教师林若川在外求学后回到家乡，担任村党支部书记。', { who: '教师林若川', posts: '村党支部书记' }],
  ],
  no: ['林若川在会上强调，任何单位主任都要到岗。', '林若川宣读决定，任命何田为市水利局局长。'],
});

export const removed = rule({
  name: 'position: 免去 person 的 post',
  pattern: [
    /(?:免去|解聘|免除|同意|接受)/u,
    slot('who', 'persons'),
    /(?:同志)?(?:的|辞去)?/u,
    text('posts', POSTS),
    /(?:的)?(?:职务)?/u,
  ],
  confidence: 0.95,
  facts: (m) => postsIn(m, 'posts', 'removed'),
  yes: [['免去周启明的北塘区教育局局长职务。', { posts: '北塘区教育局局长' }]],
  no: ['免去不必要的手续。'],
});

export const noLonger = rule({
  name: 'position: person 不再担任 post',
  pattern: [slot('who', 'person'), /(?:同志)?(?:不再担任|不再任|不再兼任|辞去)/u, text('posts', POSTS)],
  confidence: 0.95,
  facts: (m) => postsIn(m, 'posts', 'removed'),
  yes: [['市委书记林若川不再担任北塘区委书记。', { posts: '北塘区委书记' }]],
  no: ['林若川不再犹豫。'],
});

export const named = rule({
  name: 'position: person 为 post',
  pattern: [
    /(?<=^|[；，：、]|任命|决定)/u,
    slot('who', 'person'),
    /(?:同志)?为/u,
    text('posts', new RegExp(`(?=[\\uE003\\uE004])${POSTS.source}`, 'u')),
    /(?=[；。，]|$)/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'appointed'),
  yes: [['林若川为云州市财政局局长。', { who: '林若川', posts: '云州市财政局局长' }]],
  no: ['林若川为云州市争光。'],
});

export const relieved = rule({
  name: 'position: person 的 post 职务',
  pattern: [slot('who', 'person'), /(?:同志)?的/u, text('posts', POSTS), /职务/u],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'removed'),
  yes: [['林若川的云州市财政局局长职务。', { posts: '云州市财政局局长' }]],
  no: ['林若川的职务由周启明接任。'],
});

export const ofLife = rule({
  name: 'position: person，…，organization post',
  pattern: [
    slot('who', 'person'),
    /，[^，。；\uE003\uE004]{2,10}，(?:现任|时任|曾任|生前曾任)?/u,
    text('posts', new RegExp(`\\uE003(?<former>原?)${TITLE}`, 'u')),
    /(?=[，。])/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', m.words('former') === '' ? 'current' : 'former'),
  yes: [['林若川，版画家，云州市书法家协会原主席，在云州逝世。', { who: '林若川', posts: '云州市书法家协会原主席' }]],
  no: ['林若川，版画家，在云州逝世。'],
});

export const relievedToo = rule({
  name: 'position: 免去其 post',
  pattern: [
    slot('who', 'person'),
    /(?![^；。]*\uE001)[^；。：！？\uE002]{4,40}?，(?:同时)?(?:免去|不再担任|辞去)(?:其|他的?|她的?)?(?:的)?/u,
    text('posts', POSTS),
    /职务|(?=[；。，]|$)/u,
  ],
  confidence: 0.9,
  facts: (m) => postsIn(m, 'posts', 'removed'),
  yes: [['何田同志任医务部主任，免去其医务科科长职务；', { who: '何田', posts: '医务科科长' }]],
  no: ['何田同志任医务部主任，周启明不再犹豫。'],
});
