/** The scalars that GraphQL lacks: partial dates, and whole numbers beyond 2³¹. */
import { GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from './dates.ts';
import { badInput } from './errors.ts';

function readDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw badInput(`${JSON.stringify(value)} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, such as "2021-03-05"`);
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

function readMoney(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badInput(`${JSON.stringify(value)} is not an amount: write a whole number, such as 330000000`);
}

/** A calendar date known to the year, the month or the day. */
export const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
  serialize: readDate,
});

function readMoment(value: unknown): Date {
  const moment =
    value instanceof Date ? value : new Date(typeof value === 'string' && rfc3339.test(value) ? value : NaN);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw badInput(`${JSON.stringify(value)} is not a moment: write it as "2021-03-05T08:30:00Z"`);
}

/** A moment. */
export const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => readMoment(value).toISOString(),
});

/** An amount in whole units of a currency, exact up to 2⁵³. */
export const money = new GraphQLScalarType<number, number>({
  name: 'Money',
  parseValue: readMoney,
  parseLiteral: (node) => readMoney(node.kind === Kind.INT ? Number(node.value) : null),

  serialize: readMoney,
});
