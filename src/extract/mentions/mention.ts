/** A mention: words of one sentence that name a person, an organization, a date … */
import type { EventType, OrganizationKind } from '../../../schema/kinds.ts';
import type { DateMention } from '../../text/dates.ts';
import type { Money } from '../../text/money.ts';

interface Span {
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface OrganizationMention extends Span {
  readonly is: 'organization';
  readonly name: string;
  readonly kind: OrganizationKind;
  /** A place with a government (`临江区`): an organization only where it acts as one. */
  readonly area: boolean;
  readonly rule: string;
  readonly confidence: number;
}

export interface TitleMention extends Span {
  readonly is: 'title';
  readonly text: string;
  /** The post without its prefix: `书记` of `副书记`. */
  readonly post: string;
}

/** A post that a person is said to hold. */
export interface PositionMention extends Span {
  readonly organization: string | null;
  readonly title: string;
  readonly tenure: 'current' | 'acting' | 'former' | 'appointed' | 'removed';
}

export interface PersonMention extends Span {
  readonly is: 'person';
  readonly name: string;
  /** Where the name itself stands; `start` may lie before it, at the title. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly positions: readonly PositionMention[];
  /** The titles as printed before this name: `市委书记`. */
  readonly titles: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

export interface DateTimeMention extends Span, DateMention {
  readonly is: 'date';
}

export interface MoneyMention extends Span, Money {
  readonly is: 'money';
}

export interface EventMention extends Span {
  readonly is: 'event';
  readonly name: string;
  readonly type: EventType;
  /** Another event that its words name with it: the forum of `揭牌仪式暨学术论坛`. */
  readonly also: { readonly name: string; readonly type: EventType } | null;
  /** Only the noun (`会议`, `座谈会`): it may point back at an event already named. */
  readonly bare: boolean;
}

export interface ProjectMention extends Span {
  readonly is: 'project';
  readonly name: string;
}

export type Mention =
  | OrganizationMention
  | TitleMention
  | PersonMention
  | DateTimeMention
  | MoneyMention
  | EventMention
  | ProjectMention;
export type MentionKind = Mention['is'];
