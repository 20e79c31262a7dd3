/** Gathers a page's segments into bodies, and notes where headlines stand between them. */
import { type Body, type HeadlineRun, isIncomplete, lastText, type Piece } from './body.ts';
import type { CaptionedItem } from './caption.ts';
import { habitsOf } from './habits.ts';
import type { Segment } from './segment.ts';
import { threadsOf } from './threads.ts';

export interface Gathered {
  readonly bodies: readonly Body[];
  readonly runs: readonly HeadlineRun[];
  /** Lines that are subheadings by their form. */
  readonly subheadings: ReadonlySet<Segment>;
  /** Bylines that belong to no body. */
  readonly strays: readonly Segment[];
}

/** Where the gathering stands while it goes down the page. */
interface State {
  readonly bodies: Body[];
  readonly runs: HeadlineRun[];
  readonly strays: Segment[];
  /** Headline runs and bylines since the last running text, in order. */
  pending: (HeadlineRun | Segment)[];
  current: Body | null;
  /** The body of the last running text, a caption's included. */
  last: Body | null;
}

const isRun = (item: HeadlineRun | Segment): item is HeadlineRun => 'units' in item;

function newBody(state: State, kind: Body['kind'], segments: readonly Segment[]): Body {
  const pieces: Piece[] = segments.map((segment) => ({ segment, display: false }));
  const body: Body = { index: state.bodies.length, kind, pieces, signed: [] };
  state.bodies.push(body);
  return body;
}

/** Gives the pending bylines to the body before or after, and tells the pending runs what follows them. */
function settle(state: State, next: Body | null, takesBylines: boolean): void {
  let afterRun = !state.pending.some(isRun);
  for (const item of state.pending) {
    if (isRun(item)) {
      item.after = next;
      afterRun = true;
      continue;
    }
    const forNext = next !== null && takesBylines && afterRun && !item.closes;
    const owner = forNext ? next : (state.current ?? next);
    (owner?.signed ?? state.strays).push(item);
  }
  state.pending = [];
}

function addDisplay(state: State, segment: Segment): void {
  const run = state.pending.at(-1);
  if (run !== undefined && isRun(run)) run.units.push(segment);
  else {
    const fresh: HeadlineRun = { units: [segment], before: state.last, after: null, interrupts: false };
    state.runs.push(fresh);
    state.pending.push(fresh);
  }
}

function open(state: State, kind: Body['kind'], segments: readonly Segment[], takesBylines: boolean): Body {
  const body = newBody(state, kind, segments);
  settle(state, body, takesBylines);
  state.last = body;
  return body;
}

/** Text without an opening of its own: it begins an article, or goes on with one. */
function addText(state: State, segment: Segment, body: Body | undefined): Body {
  const { current } = state;
  if (body === undefined) {
    const last = state.pending.at(-1);
    const signed = last !== undefined && !isRun(last) && !last.closes;
    // A line of date, source and author stands above every kind of article.
    state.current = open(state, signed && last.masthead === null ? 'signed' : 'untold', [segment], true);
    return state.current;
  }
  const goesOn = isIncomplete(body) && !/[：；]$/u.test(lastText(body));
  for (const inner of state.pending.filter(isRun)) {
    inner.interrupts = body === current && goesOn && body === inner.before;
    if (!inner.interrupts && body === current)
      for (const unit of inner.units) body.pieces.push({ segment: unit, display: true });
  }
  settle(state, body, false);
  body.pieces.push({ segment, display: false });
  state.current = body;
  state.last = body;
  return body;
}

/** Gathers the items of a page in one pass down the page. */
export function gather(items: readonly CaptionedItem[], display: ReadonlySet<Segment>): Gathered {
  const habits = habitsOf(items, display);
  const threads = threadsOf(items, display, habits);
  const bodies = new Map<Segment, Body>();
  const state: State = { bodies: [], runs: [], strays: [], pending: [], current: null, last: null };
  for (const item of items) {
    if ('caption' in item) {
      const { text, credit } = item.caption;
      open(state, 'caption', text, false).signed.push(credit);
    } else if (display.has(item.segment)) addDisplay(state, item.segment);
    else if (item.segment.role === 'opening') {
      state.current = open(state, 'report', [item.segment], true);
      bodies.set(item.segment, state.current);
    } else if (item.segment.role === 'text') {
      const first = threads.get(item.segment) ?? item.segment;
      bodies.set(first, addText(state, item.segment, bodies.get(first)));
    } else if (item.segment.role === 'byline') state.pending.push(item.segment);
    else if (item.segment.role === 'credit') (state.current?.signed ?? state.strays).push(item.segment);
  }
  settle(state, null, false);
  return { bodies: state.bodies, runs: state.runs, subheadings: habits.subheadings, strays: state.strays };
}
