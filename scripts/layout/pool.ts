/** The articles that random pages are laid out of: those of our own annotated texts that the page reader finds whole. */
import { splitPage } from '../../src/page/split.ts';
import type { AnnotatedText } from '../gold/corpora.ts';
import { otherPapers, ownTexts } from '../gold/corpora.ts';
import { normal } from '../gold/likeness.ts';

export interface Told {
  readonly kind: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly reporters: readonly string[];
  /** Its paragraphs, without what opens a report and what signs it. */
  readonly paragraphs: readonly string[];
}

const SHORTEST = 60;
const LONGEST_SUBHEADING = 14;
const OPENING =
  /^(?:【?[^，。（]{0,16}?(?:讯|专电|\d日电)】?)?\s*(?:[（(](?:本报)?(?:记者|通讯员|实习|全媒体)[^）)]{2,30}[）)])?\s*/u;
const CLOSING = /[（(](?:本报)?(?:记者|通讯员)?[^（）()，。]{2,12}[）)]$/u;
const SENTENCE = /[。！？”’）]$/u;

/** Whether each paragraph is either of sentences or a subheading: lists and notices are laid out in ways of their own. */
function isProse(paragraphs: readonly string[]): boolean {
  const others = paragraphs.filter((paragraph) => !SENTENCE.test(paragraph));
  return (
    others.length * 2 < paragraphs.length &&
    others.every((paragraph) => paragraph.length <= LONGEST_SUBHEADING) &&
    SENTENCE.test(paragraphs.at(-1) ?? '')
  );
}

function articlesOf({ raw, gold }: AnnotatedText): Told[] {
  const found = splitPage(raw).articles;
  return gold.articles.flatMap(({ begins, ends }) => {
    const article = found.find(
      ({ text }) => normal(text).includes(normal(begins)) && normal(text).includes(normal(ends).slice(-8)),
    );
    if (article === undefined || article.kind === 'notice' || article.text.length < SHORTEST) return [];
    const { kind, title, subtitle, reporters } = article;
    const paragraphs = article.text
      .replace(OPENING, '')
      .replace(CLOSING, '')
      .replace(/^[●◆▲★■]/u, '')
      .split('\n');
    return isProse(paragraphs) ? [{ kind, title, subtitle, reporters, paragraphs }] : [];
  });
}

/** The articles, those of one text next to each other. */
export const pool = (): Told[] => [otherPapers(), ...ownTexts()].flatMap((corpus) => corpus.texts.flatMap(articlesOf));
