/** What stands around the views, and what several of them say. In English. */
import type { Text } from '../zh.ts';

export const frame: Pick<
  Text,
  | 'name'
  | 'tagline'
  | 'skip'
  | 'menu'
  | 'overview'
  | 'languageLabel'
  | 'theme'
  | 'seek'
  | 'seekLabel'
  | 'seekHint'
  | 'seekKeys'
  | 'close'
  | 'less'
  | 'clear'
  | 'moreAll'
  | 'loading'
  | 'retry'
  | 'failed'
  | 'errors'
  | 'mishap'
  | 'unreachable'
  | 'nothing'
  | 'nothingFits'
  | 'coverage'
  | 'noSuchThing'
  | 'noSuchThingWhy'
  | 'noSuchPage'
  | 'toOverview'
  | 'articles'
  | 'joined'
  | 'tableOf'
  | 'source'
  | 'quoteOf'
  | 'untitled'
  | 'badAddress'
  | 'between'
  | 'betweenMore'
  | 'readIn'
  | 'undated'
> = {
  name: 'Renmai',
  tagline: 'Who was where, and the sentence that says so',
  skip: 'Skip to the content',
  menu: 'Main',
  overview: 'Overview',
  languageLabel: '中：切换到中文界面',
  theme: { system: 'As the system', light: 'Light', dark: 'Dark', label: 'Appearance' },
  seek: 'Search people, bodies, events…',
  seekLabel: 'Search',
  seekHint: 'A name, short name, pinyin or initials; words of an article too.',
  seekKeys: '↑↓ choose　↵ open　Esc close',
  close: 'Close',
  less: 'Less',
  clear: 'Clear filters',
  moreAll: (n) => `More of ${n}`,
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'This could not be read',
  errors: {
    QUERY_TOO_SLOW: 'This question took too long, and the service gave up. Try again later, or ask for less.',
    SERVICE_UNAVAILABLE: 'The database does not answer at the moment.',
    RATE_LIMITED: 'Too many questions at once: try again in a while.',
    UNAUTHENTICATED: 'Reading needs a token here.',
  },
  mishap: 'Something is wrong with this view',
  unreachable: 'The service does not answer. Is it still running?',
  nothing: 'None',
  nothingFits: 'Nothing fits these filters',
  coverage: {
    LOADED: 'Some paper of each of these days is loaded.',
    PARTLY: 'Only some papers of these days are loaded: finding nothing does not mean that there is nothing.',
    NOT_LOADED: 'No paper of these days is loaded, so nothing can be said.',
  },
  noSuchThing: 'There is nothing here',
  noSuchThingWhy: 'What this address names is not in the graph: it was not loaded, or it was taken out.',
  noSuchPage: 'There is no such page',
  toOverview: 'To the overview',
  articles: 'Articles',
  joined: 'What it is joined with',
  tableOf: (title) => `${title}: table`,
  source: 'Source',
  quoteOf: (title) => `Source: ${title}`,
  untitled: '(no headline)',
  badAddress:
    'This address is cut short or wrong: an id in it is none of this graph. Begin with a search or the overview.',
  between: ', ',
  betweenMore: '; ',
  readIn: (place) => `read in papers of ${place}`,
  undated: 'undated',
};
