/** The contract queries with their answers' shapes, as far as tests look at them. */
import { z } from 'zod';

const named = z.object({ name: z.string() });
const evidence = z.array(z.looseObject({ quote: z.string().min(1) })).min(1);

export const attendance = z.object({
  people: z.object({
    totalCount: z.int(),
    nodes: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        positions: z.array(
          z.looseObject({ title: z.string(), organization: z.looseObject({ id: z.string() }), evidence }),
        ),
        participations: z.object({
          totalCount: z.int(),
          pageInfo: z.object({ hasNextPage: z.boolean() }),
          edges: z.array(
            z.looseObject({
              role: z.string(),
              evidence,
              node: z.looseObject({ id: z.string(), type: z.string(), date: z.string().nullable() }),
            }),
          ),
        }),
      }),
    ),
  }),
});
export type Attendant = z.infer<typeof attendance>['people']['nodes'][number];

export const meetings = z.object({
  events: z.object({
    totalCount: z.int(),
    edges: z.array(z.looseObject({ cursor: z.string(), node: z.looseObject({ id: z.string(), name: z.string() }) })),
  }),
});

export const company = z.object({
  organizations: z.object({
    nodes: z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), aliases: z.array(z.string()) },
        appearances: z.object({
          totalCount: z.int(),
          edges: z.array(z.looseObject({ kind: z.string(), date: z.string().nullable(), evidence })),
        }),
      }),
    ),
  }),
});

export const path = z.object({
  paths: z.array(z.object({ length: z.int(), steps: z.array(z.looseObject({ from: named, to: named, evidence })) })),
});

export const circle = z.object({
  node: z.object({ companions: z.array(z.looseObject({ together: z.int().min(1), node: named })) }),
});

export const office = z.object({
  node: z.object({
    tenures: z.array(
      z.object({
        ...{ title: z.string(), person: named },
        ...{ firstSeen: z.string().nullable(), lastSeen: z.string().nullable() },
      }),
    ),
  }),
});

export const absent = z.object({
  node: z.object({ usualButAbsent: z.array(z.object({ usualShare: z.number().min(0.5).max(1), node: named })) }),
});

export const find = z.object({
  search: z.object({
    totalCount: z.int(),
    edges: z.array(
      z.object({
        ...{ score: z.number(), highlight: z.string() },
        node: z.looseObject({ __typename: z.string(), id: z.string(), name: z.string().optional() }),
      }),
    ),
  }),
});
