/** What a rule says about a sentence, before it is fitted into the events of the article. */
import type {
  AbsenceRole,
  EventType,
  FundingKind,
  OrganizationRole,
  PersonRole,
  ProjectStatus,
} from '../../schema/kinds.ts';
import type {
  EventMention,
  MoneyMention,
  OrganizationMention,
  PersonMention,
  ProjectMention,
} from './mentions/mention.ts';

/** The event a fact is about: one that the sentence names, the one spoken of, or all that the article has told of (`参加上述活动`). */
export type EventOf = EventMention | 'current' | 'all';
/** Who a fact is about: named persons, or the one spoken of before (他, or no subject at all). */
export type Who = readonly PersonMention[] | 'subject';
export type Thing = OrganizationMention | ProjectMention;
/**
 * One side of a gift: names or words as printed, or who was named before: `subject` is who the sentence is about,
 * `visited` who was called on, `person` the person named last, `before` who stood on this side of the gift stated last,
 * `giver` who gave it, `payer` the body that paid out before, `body` the firm or house spoken of,
 * `fund` the fund, `work` what is built, `event` the event told of last, `honoured` who was honoured last and `honouring` by whom.
 */
export type Side =
  | readonly string[]
  | 'subject'
  | 'visited'
  | 'person'
  | 'before'
  | 'giver'
  | 'payer'
  | 'body'
  | 'fund'
  | 'work'
  | 'event'
  | 'honoured'
  | 'honouring';
/** Who is honoured; `words` where no mention covers the name (`临江街道龙舟队`). */
export interface Honoured {
  readonly is: 'person' | 'organization' | 'project' | 'words';
  readonly name: string;
}

export type Fact =
  /** Something took place. `name` where no noun names it (`到企业调研`). */
  | {
      readonly is: 'event';
      readonly of: EventMention | null;
      readonly type: EventType;
      readonly name: string;
      readonly tour: boolean;
      readonly follows: boolean;
      /** Told in passing: what follows is still about the event spoken of before. */
      readonly aside?: boolean;
      /** Opened only where a tour is spoken of: elsewhere it is the meeting told of already. */
      readonly onlyAfterTour?: boolean;
      /** Spoken of as known to the reader: another event than those told of only where none of them may be meant. */
      readonly presupposed?: boolean;
      /** Told by words that other rules read better: dropped where one of those tells of an event in the same stretch. */
      readonly weak?: boolean;
      /** Told by a deed alone: nothing of its own where the sentences around it tell of the event that it was done at. */
      readonly byDeed?: boolean;
      /** Told by a verb of everyday life: an event only on a day that the sentence or its paragraph names. */
      readonly onItsDay?: boolean;
      /** Its end is told of: a fair or contest that lasted days ended on the day named. */
      readonly closes?: boolean;
    }
  | {
      readonly is: 'part';
      readonly who: Who;
      readonly role: PersonRole;
      readonly of: EventOf;
      readonly ranked: boolean;
      readonly partial: boolean;
      /** The place of each, where they are not one behind the other. */
      readonly places?: readonly number[] | null;
      /** Says nothing new of who is known to have taken part. */
      readonly weak?: boolean;
    }
  | {
      readonly is: 'absence';
      readonly who: readonly PersonMention[];
      readonly role: AbsenceRole;
      readonly by: PersonMention | null;
    }
  | {
      readonly is: 'organizations';
      readonly who: readonly OrganizationMention[];
      readonly role: OrganizationRole;
      readonly of: EventOf;
      /** Only where the sentence before told of signing. */
      readonly afterSigning?: boolean;
    }
  | { readonly is: 'stops'; readonly where: readonly Thing[] }
  | { readonly is: 'place'; readonly name: string; readonly of: EventOf }
  | {
      readonly is: 'position';
      readonly who: PersonMention;
      readonly organization: string | null;
      readonly title: string;
      readonly tenure: 'appointed' | 'removed' | 'current' | 'former' | 'acting';
    }
  | {
      readonly is: 'project';
      readonly name: string;
      readonly status: ProjectStatus | null;
      readonly investment: MoneyMention | null;
      readonly owners: readonly OrganizationMention[];
      readonly place: string | null;
    }
  | {
      readonly is: 'funding';
      readonly from: Side;
      readonly to: Side;
      /** One amount for all, one for each receiver, or none where goods are given. */
      readonly amounts: readonly MoneyMention[];
      readonly what: FundingKind;
      /** What each of several amounts is, where the words say it. */
      readonly kinds?: readonly FundingKind[];
      /** The sum told last is meant: `将这笔奖金捐给…`. */
      readonly sameSum?: boolean;
      /** Whom it is to help is said of this gift alone: `捐款10万元，用于…`. */
      readonly aimed?: boolean;
      /** Each receiver got the amount (`分别`), not all together. */
      readonly each: boolean;
      /** What the receivers are called where it is not known who they are: `每户`, `孩子们`. */
      readonly called?: string;
      /** A line of a printed list: a gift only where the words above the list tell of gifts. */
      readonly line?: boolean;
      /** Read off the parts of a clause one by one: stands where no rule for the whole phrase says otherwise. */
      readonly loose?: boolean;
    }
  | {
      readonly is: 'award';
      readonly recipients: readonly Honoured[] | 'subject';
      readonly award: string;
      readonly by: string | null;
      /** Had before what is told: of no day and at no event. */
      readonly had?: boolean;
      /** Where those honoured are named, if not at the start of what the rule matched. */
      readonly at?: number;
    };

/** A fact with the words that state it. */
export type Stated = Fact & {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
};

/** People took part in an event, in the order of the printed list. */
export const takePart = (
  who: Who,
  role: PersonRole,
  of: EventOf,
  options: { ranked?: boolean; partial?: boolean; places?: readonly number[] | null } = {},
): Extract<Fact, { is: 'part' }> => ({
  is: 'part',
  who,
  role,
  of,
  ranked: options.ranked ?? false,
  partial: options.partial ?? false,
  places: options.places ?? null,
});

/** A named event took place. */
export const held = (of: EventMention, follows = false): Extract<Fact, { is: 'event' }> => ({
  is: 'event',
  of,
  type: of.type,
  name: of.name,
  tour: false,
  follows,
});

/** Organizations took part in an event. */
export const bodiesAt = (who: readonly OrganizationMention[], role: OrganizationRole, of: EventOf): Fact => ({
  is: 'organizations',
  who,
  role,
  of,
});
