/** The first look at an article: its sentences, and what each mentions once the whole article has been seen. */
import type { Article } from '../../schema/nodes.ts';
import { Cut } from '../text/cut.ts';
import { Finder } from '../text/scan/finder.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { datelineLength, writtenOn } from './dateline.ts';
import type { OrganizationMention } from './mentions/mention.ts';
import type { AreaOf } from './mentions/positions.ts';
import { bodiesOf, mentionsIn, namesOf, prepare, type SentenceMentions } from './mentions/sentence.ts';
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
import { GROUP_WORDS, groupSpokenOf, houseNamed, type Publisher, publisherOf } from './publisher.ts';

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
  return kept;
}

const AREA_IN_TITLE = new Finder(/(?<!\p{Script=Han})\p{Script=Han}{2,4}?[省市县区](?![民场长容郊域间分])/gu);

/** `柳浪县水利局` says whose paper this is, but less than what leads the county. */
const LIGHTER = 0.4;
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'party', 'association']);

const AREA_OF_BODY =
  /^(?!民[盟革建进]|农工|致公|九三|台盟|共青团|中共)(?<area>\p{Script=Han}{2,6}?[省市区县])(?:（[^）]*）)?(?=党工委|区?委|管委会|人大|政府)/u;
const AREA_OF_OFFICE = /^(?![省市区县])\p{Script=Han}{2,3}?[市县区](?=\p{Script=Han}{2})/u;

/** How often the article speaks of each area: in its title, by name, or in the names of bodies that lead it. */
function countAreas(title: string | null, organizations: readonly OrganizationMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of AREA_IN_TITLE.in(title ?? '')) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  for (const o of organizations) {
    const area = o.area ? o.name : (AREA_OF_BODY.exec(o.name)?.groups?.['area'] ?? '');
    const plain = area.replace(/（.*$/u, '');
    if (plain.length >= 3) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    const under = OFFICIAL.has(o.kind) ? (AREA_OF_OFFICE.exec(o.name)?.[0] ?? '') : '';
    if (plain === '' && under.length >= 3) counts.set(under, (counts.get(under) ?? 0) + LIGHTER);
  }
  return counts;
}

/** The area of each level that the article speaks of most: `区` → `临江区`. Counted when the first title asks. */
function areasByLevel(
  title: string | null,
  organizations: readonly OrganizationMention[],
  place: string | null,
  publisher: Publisher,
): AreaOf {
  const { area: own, name: home } = publisher;
  let counts: Map<string, number> | undefined;
  return (level, ofGroup) => {
    counts ??= countAreas(title, organizations);
    const fits = [...counts]
      .filter(([name]) => name.endsWith(level))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (own?.endsWith(level) === true) return own;
    const best = fits[0]?.[0] ?? (place?.endsWith(level) === true ? place : null);
    // In the paper of a city 市长 is the city's, whatever other city is spoken of.
    const ofHome = home === null || level !== '市' || counts.has(`${home}区`) || counts.has(`${home}县`);
    // `市领导` of a paper whose city no article names: `市委` is the city's.
    if (
      ofGroup &&
      best === null &&
      home !== null &&
      level === '市' &&
      organizations.some(({ name }) => OF_CITY.test(name))
    )
      return `${home}市`;
    if (ofHome || best === null || best.startsWith(home)) return best;
    return counts.has(`${home}市`) ? `${home}市` : null;
  };
}

const OF_CITY = /^市(?:委|政府|人大|政协)/u;

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
  const areaOf = areasByLevel(article.title, organizations, article.place, publisher);
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
