/** Every rule, in the order in which they are tried. A rule is added by its file and a line here. */
import type { Rule } from '../rule.ts';
import * as attending from './bodies/attending.ts';
import * as honouredBodies from './bodies/honoured.ts';
import * as organizers from './bodies/organizers.ts';
import * as signed from './bodies/signed.ts';
import * as visited from './bodies/visited.ts';
import * as activities from './happenings/activities.ts';
import * as deeds from './happenings/deeds.ts';
import * as exchanges from './happenings/exchanges.ts';
import * as held from './happenings/held.ts';
import { opened } from './happenings/openings.ts';
import * as sittings from './happenings/sittings.ts';
import * as conferred from './honours/conferred.ts';
import * as honours from './honours/got.ts';
import * as listed from './honours/listed.ts';
import * as praised from './honours/praised.ts';
import * as lives from './lives.ts';
import * as gifts from './money/gifts.ts';
import * as invested from './money/invested.ts';
import * as loans from './money/loans.ts';
import * as received from './money/received.ts';
import * as rewards from './money/rewards.ts';
import * as turned from './money/turned.ts';
import * as absent from './people/absent.ts';
import * as accompanied from './people/accompanied.ts';
import * as attended from './people/attended.ts';
import * as chaired from './people/chaired.ts';
import * as honoured from './people/honoured.ts';
import * as led from './people/led.ts';
import * as spoke from './people/spoke.ts';
import * as posts from './posts.ts';
import * as costs from './projects/costs.ts';
import * as life from './projects/life.ts';
import * as projects from './projects/lists.ts';
import * as owners from './projects/owners.ts';
import * as groups from './tours/groups.ts';
import * as persons from './tours/persons.ts';
import * as stops from './tours/stops.ts';

export const rules: readonly Rule[] = [
  held.heldByVerb,
  held.heldFollowing,
  held.takesPlace,
  held.cameTogether,
  held.inTheCourseOf,
  opened,
  deeds.joinedIn,
  deeds.ledDeed,
  sittings.deliberated,
  activities.carriedOut,
  activities.gaveTalk,
  organizers.organized,
  organizers.organizedWith,
  organizers.organizerInFront,
  organizers.hostedBy,
  attending.sentTo,
  attending.spokeForBodies,
  attending.broughtAlong,
  persons.touredTo,
  persons.toured,
  persons.wentTo,
  persons.touredWith,
  persons.cameTo,
  groups.delegationToured,
  groups.membersToured,
  stops.stops,
  stops.stopsAlong,
  stops.receivedVisit,
  chaired.chaired,
  chaired.chairedBy,
  sittings.chairedSitting,
  attended.attended,
  attended.tookPartInCeremony,
  attended.invitedAs,
  honoured.signedFor,
  spoke.spokeThere,
  spoke.spoke,
  spoke.readOut,
  spoke.spokeFor,
  spoke.spokeOn,
  spoke.spokeHe,
  accompanied.accompanied,
  accompanied.accompaniedBy,
  led.led,
  led.hosted,
  spoke.heardReport,
  spoke.reported,
  honoured.received,
  absent.absent,
  absent.represented,
  posts.appointed,
  posts.becomes,
  posts.removed,
  posts.noLonger,
  posts.named,
  posts.relieved,
  posts.ofLife,
  lives.present,
  lives.past,
  posts.relievedToo,
  signed.signed,
  signed.agreed,
  signed.signedWith,
  visited.sentOut,
  visited.calledOn,
  visited.bodyCalled,
  honouredBodies.placed,
  honouredBodies.honouredThere,
  signed.matched,
  exchanges.heldSomewhere,
  visited.inspected,
  visited.visitedBefore,
  visited.honouredLed,
  honours.organizationAwarded,
  honours.personAwarded,
  honours.teamAwarded,
  honours.honouredBy,
  honours.subjectAwarded,
  conferred.conferred,
  conferred.handedMedal,
  praised.praised,
  praised.praisedFor,
  praised.handedToWinners,
  conferred.wonBy,
  conferred.placed,
  listed.listedAwards,
  listed.listOut,
  listed.amongThem,
  listed.personsAmongThem,
  listed.unnamedAward,
  listed.winners,
  listed.places,
  gifts.gaveTo,
  gifts.donated,
  gifts.gaveThere,
  gifts.gaveDirect,
  gifts.madeOver,
  turned.givenBy,
  turned.givenGoods,
  turned.collected,
  turned.paidFor,
  loans.contracted,
  loans.lent,
  loans.helped,
  loans.receivedFrom,
  rewards.rewarded,
  received.got,
  received.support,
  received.setAside,
  received.handedOut,
  invested.invested,
  invested.willInvest,
  projects.listedProjects,
  projects.underWay,
  projects.isProject,
  projects.progressOf,
  projects.lookedAt,
  projects.advanced,
  life.finished,
  life.finishedThe,
  life.dueBy,
  life.planned,
  life.signedFor,
  life.ceremony,
  costs.costs,
  costs.costsLater,
  costs.costsShared,
  costs.priced,
  owners.builtBy,
  owners.builtByThe,
  owners.ownedBy,
  costs.headed,
  costs.itCosts,
  costs.itIs,
];
