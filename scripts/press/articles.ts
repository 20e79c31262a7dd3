/** Articles of a made-up paper, as texts: extraction reads them as it reads any other. */
import type { JsonArticle } from './json.ts';
import { type Random, randomFrom } from './random.ts';
import { type Official, type Town, townOf } from './town.ts';

const TOPICS = [
  '安全生产',
  '防汛抗旱',
  '项目建设',
  '乡村振兴',
  '营商环境',
  '环境保护',
  '信访稳定',
  '城市管理',
] as const;
const HALVES = ['上午', '下午'] as const;
const DAYS = 1461;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const FILLING = [
  '各单位要把责任落到岗位、落到人头，发现问题当天登记、限期整改。',
  '会议要求，人手要够、物资要足、预案要细，遇到险情先转移群众。',
  '群众最关心的事要先办，办完以后要回头看，办得好不好由群众说了算。',
  '下一步，将每月公布进度，请大家一起监督。',
  '记者在现场看到，工人们正在加紧施工，机器声此起彼伏。',
  '据介绍，这项工作从去年开始，一年来走村入户，听取了不少意见。',
  '入秋以来雨水偏多，沿河各村轮流值守，夜里也有人巡查。',
  '不少居民说，路修好了，灯亮了，出门方便了许多。',
] as const;

interface Day {
  readonly random: Random;
  readonly town: Town;
  readonly month: number;
  readonly day: number;
}

const withPost = ({ name, post }: Official): string => `${post ?? ''}${name}`;

/** So many different people. */
function group(town: Town, size: number): Official[] {
  const people = new Map<string, Official>();
  for (let tries = 0; people.size < size && tries < size * 4; tries += 1) {
    const one = town.official();
    people.set(one.name, one);
  }
  return [...people.values()];
}

function meeting({ random, town, month, day }: Day): [string, string] {
  const [chair, speaker, ...others] = group(town, 4 + random.below(5));
  const topic = random.pick(TOPICS);
  const name = `${random.next() < 0.5 ? '全市' : town.area()}${topic}工作会议`;
  const text =
    `${month}月${day}日${random.pick(HALVES)}，${name}召开。${withPost(chair ?? town.official())}主持会议，` +
    `${others.map(withPost).join('、')}出席会议。` +
    `\n　　会上，${town.body()}、${town.body()}作了交流发言。${(speaker ?? town.official()).name}强调，${topic}工作要抓早抓小。`;
  return [`${name}召开`, text];
}

function tour({ random, town, month, day }: Day): [string, string] {
  const [leader = town.official(), ...others] = group(town, 3 + random.below(3));
  const topic = random.pick(TOPICS);
  const stops = [town.company(), town.company(), town.project()];
  const text =
    `${month}月${day}日${random.pick(HALVES)}，${withPost(leader)}到${town.area()}调研${topic}工作。${others.map(withPost).join('、')}陪同调研。` +
    `\n　　${leader.name}一行先后来到${stops.join('、')}，察看生产情况。`;
  return [`${leader.name}到${town.area()}调研${topic}工作`, text];
}

function business({ random, town, month, day }: Day): [string, string] {
  const [company, project] = [town.company(), town.project()];
  const amount = 10 * (1 + random.below(50));
  const text =
    `${month}月${day}日，${company}向${town.body()}捐款${amount}万元。${withPost(town.official())}出席捐赠仪式。` +
    `\n　　${project}由${town.company()}投资${1 + random.below(20)}亿元建设。${company}荣获“全市${random.pick(TOPICS)}先进单位”称号。`;
  return [`${company}捐款${amount}万元`, text];
}

/** One article in the JSON that `renmai load` takes, with a day, a page and a headline of its own. */
function article(i: number, random: Random, town: Town): JsonArticle {
  const at = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000);
  const day = { random, town, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const kind = random.next();
  const [title, lead] = kind < 0.55 ? meeting(day) : kind < 0.8 ? tour(day) : business(day);
  const filling = Array.from({ length: 6 + random.below(6) }, () => `　　${random.pick(FILLING)}`);
  return {
    title: `${title}（${i}）`,
    publication: '云州日报',
    place: '云州市',
    page: `A0${1 + random.below(8)}`,
    publishedOn: at.toISOString().slice(0, 10),
    text: [`　　本报讯（记者周岚）${lead}`, ...filling].join('\n'),
  };
}

/** `count` articles of a town of which `ofAll` articles are written in all. */
export function* press(seed: number, count: number, ofAll = count): Generator<JsonArticle> {
  const random = randomFrom(seed);
  const town = townOf(ofAll, random);
  for (let i = 0; i < count; i += 1) yield article(i, random, town);
}
