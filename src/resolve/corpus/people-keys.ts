/** What joins the forms of a name to each other. */
import { type Persona, SOLE } from './persona.ts';

/** Posts in firms, which nobody in public office may hold: an article that states both speaks of two people of one name. */
const IN_FIRM = /^(?:副?董事长|副?总经理|总裁|总经理助理|经理|法定代表人)$/u;

/** What joins a persona to others: offices of one scope, a body, a post that two articles state alike in any scope. */
export function keysOf({ home, posts }: Persona, apart: boolean): string[] {
  const inOffice = posts.some((x) => x.sphere === 'public' && !x.past && SOLE.test(x.title));
  return posts.flatMap(({ sphere, entity, title }) => {
    if (entity === null || (inOffice && sphere === 'body' && IN_FIRM.test(title))) return [];
    const same = `post ${entity} ${title}`;
    return [same, sphere === 'public' && !apart ? `${home} public` : `body ${entity}`];
  });
}

/** For a part of a body, by their names, the whole of it in the same scope: `云州大学` for `云州大学机电学院`. By entity. */
export function wholesOf(personas: readonly Persona[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = personas.flatMap(({ home, posts }) =>
    posts.flatMap(({ sphere, body, entity }) =>
      sphere === 'body' && body !== null && entity !== null ? [{ home, body, entity }] : [],
    ),
  );
  const wholes = new Map<string, Set<string>>();
  for (const part of bodies)
    for (const whole of bodies)
      if (
        whole.home === part.home &&
        whole.body !== part.body &&
        whole.body.length > 2 &&
        part.body.startsWith(whole.body)
      )
        wholes.set(part.entity, (wholes.get(part.entity) ?? new Set()).add(whole.entity));
  return wholes;
}
