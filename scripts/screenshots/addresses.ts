/** Where the views of the samples are: asked of the server, since ids are opaque. */
import { z } from 'zod';

const found = z.object({
  data: z.record(z.string(), z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) })),
});

/** The address of each view, by its name. */
export async function addresses(server: string): Promise<Readonly<Record<string, string>>> {
  const query = `{
    person: people(filter: { name: { eq: "叶知秋" } }, first: 1) { nodes { id } }
    event: events(filter: { name: { eq: "党工委（扩大）会议" }, date: { from: "2024-07-01", to: "2024-07-31" } }, first: 1) { nodes { id } }
    company: organizations(filter: { name: { eq: "江禾生物科技（云州）有限公司" } }, first: 1) { nodes { id } }
    office: organizations(filter: { name: { eq: "高新区" } }, first: 1) { nodes { id } }
    namesake: people(filter: { name: { eq: "李建华" } }, first: 1) { nodes { id } }
    project: projects(filter: { name: { eq: "白鹭大桥" } }, first: 1) { nodes { id } }
    article: articles(filter: { text: "10月份安全生产例会" }, first: 1) { nodes { id } }
  }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = found.parse(await answer.json());
  const id = (name: string): string => data[name]?.nodes[0]?.id ?? '';
  return {
    overview: '/',
    events: '/events',
    person: `/people/${id('person')}`,
    namesake: `/people/${id('namesake')}`,
    event: `/events/${id('event')}`,
    company: `/organizations/${id('company')}`,
    table: `/organizations/${id('company')}?as=table`,
    office: `/organizations/${id('office')}?office=${encodeURIComponent('党工委书记')}`,
    project: `/projects/${id('project')}`,
    article: `/articles/${id('article')}?at=60-102`,
    network: `/network?around=${id('person')},${id('company')}`,
    review: '/review',
    load: '/load',
  };
}
