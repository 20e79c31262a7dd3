/** What took place, and who took part in it. In the order in which they are tried. */
import type { Rule } from '../rule.ts';
import * as acting from './bodies/acting.ts';
import * as attending from './bodies/attending.ts';
import * as onBehalf from './bodies/on-behalf.ts';
import * as organizers from './bodies/organizers.ts';
import * as sentTo from './bodies/sent-to.ts';
import * as activities from './happenings/activities.ts';
import * as dayBehind from './happenings/day-behind.ts';
import * as deeds from './happenings/deeds.ts';
import * as framed from './happenings/framed.ts';
import * as held from './happenings/held.ts';
import * as lectures from './happenings/lectures.ts';
import * as ofADay from './happenings/of-a-day.ts';
import * as onDays from './happenings/on-days.ts';
import * as openings from './happenings/openings.ts';
import * as results from './happenings/results.ts';
import * as scenes from './happenings/scenes.ts';
import * as sittings from './happenings/sittings.ts';
import * as talks from './happenings/talks.ts';
import * as trials from './happenings/trials.ts';
import * as absent from './people/absent.ts';
import * as accompanied from './people/accompanied.ts';
import * as attended from './people/attended.ts';
import * as ceremonies from './people/ceremonies.ts';
import * as chaired from './people/chaired.ts';
import * as honoured from './people/honoured.ts';
import * as inTurn from './people/in-turn.ts';
import * as lectured from './people/lectured.ts';
import * as led from './people/led.ts';
import * as reported from './people/reported.ts';
import * as spoke from './people/spoke.ts';
import * as came from './tours/came.ts';
import * as gifts from './tours/gifts.ts';
import * as groups from './tours/groups.ts';
import * as ledAlong from './tours/led-along.ts';
import * as met from './tours/met.ts';
import * as persons from './tours/persons.ts';
import * as stops from './tours/stops.ts';
import * as talked from './tours/talked.ts';
import * as went from './tours/went.ts';

export const takingPart: readonly Rule[] = [
  held.heldByVerb,
  held.heldFollowing,
  held.takesPlace,
  onDays.tookPlaceOn,
  onDays.onTheDay,
  onDays.passedAt,
  onDays.cameByName,
  held.announced,
  held.cameTogether,
  held.inTheCourseOf,
  held.talkAfterTour,
  framed.presupposed,
  framed.heldThen,
  framed.heldOfItsOwn,
  framed.festivalHeld,
  openings.opened,
  openings.openedOn,
  deeds.joinedIn,
  deeds.ledDeed,
  deeds.treatedForFree,
  sittings.deliberated,
  trials.heardCase,
  trials.heardAfter,
  activities.carriedOut,
  talks.gaveTalk,
  talks.gaveTalkAfter,
  talks.gaveTalkOn,
  activities.taughtAsGuest,
  lectures.lecturedBeside,
  lectures.lecturedOnADay,
  results.resultsOut,
  results.gatheredFor,
  organizers.organized,
  organizers.organizedWith,
  organizers.invitedTo,
  organizers.organizerInFront,
  organizers.carriedOut,
  organizers.hostedBy,
  attending.sentTo,
  attending.groupsCame,
  attending.spokeForBodies,
  attending.reportedThere,
  attending.workedTogether,
  attending.answeredThere,
  attending.broughtAlong,
  attending.connected,
  onBehalf.signedForBody,
  onBehalf.commended,
  acting.heardFrom,
  acting.calledIn,
  acting.servedThere,
  sentTo.sentTeam,
  sentTo.sentTeamTo,
  persons.touredTo,
  persons.toured,
  ledAlong.ledAlong,
  persons.saidOnTour,
  persons.wentForTrade,
  came.wentTo,
  persons.touredWith,
  came.cameTo,
  came.heCame,
  came.lookedThere,
  went.wentAround,
  went.ledThere,
  went.groupLooked,
  gifts.broughtGifts,
  scenes.didOnADay,
  scenes.tookOnADay,
  ofADay.bodyDid,
  ofADay.groupDid,
  dayBehind.bodyDidOn,
  dayBehind.didThatDay,
  dayBehind.caughtThatDay,
  met.cameToTalk,
  met.bothSigned,
  met.calledTogether,
  talked.talkedWith,
  talked.talkedTogether,
  talked.talkedOnTour,
  groups.delegationToured,
  groups.delegationLooked,
  groups.ledMembers,
  groups.ledActivity,
  groups.ledRound,
  groups.membersToured,
  stops.stops,
  stops.stopsAlong,
  stops.cameTo,
  stops.stopsInWords,
  stops.calledAtHome,
  stops.stoodIn,
  stops.receivedVisit,
  stops.cameToHouse,
  chaired.chaired,
  chaired.chairedBy,
  chaired.chairedToo,
  chaired.chairedInTurn,
  sittings.chairedSitting,
  attended.attended,
  ceremonies.tookPartInCeremony,
  attended.cameToAttend,
  attended.witnessed,
  attended.alsoCame,
  attended.invitedAs,
  attended.satTogether,
  ceremonies.handedOver,
  ceremonies.tookFromHands,
  ceremonies.actedThere,
  ceremonies.acceptedFor,
  ceremonies.actedAs,
  trials.satInCourt,
  honoured.signedFor,
  spoke.spokeThere,
  spoke.spoke,
  spoke.spokeAt,
  spoke.spokeFurther,
  spoke.welcomed,
  spoke.readOut,
  inTurn.spokeFor,
  inTurn.spokeAs,
  inTurn.spokeEach,
  inTurn.speakersWere,
  inTurn.heardSpeech,
  lectured.spokeOn,
  lectured.gaveAddress,
  lectured.taughtInTurn,
  spoke.spokeHe,
  accompanied.accompanied,
  accompanied.metAndAccompanied,
  accompanied.accompaniedBy,
  accompanied.wentAlongWith,
  accompanied.cameAlong,
  led.led,
  led.atTheHead,
  led.commanded,
  led.ledHe,
  led.hosted,
  led.calledOn,
  reported.heardReport,
  reported.reportMadeBy,
  reported.nextReport,
  reported.reportedFor,
  reported.reported,
  honoured.received,
  honoured.receivedAll,
  honoured.givenThere,
  absent.absent,
  absent.represented,
  absent.stoodIn,
  absent.onBehalfOf,
];
