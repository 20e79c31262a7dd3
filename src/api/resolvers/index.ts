/** Every type's resolvers, by the type's name. */
import { enums } from '../enums.ts';
import { date, dateTime, money } from '../scalars.ts';
import { article } from './article.ts';
import { queryArticles } from './articles.ts';
import { award } from './award.ts';
import { queryAwards } from './awards.ts';
import { mergeSide, queryMergeCandidates } from './candidates.ts';
import { companion } from './companion.ts';
import { coverage, covered, issue, queryCoverage } from './coverage.ts';
import { decision, queryDecisions } from './decisions.ts';
import { event } from './event.ts';
import { queryEvents } from './events.ts';
import { evidence, statedFields } from './evidence.ts';
import { load, loadArticles, loadProgress, queryLoad, removeArticle } from './load.ts';
import { mutations } from './mutations.ts';
import { queryNode, queryNodes } from './node.ts';
import { appearanceEdge, organization } from './organization.ts';
import { queryOrganizations } from './organizations.ts';
import { queryPaths } from './paths.ts';
import { queryPeople } from './people.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { queryPlaces } from './places.ts';
import { position, succession } from './position.ts';
import { project } from './project.ts';
import { queryProjects } from './projects.ts';
import { contradiction } from './reports.ts';
import { querySearch, searchEdge } from './search.ts';
import { queryStatistics } from './statistics.ts';

const byLabel = { __resolveType: ({ label }: { readonly label: string }) => label };

export const resolvers = {
  ...enums,
  Date: date,
  DateTime: dateTime,
  Money: money,
  Query: {
    node: queryNode,
    nodes: queryNodes,
    people: queryPeople,
    organizations: queryOrganizations,
    events: queryEvents,
    projects: queryProjects,
    places: queryPlaces,
    awards: queryAwards,
    articles: queryArticles,
    search: querySearch,
    paths: queryPaths,
    coverage: queryCoverage,
    statistics: queryStatistics,
    decisions: queryDecisions,
    mergeCandidates: queryMergeCandidates,
    load: queryLoad,
  },
  Mutation: { ...mutations, loadArticles, removeArticle },
  Subscription: { loadProgress },
  Node: byLabel,
  Entity: byLabel,
  Article: article,
  Person: person,
  Organization: organization,
  Event: event,
  Project: project,
  Award: award,
  Place: place,
  Evidence: evidence,
  Decision: decision,
  MergeSide: mergeSide,
  Companion: companion,
  Coverage: coverage,
  Load: load,
  Issue: issue,
  EventConnection: covered,
  ArticleConnection: covered,
  ParticipationConnection: covered,
  AppearanceConnection: covered,
  ProjectStage: statedFields,
  InvestmentClaim: statedFields,
  Position: position,
  Handover: statedFields,
  Succession: succession,
  Contradiction: contradiction,
  Presence: statedFields,
  Report: statedFields,
  ClaimedValue: statedFields,
  Step: statedFields,
  ParticipationEdge: statedFields,
  ParticipantEdge: statedFields,
  AppearanceEdge: appearanceEdge,
  NeighbourEdge: statedFields,
  MentionEdge: statedFields,
  ContentEdge: statedFields,
  Fact: statedFields,
  SearchEdge: searchEdge,
};
