/** The first look at an article: its sentences, and what each mentions once the whole article has been seen. */
import type { Article } from '../../schema/nodes.ts';
import { Cut } from '../text/cut.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { areasByLevel } from './areas-by-level.ts';
import { datelineLength, writtenOn } from './dateline.ts';
import type { OrganizationMention } from './mentions/mention.ts';
import { bodiesOf, mentionsIn, namesOf, prepare, type SentenceMentions } from './mentions/sentence.ts';
import { withNameRolls } from './name-rolls.ts';
import { firmsCalled } from './organizations/firms-called.ts';
import { headedHouse } from './organizations/headed-house.ts';
import { ourHouse, withHouse } from './organizations/house.ts';
import { knownPlaces } from './organizations/known-places.ts';
import { mainFirm } from './organizations/main-firm.ts';
import { withPointers } from './organizations/pointers.ts';
import { sameNames } from './organizations/same.ts';
import { withShortNames } from './organizations/short-names.ts';
import { sideBySide } from './organizations/side-by-side.ts';
import { formerNames, statedShortNames } from './organizations/stated.ts';
import { GROUP_WORDS, groupSpokenOf, houseNamed, publisherOf } from './publisher.ts';

export interface Survey {
  readonly sentences: readonly SentenceMentions[];
  /** The name that stands for an organization in this article. */
  readonly canonical: (name: string) => string;
  /** Names that bodies had before. */
  readonly former: ReadonlySet<string>;
  readonly organizations: readonly OrganizationMention[];
  /** Whose paper it is, where its name says so: `云州大学报` → `云州大学`. */
  readonly house: string | null;
  /** The one house that the headline names. */
  readonly headedHouse: string | null;
  /** Whether title or subtitle names a body, with or without the place that its name begins with. */
  readonly headed: (name: string) => boolean;
}

/** `（党委办公室 何田）`: who wrote it, behind the last sentence. */
const CLOSING = /（[^（）。]{2,48}）\s*$/u;

/** Sentences without the dateline that opens a paragraph, and without whoever wrote the text at its end. */
function body(article: Article): Sentence[] {
  const closing = CLOSING.exec(article.text);
  const signed = closing !== null && article.reporters.some((name) => closing[0].includes(name));
  const text = signed ? article.text.slice(0, closing.index) : article.text;
  const seen = new Set<number>();
  const kept: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const skip = seen.has(sentence.paragraph) ? 0 : datelineLength(sentence.text);
    seen.add(sentence.paragraph);
    if (skip === 0) kept.push(sentence);
    else if (skip < sentence.text.length)
      kept.push({ text: sentence.text.slice(skip), start: sentence.start + skip, paragraph: sentence.paragraph });
  }
  return withNameRolls(kept);
}

/** `云州` of `云州市茶业协会`. */
const PLACE = /^\p{Script=Han}{2,3}(?=[省市区县州])/u;
const WORTH = 0.8;
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Looks for an article's names twice: the second time with those that the first has proven. Its bodies, and the areas
 * that its titles point at, are found once its names are.
 */
export function survey(article: Article): Survey {
  const sentences = body(article);
  const cuts = sentences.map((sentence) => new Cut(sentence.text));
  const today = writtenOn(article.text, article.publishedOn);
  const prepared = sentences.map((sentence, i) => prepare(sentence, cuts[i] ?? new Cut(sentence.text), today));
  const first = prepared.map((sentence) => namesOf(sentence, NOBODY));
  const proven = new Set<string>();
  for (const names of first) for (const { name, confidence } of names) if (confidence >= WORTH) proven.add(name);
  for (const reporter of article.reporters) proven.delete(reporter);
  // `霍尔登` is nobody beside `玛格丽特·霍尔登`.
  for (const name of proven) if (name.includes('·')) proven.delete(name.slice(name.lastIndexOf('·') + 1));
  const looked = prepared.map((sentence, i) => {
    const names = namesOf(sentence, proven, first[i]);
    return { sentence, names, bodies: bodiesOf(sentence, names) };
  });
  const organizations: OrganizationMention[] = [];
  for (const { bodies } of looked) organizations.push(...bodies.organizations);
  const publisher = publisherOf(article.publication);
  const areaOf = areasByLevel(article.title, organizations, article.place, publisher, article.text);
  const second = looked.map(({ sentence, names, bodies }) => mentionsIn(sentence, names, bodies, { proven, areaOf }));
  const called = firmsCalled(organizations);
  const said = statedShortNames(article.text, organizations);
  const house = publisher.house === null ? null : houseNamed(publisher.house, organizations);
  const group = groupSpokenOf(house, organizations);
  const short = withShortNames(second, new Map([...called, ...said]), organizations, cuts);
  const former = formerNames(article.text, organizations);
  const apart = sideBySide(short.sentences);
  const shown = [...short.derived, ...called].filter(([name, full]) => !apart(name, full));
  const places = knownPlaces(organizations, publisher, article.place, areaOf);
  const same = sameNames(organizations, new Map([...shown, ...former, ...said]), apart, places);
  const canonical = (name: string): string =>
    group !== null && GROUP_WORDS.includes(name) ? group : (same.get(name) ?? name);
  const headline = `${article.title ?? ''} ${article.subtitle ?? ''}`;
  const headed = (name: string): boolean => headline.includes(name) || headline.includes(name.replace(PLACE, ''));
  const ours = withHouse(short.sentences, house);
  const pointed = withPointers(
    ours,
    () => mainFirm(ours, headline, canonical),
    (fits) => ourHouse(fits, house, organizations, canonical),
  );
  return {
    sentences: pointed,
    canonical,
    former: new Set(former.keys()),
    organizations,
    house,
    headed,
    headedHouse: headedHouse(organizations, headed, canonical),
  };
}
