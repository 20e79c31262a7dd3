/** Sets one article: its columns, where its headline stands, who signs it. */
import type { Random } from '../press/random.ts';
import type { Told } from './pool.ts';
import { anyWidth, type Style } from './style.ts';
import { wrap } from './wrap.ts';

/** Lines that are printed together; an empty one is blank. */
export interface Part {
  readonly article: Told;
  readonly kind: 'text' | 'headline' | 'byline' | 'furniture';
  readonly lines: readonly string[];
  /** Whether nothing may come in between it and the next part. */
  readonly tied: boolean;
}

/** What a page's gold says of one article. */
export interface Expected {
  readonly title: string | null;
  readonly begins: string;
  readonly ends: string;
  readonly doubt?: boolean | undefined;
}

export interface SetArticle {
  readonly parts: readonly Part[];
  readonly expected: Expected;
}

const BEGINS = 18;
const ENDS = 14;
const UNWRAPPED = 10_000;
/** How often an article is set in a way of its own. */
const RARE = { feature: 0.12, comment: 0.06, unwrapped: 0.06, narrowCaption: 0.4, parted: 0.3 };
const SIGNER = '周启明';
const HALF: Readonly<Record<string, string>> = { '，': ',', '：': ':', '（': '(', '）': ')', '；': ';' };

interface Signed {
  readonly paragraphs: readonly string[];
  readonly byline: readonly string[];
  readonly closing: readonly string[];
  readonly comment: boolean;
}

/** How an article opens and who signs it. */
function sign({ kind, paragraphs, reporters }: Told, style: Style, { next, pick }: Random): Signed {
  const [first = SIGNER, second] = reporters;
  const plain = { paragraphs, byline: [], closing: [], comment: false };
  if (kind === 'photo') return plain;
  const colleague = second === undefined ? [] : [`本报通讯员 ${second}`];
  if (kind === 'feature' || next() < RARE.feature) return { ...plain, byline: [`本报记者 ${first}`, ...colleague] };
  if (next() < RARE.comment)
    return { ...plain, byline: [pick(['□ 本报评论员', '本报评论员', `■ ${first}`])], comment: true };
  if (style.opening === '')
    return next() < 0.6 ? { ...plain, closing: [`（记者 ${first}）`] } : { ...plain, byline: [`本报记者 ${first}`] };
  const names = second === undefined ? first : `${first}${pick(['、', ' 通讯员'])}${second}`;
  const opened = `${style.opening}${pick(['', ' '])}（记者${names}）${pick(['', ' '])}${paragraphs[0] ?? ''}`;
  return { ...plain, paragraphs: [opened, ...paragraphs.slice(1)] };
}

/** The lines of a headline: its title in one or two, its subtitle above or below. */
function headlineOf({ title, subtitle }: Told, { next, pick }: Random): string[] {
  const whole = title ?? '';
  const widest = pick([14, 18, 22, 40]);
  const middle = Math.ceil(whole.length / 2);
  const fits = whole.length <= widest || whole.includes(' ') || /^[的”）、，]/u.test(whole.slice(middle));
  const lines = fits ? [whole] : [whole.slice(0, middle), whole.slice(middle)];
  if (subtitle === null) return lines;
  const blank = next() < RARE.parted ? [''] : [];
  return subtitle.startsWith('—') || next() < 0.5 ? [...lines, ...blank, subtitle] : [subtitle, ...blank, ...lines];
}

/** The lines of an article's paragraphs. */
function linesOf(paragraphs: readonly string[], width: number, style: Style, { next }: Random): string[] {
  const often = style.spacedDigits === 'some' ? 0.5 : next() < 0.5 ? 0.95 : 0;
  return paragraphs.flatMap((paragraph, i) => {
    const told =
      style.spacedDigits !== 'none'
        ? paragraph.replace(/\d+(?:\.\d+)?/gu, (number) => (next() < often ? ` ${number} ` : number))
        : paragraph;
    const lines = wrap(told, width, style.indent).map((line, at, all) => {
      const spaced = at < all.length - 1 && next() < style.spaced && width !== UNWRAPPED ? [...line].join(' ') : line;
      return at === 0 && style.indentKept ? '　'.repeat(style.indent / 2) + spaced : spaced;
    });
    const subheading = !/[。！？”’）]$/u.test(paragraph);
    const blank = i > 0 && (style.blankParagraphs || subheading || width === UNWRAPPED);
    return [...(blank ? [''] : []), ...lines, ...(subheading && !style.blankParagraphs ? [''] : [])];
  });
}

/** Lines cut into columns, which are of about the same length. */
function columnsOf(lines: readonly string[], style: Style, { next, below }: Random): string[][] {
  const columns: string[][] = [];
  const usual = Math.max(2, Math.ceil(lines.length / Math.max(1, Math.round(lines.length / style.column))));
  for (let at = 0; at < lines.length; ) {
    const length = next() < 0.25 ? 1 + below(usual) : usual;
    const column = lines.slice(at, at + length);
    at += length;
    while (column[0] === '') column.shift();
    while (column.at(-1) === '') column.pop();
    if (column.length > 0) columns.push(column);
  }
  return columns;
}

function placed(
  signed: Signed,
  headline: Part,
  columns: readonly Part[],
  style: Style,
  { below, pick }: Random,
): Part[] {
  const byline: Part[] =
    signed.byline.length === 0 ? [] : [{ ...headline, kind: 'byline', lines: signed.byline, tied: true }];
  const free = { ...headline, tied: false };
  if (signed.comment) return [...columns, ...byline, free];
  const place = style.headlines === 'mixed' ? pick(['above', 'below', 'below', 'inside']) : style.headlines;
  if (place === 'above') return [headline, ...byline, ...columns];
  if (place === 'below' || columns.length < 2) return [...byline, ...columns, free];
  const at = 1 + below(columns.length - 1);
  return [...byline, ...columns.slice(0, at), free, ...columns.slice(at)];
}

const flat = (text: string): string => text.replace(/\s/gu, '');

/** Sets an article in columns. */
export function setArticle(article: Told, style: Style, random: Random): SetArticle {
  const { next, pick } = random;
  const signed = sign(article, style, random);
  const photo = article.kind === 'photo';
  const unwrapped = !photo && (next() < RARE.unwrapped || style.unwrapped);
  const width = unwrapped
    ? UNWRAPPED
    : photo && next() < RARE.narrowCaption
      ? 8
      : (style.widths[random.below(Math.max(1, style.widths.length))] ?? anyWidth(random));
  const paragraphs = unwrapped
    ? signed.paragraphs.map((text) => text.replace(/[，：；（）]/gu, (mark) => HALF[mark] ?? mark))
    : signed.paragraphs;
  const lines = [...linesOf(paragraphs, width, style, random), ...signed.closing];
  const text = (column: readonly string[]): Part => ({ article, kind: 'text', lines: column, tied: false });
  const expected = {
    title: photo ? null : article.title,
    begins: flat(signed.paragraphs.join('')).slice(0, BEGINS),
    ends: flat(signed.paragraphs.join('')).slice(-ENDS),
  };
  if (photo) {
    const name = article.reporters[0] ?? SIGNER;
    const credit = pick([[`本报记者 ${name} 摄`], [`${name} 摄`], ['本报记者', `${name} 摄`]]);
    return { expected, parts: [text([...lines, ...credit])] };
  }
  const headline: Part = { article, kind: 'headline', lines: headlineOf(article, random), tied: true };
  const columns = unwrapped ? [lines] : columnsOf(lines, style, random);
  return { expected, parts: placed(signed, headline, columns.map(text), style, random) };
}
