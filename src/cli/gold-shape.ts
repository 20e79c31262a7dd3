/** An extraction as `renmai extract --json` prints it: one object per page, each fact with its evidence. */
import type { Article } from '../../schema/nodes.ts';
import type { EventClaim, FundingClaim, Position, ProjectClaim, Reading } from '../../schema/reading.ts';
import type { PageFacts } from '../article.ts';
import { furthest } from '../resolve/project-claims.ts';

const QUOTE = 40;
const LIFE = /历任|曾任|曾担任|先后担?任/u;

const flat = (text: string): string[] => [...text.replace(/\s+/gu, '')];

/** Words that any house is called by say less than its name. */
const BARE = /^(?:集团|公司|集团公司|总公司|学校|学院|医院|银行|协会|商会|合作社)$/u;

/** The forms of each body that an article prints, and the one by which it was called last. */
class Forms {
  readonly #forms: ReadonlyMap<string, readonly string[]>;
  readonly #last = new Map<string, string>();

  constructor({ organizations }: Reading) {
    this.#forms = new Map(organizations.map(({ name, aliases }) => [name, aliases]));
  }

  /** How the words of a post call its body; where they leave it out, as it was called last. */
  of(name: string, words: string): string {
    const forms = words.includes(name)
      ? [name]
      : (this.#forms.get(name) ?? []).filter((form) => !BARE.test(form) && words.includes(form));
    const [said = this.#last.get(name) ?? name] = [...forms].sort((a, b) => b.length - a.length);
    this.#last.set(name, said);
    return said;
  }
}

/**
 * A post is printed as the article states it: with the body as it is called there, and 原 before one that is over, unless
 * a life is told (`历任…`).
 */
const positionShape = ({ organization, title, tenure, evidence }: Position, text: string, forms: Forms) => ({
  organization:
    organization === null
      ? null
      : forms.of(organization, evidence.map(({ start, end }) => text.slice(start, end)).join('')),
  title:
    tenure === 'former' && !evidence.every(({ start, end }) => LIFE.test(text.slice(start, end)))
      ? `原${title}`
      : title,
  tenure,
  evidence,
});

const eventShape = (event: EventClaim) => ({
  id: event.id,
  type: event.type,
  name: event.name,
  aliases: event.aliases,
  date: event.date,
  endDate: event.endDate,
  dateText: event.dateText,
  timeOfDay: event.timeOfDay,
  place: event.place?.name ?? null,
  attendance: event.attendance,
  participants: event.participants.map(({ rank, ...participant }) => ({
    ...participant,
    ...(rank === null ? {} : { rank }),
  })),
  absences: event.absences,
  organizations: [...event.organizations, ...event.projects.filter((project) => project.role === 'visited')].map(
    ({ order, ...visited }) => ({ ...visited, ...(order === null ? {} : { order }) }),
  ),
  projects: event.projects.map((project) => project.name),
  evidence: event.evidence,
});

const projectShape = (project: ProjectClaim) => ({
  name: project.name,
  aliases: project.aliases,
  investment: project.investment?.amount ?? null,
  currency: project.investment?.currency ?? 'CNY',
  status: furthest(project.stages.map((x) => x.status)),
  owners: project.owners.map((owner) => owner.name),
  place: project.place?.name ?? null,
  evidence: project.evidence,
});

const fundingShape = (funding: FundingClaim, text: string) => {
  const [first] = funding.evidence;
  const quote = first === undefined ? '' : [...text.slice(first.start, first.end)].slice(0, QUOTE).join('');
  return { ...funding, quote };
};

function articleShape(article: Omit<Article, 'id'>, reading: Reading, id: string) {
  const characters = flat(article.text);
  const forms = new Forms(reading);
  return {
    id,
    kind: article.kind,
    title: article.title,
    subtitle: article.subtitle,
    begins: characters.slice(0, 25).join(''),
    ends: characters.slice(-20).join(''),
    text: article.text,
    reporters: article.reporters,
    persons: reading.persons.map((person) => ({
      ...person,
      positions: person.positions.map((position) => positionShape(position, article.text, forms)),
    })),
    organizations: reading.organizations,
    events: reading.events.map(eventShape),
    projects: reading.projects.map(projectShape),
    places: reading.places,
    funded: reading.funded.map((funding) => fundingShape(funding, article.text)),
    awards: reading.awards,
    relations: reading.relations,
    unresolved: reading.unresolved,
  };
}

export interface ReadPage {
  /** The stem of the page's file. */
  readonly source: string;
  readonly facts: PageFacts;
  readonly articles: readonly { readonly article: Omit<Article, 'id'>; readonly reading: Reading }[];
  /** How many articles of the same source went before. */
  readonly offset: number;
}

/** A page in the shape that annotated pages have, with `text` and `evidence` beside. */
export const goldShape = ({ source, facts, articles, offset }: ReadPage) => ({
  source,
  page: { publication: facts.publication, section: facts.section, date: facts.publishedOn, number: facts.page },
  articles: articles.map(({ article, reading }, i) => articleShape(article, reading, `${source}-${offset + i + 1}`)),
});
export type GoldPage = ReturnType<typeof goldShape>;
