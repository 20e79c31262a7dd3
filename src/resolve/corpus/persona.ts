/** A person as one form states them: name, scope, and posts in organizations that are known by now. */
import { z } from 'zod';
import { remembering } from '../../text/memo.ts';
import { type Form, type Meaning, meaningKey } from './form.ts';
import { postsKey } from './person-forms.ts';

const post = z.object({
  at: z.object({ root: z.string(), bucket: z.string(), name: z.string() }).nullable(),
  title: z.string(),
  sphere: z.enum(['public', 'body', 'title']),
  past: z.boolean(),
});
const facts = z.object({
  name: z.string(),
  scope: z.string().nullable(),
  paper: z.string().nullable(),
  posts: z.array(post),
  besides: z.array(z.string()).default([]),
});

/** The forms of a name that is often printed come again with every batch. */
const factsOf = remembering((json) => facts.parse(JSON.parse(json)));

/** The first and the last day on which articles that say a form were published. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** From the earlier of two first days to the later of two last ones; `null` knows no day. */
export function joined(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

/** What other buckets and the articles add to the forms. */
export interface PersonContext {
  /** What organizations mean, by `meaningKey`. */
  readonly organizations: ReadonlyMap<string, Meaning>;
  /** By form id; a form of undated articles alone has none. */
  readonly spans: ReadonlyMap<string, Span>;
}

export interface Held extends z.infer<typeof post> {
  readonly entity: string | null;
  readonly body: string | null;
}
export interface Persona {
  readonly form: Form;
  readonly name: string;
  readonly scope: string | null;
  /** The scope, or the paper where none is known. */
  readonly home: string;
  readonly paper: string | null;
  readonly posts: readonly Held[];
  /** What its posts are as `besides` names them. */
  readonly key: string;
  /** The keys of others whom the same article calls so. */
  readonly besides: readonly string[];
}

/** Offices that nobody holds in two places at a time. */
export const SOLE =
  /^(?:代|代理)?(?:副?[市县区镇乡]长|副?局长|副?院长|副?检察长|副?校长|[市县区]委副?书记|党工委副?书记|管委会副?主任)$/u;

/** What somebody is at one event, which tells nothing of who they are. */
const ROLE =
  /^(?:(?:大会|会议)?(?:执行主席|秘书长)|(?:大会)?主席团(?:常务主席|成员)|总?监票人|主持人|代表|委员|嘉宾|评委|裁判长?|发言人|负责人|领队|志愿者)$/u;

/** A form read, each post with the organization that it means. */
export const personaOf = (form: Form, organizations: PersonContext['organizations']): Persona => {
  const { name, scope, paper, posts, besides } = factsOf(form.facts);
  const held = posts
    .filter((x) => x.at !== null || !ROLE.test(x.title))
    .map((x) => {
      const meaning = x.at === null ? undefined : organizations.get(meaningKey(x.at));
      return { ...x, entity: meaning?.entity ?? x.at?.root ?? null, body: meaning?.name ?? x.at?.name ?? null };
    });
  const home = scope ?? `paper ${paper ?? ''}`;
  return { form, name, scope, paper, home, posts: held, key: postsKey(posts), besides };
};

/** The roots of the organizations in which the forms hold posts. */
export function postRoots(forms: readonly Form[]): string[] {
  const roots = forms.flatMap((x) => factsOf(x.facts).posts.flatMap((y) => y.at?.root ?? []));
  return [...new Set(roots)].sort();
}
