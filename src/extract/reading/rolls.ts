/** Printed rolls of honour: under the name of each award, line by line, who has it. */
import type { Article } from '../../../schema/nodes.ts';
import type { AwardClaim } from '../../../schema/reading.ts';
import { confidenceOf } from '../confidence.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';

const RULE = 'honoured: entry of a roll';
const ROLL = /(?:名单|光荣榜|红榜|英雄榜|荣誉榜|英模榜|表彰榜|先进(?:集体|个人|单位))(?:[（(][^（()）]{1,20}[)）])?$/u;
/** Lists of posts and of members honour nobody. */
const NO_HONOUR = /任免|任命|免去|候选|代表名单|委员名单|录取|招聘|征集|中标|黑名单|失信/u;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])(?<award>[^，。；：]{3,30})$|^(?<plain>(?:先进|优秀|模范|文明|最美|十佳|劳动)[\p{Script=Han}]{2,8}|[特一二三]等奖)$/u;
const BODY = /^[\p{Script=Han}A-Za-z\d（）“”·]{4,40}$/u;

/** The award that a line heads, or null. */
function awardOf(line: string): string | null {
  const { award, plain } = HEADING.exec(line)?.groups ?? {};
  return (award ?? plain)?.replace(/[（(][^（()）]*[)）]$/u, '') ?? null;
}

/** Who an entry names: its person, or the body that is all of it. */
function recipientOf({ sentence, persons }: SentenceMentions): string | null {
  const entry = persons.find((person) => person.rule === 'person: entry of a list');
  return entry?.name ?? (BODY.test(sentence.text) ? sentence.text : null);
}

/** The honours of an article that is a roll; none for any other. */
export function rollClaims({ title, subtitle }: Article, survey: Survey): AwardClaim[] {
  const heads = [title, subtitle].filter((head) => head !== null);
  if (!heads.some((head) => ROLL.test(head)) || heads.some((head) => NO_HONOUR.test(head))) return [];
  const claims: AwardClaim[] = [];
  let award: string | null = null;
  for (const mentions of survey.sentences) {
    const { text, start } = mentions.sentence;
    const heading = awardOf(text);
    const recipient: string | null = heading === null && award !== null ? recipientOf(mentions) : null;
    award = heading ?? (recipient === null ? null : award);
    if (award === null || recipient === null) continue;
    const evidence = [{ start, end: start + text.length, rule: RULE, confidence: confidenceOf(RULE, 0.85) }];
    claims.push({ recipient: survey.canonical(recipient), award, by: null, date: null, evidence });
  }
  return claims;
}
