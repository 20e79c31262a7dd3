/** The schema: everything is described, and every list that can grow is a connection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { packageRoot } from '../../src/package-root.ts';

const folder = join(packageRoot, 'schema', 'api');
const schema = buildSchema(
  globSync('*.graphql', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);
const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(name),
);

/** The paths of all parts of a type that say nothing of themselves. */
function undescribed(type: GraphQLNamedType): string[] {
  const found = type.description ? [] : [type.name];
  if (isEnumType(type))
    found.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])));
  if (isInputObjectType(type))
    found.push(
      ...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`])),
    );
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      if (!field.description) found.push(`${type.name}.${field.name}`);
      found.push(...field.args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])));
    }
  return found;
}

test('the resolvers fit the schema', () => {
  expect(createSchema).not.toThrow();
});

test('the id of a thing is a property: a resolver for each is a fifth of what a large answer allocates', () => {
  const served = createSchema();
  const things = Object.values(served.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(things.map(({ name }) => name)).toEqual(expect.arrayContaining(['Article', 'Person', 'Place']));
  expect(things.filter((type) => type.getFields()['id']?.resolve !== undefined).map(({ name }) => name)).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  expect(own.length).toBeGreaterThan(50);
  expect(own.flatMap(undescribed)).toEqual([]);
});

/** What is said of pages and their items is the same whatever they hold. */
const isOfPages = (path: string): boolean =>
  /(?:Connection|Edge|PageInfo)$|^PageInfo\.|\((?:first|last|after|before)\)$/u.test(path) ||
  /(?:Connection|Edge)\.(?:edges|nodes|node|pageInfo|totalCount|cursor)$/u.test(path);

/** Types, fields and arguments with what they say of themselves. */
function descriptionsOf(type: GraphQLNamedType): (readonly [string, string])[] {
  const found: [string, string][] = [[type.name, type.description ?? '']];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description ?? '']);
      for (const arg of 'args' in field ? field.args : [])
        found.push([`${type.name}.${field.name}(${arg.name})`, arg.description ?? '']);
    }
  return found;
}

test('every type, field and argument has an example in Chinese', () => {
  const without = own.flatMap(descriptionsOf).filter(([, words]) => !/\p{Script=Han}/u.test(words));
  expect(without.map(([path]) => path).filter((path) => !isOfPages(path))).toEqual([]);
});

test('what the SDL says reaches whoever asks the service for its schema', () => {
  const served = createSchema();
  const unsaid = own.filter(({ name, description }) => served.getType(name)?.description !== description);
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});

test('the length of a plain list of objects is an argument, or stated for counting the cost', () => {
  const unstated = own.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
      .filter((field) => !(type.name.endsWith('Connection') && ['edges', 'nodes'].includes(field.name)))
      .filter((field) => !field.args.some((arg) => arg.name === 'first' || arg.name === 'ids'))
      .filter((field) => !field.astNode?.directives?.some((directive) => directive.name.value === 'listSize'))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(unstated).toEqual([]);
});

test('a plain list of things has a cap that it takes or states', () => {
  const uncapped = own.filter(isObjectType).flatMap((type) =>
    /Connection$/u.test(type.name)
      ? []
      : Object.values(type.getFields())
          .filter((field) =>
            /^\[(?:Person|Organization|Event|Project|Award|Place|Article|Position|Companion|Absentee|Path)!/u.test(
              String(field.type),
            ),
          )
          .filter((field) => !field.args.some((arg) => arg.name === 'first') && !field.description?.includes('at most'))
          .map((field) => `${type.name}.${field.name}`),
  );
  expect(uncapped).toEqual([]);
});
