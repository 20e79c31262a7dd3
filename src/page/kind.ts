/** Tells what kind of article a body is: news, photograph, notice, brief, feature. */
import type { ArticleKind } from '../../schema/kinds.ts';
import type { Body } from './body.ts';
import { oneOf } from './patterns.ts';

const NOTICE = new RegExp(`${oneOf('notice-words')}$`, 'u');
const NOTICE_FIRST = new RegExp(`^(?:关于.{2,30})?${oneOf('notice-words')}`, 'u');
const BRIEF = new RegExp(oneOf('brief-heads'), 'u');
const BRIEF_LENGTH = 160;
const FEATURE_LENGTH = 1500;

/** What is known of an article and its page to tell its kind. */
export interface Known {
  readonly title: string | null;
  readonly text: string;
  /** The head of the column it stands in, empty for none. */
  readonly columnHead: string;
  /** Whether other articles of the page open by `本报讯`: then a byline of its own marks a feature. */
  readonly besideReports: boolean;
}

/** Whether a signed article is a feature: among reports, with subheadings, or long. */
const isFeature = (body: Body, { text, besideReports }: Known): boolean =>
  besideReports || text.length >= FEATURE_LENGTH || body.pieces.some((piece) => piece.display);

/** The kind of an article. */
export function kindOf(body: Body, known: Known): ArticleKind {
  const { title, text, columnHead } = known;
  if (body.kind === 'caption') return 'photo';
  const notice = title === null ? NOTICE_FIRST.test(text) : NOTICE.test(title.replace(/[（(].*[)）]$/u, ''));
  if (notice && body.kind !== 'report') return 'notice';
  if (BRIEF.test(columnHead) || (title === null && text.length <= BRIEF_LENGTH)) return 'brief';
  return body.kind === 'signed' && isFeature(body, known) ? 'feature' : 'news';
}
