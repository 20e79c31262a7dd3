/** The first look at an article: its sentences, and what each mentions once the whole article has been seen. */
import type { Article } from '../../schema/nodes.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { datelineLength } from './dateline.ts';
import type { OrganizationMention } from './mentions/mention.ts';
import { mentionsIn, type SentenceMentions } from './mentions/sentence.ts';
import { sameNames, statedShortNames } from './organizations/same.ts';

export interface Survey {
  readonly sentences: readonly SentenceMentions[];
  /** The name that stands for an organization in this article. */
  readonly canonical: (name: string) => string;
  readonly organizations: readonly OrganizationMention[];
}

/** Sentences without the dateline that opens a paragraph. */
function body(text: string): Sentence[] {
  const seen = new Set<number>();
  return sentencesOf(text).flatMap((sentence) => {
    const opens = !seen.has(sentence.paragraph);
    seen.add(sentence.paragraph);
    const skip = opens ? datelineLength(sentence.text) : 0;
    const rest = sentence.text.slice(skip);
    return rest === '' ? [] : [{ ...sentence, text: rest, start: sentence.start + skip }];
  });
}

/** The area of each level that the article speaks of most: `区` → `临江区`. */
function areasByLevel(
  organizations: readonly OrganizationMention[],
  place: string | null,
): (level: string) => string | null {
  const counts = new Map<string, number>();
  for (const o of organizations) {
    const area = o.area
      ? o.name
      : (/^(?<area>\p{Script=Han}{2,6}?[省市区县])(?:（[^）]*）)?(?=党工委|区?委|管委会|人大|政府)/u.exec(o.name)
          ?.groups?.['area'] ?? '');
    const plain = area.replace(/（.*$/u, '');
    if (plain.length >= 3) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return (level) => {
    const fits = [...counts]
      .filter(([name]) => name.endsWith(level))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return fits[0]?.[0] ?? (place?.endsWith(level) === true ? place : null);
  };
}

const POINTER =
  /该(?<what>区|市|县|镇|乡|村|街道|局|院|校|公司|企业|厂|园区|中心|社区|合作社|银行|医院|学校|大学|学院)(?!域|级|长|民)/gu;
const ENDINGS: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|学院|学校|中学|小学)$/u,
  企业: /(?:公司|集团|厂)$/u,
  院: /(?:院|大学)$/u,
  局: /(?:局|委员会|发改委|委)$/u,
};

/** Adds what words such as 该公司 point at: the body of that kind named last before them. */
function withPointers(sentences: readonly SentenceMentions[]): SentenceMentions[] {
  const last: OrganizationMention[] = [];
  return sentences.map((mentions) => {
    const added = [...mentions.sentence.text.matchAll(POINTER)].flatMap((match) => {
      const what = match.groups?.['what'] ?? '';
      const fits = ENDINGS[what] ?? new RegExp(`${what}(?:（[^）]*）)?$`, 'u');
      const before = [...last, ...mentions.organizations.filter((o) => o.end <= match.index)];
      const target = before.findLast((o) => fits.test(o.name) && (!/^[区市县]$/u.test(what) || o.area));
      if (target === undefined) return [];
      return [
        {
          ...target,
          start: match.index,
          end: match.index + match[0].length,
          rule: 'organization: 该…',
          confidence: 0.85,
        },
      ];
    });
    last.push(...mentions.organizations);
    const free = added.filter((a) => !mentions.organizations.some((o) => o.start < a.end && a.start < o.end));
    return { ...mentions, organizations: [...mentions.organizations, ...free].sort((a, b) => a.start - b.start) };
  });
}

/** Adds the places where a short form stands that the article itself introduced. */
function withShortNames(
  sentences: readonly SentenceMentions[],
  stated: ReadonlyMap<string, string>,
  all: readonly OrganizationMention[],
): SentenceMentions[] {
  const kindOf = (full: string): OrganizationMention['kind'] => all.find((o) => o.name === full)?.kind ?? 'other';
  return sentences.map((mentions) => {
    const { text } = mentions.sentence;
    const added: OrganizationMention[] = [];
    for (const [short, full] of stated)
      for (let start = text.indexOf(short); start !== -1; start = text.indexOf(short, start + 1))
        added.push({
          is: 'organization',
          start,
          end: start + short.length,
          name: short,
          kind: kindOf(full),
          area: false,
          rule: 'organization: 以下简称',
          confidence: 0.95,
        });
    const kept = mentions.organizations.filter(
      (o) => !added.some((a) => a.start < o.end && o.start < a.end && o.end - o.start <= a.end - a.start),
    );
    const free = added.filter((a) => !kept.some((o) => o.start < a.end && a.start < o.end));
    return { ...mentions, organizations: [...kept, ...free].sort((a, b) => a.start - b.start) };
  });
}

const WORTH = 0.8;

/**
 * Reads an article's mentions twice: the second time with the names that the first has proven, and with the areas
 * that its titles point at.
 */
export function survey(article: Article): Survey {
  const sentences = body(article.text);
  const cuts = sentences.map((sentence): readonly Word[] => wordsOf(sentence.text));
  const look = (proven: ReadonlySet<string>, areaOf: (level: string) => string | null): SentenceMentions[] =>
    sentences.map((sentence, i) =>
      mentionsIn(sentence, cuts[i] ?? [], { publishedOn: article.publishedOn, provenNames: proven, areaOf }),
    );
  const first = look(new Set(), () => null);
  const proven = new Set(first.flatMap((s) => s.persons.filter((p) => p.confidence >= WORTH).map((p) => p.name)));
  for (const reporter of article.reporters) proven.delete(reporter);
  const areaOf = areasByLevel(
    first.flatMap((s) => s.organizations),
    article.place,
  );
  const second = look(proven, areaOf);
  const organizations = second.flatMap((s) => s.organizations);
  const stated = statedShortNames(article.text, organizations);
  const pointed = withPointers(withShortNames(second, stated, organizations));
  const same = sameNames(organizations, stated);
  return { sentences: pointed, canonical: (name) => same.get(name) ?? name, organizations };
}
