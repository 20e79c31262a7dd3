/** `npm run codegen`: typed documents beside the explorer's `.graphql` files, and what its cache must know of the schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import { buildASTSchema, type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../src/package-root.ts';

const explorer = join(packageRoot, 'src', 'explorer');
const sdl = join(packageRoot, 'schema', 'api');

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const files = (folder: string): string[] => globSync('**/*.graphql', { cwd: folder }).sort();

const schema = parse(
  files(sdl)
    .map((file) => read(sdl, file))
    .join('\n'),
);
const built = buildASTSchema(schema);
const documents = new Map(files(explorer).map((file) => [file, parse(read(explorer, file))]));

const fragments = new Map<string, FragmentDefinitionNode>();
for (const { definitions } of documents.values())
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

/** The document with every fragment of other files that it uses, at whatever depth. */
function complete(document: DocumentNode): DocumentNode {
  const own = new Set(document.definitions);
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(document);
  return { kind: Kind.DOCUMENT, definitions: [...[...needed].filter((x) => !own.has(x)), ...document.definitions] };
}

const config = {
  scalars: { Date: 'string', DateTime: 'string', Money: 'number' },
  strictScalars: true,
  immutableTypes: true,
  useTypeImports: true,
  enumType: 'string-literal',
};

for (const [file, document] of documents) {
  const filename = join(explorer, file.replace(/\.graphql$/u, '.generated.ts'));
  const content = await codegen({
    filename,
    schema,
    schemaAst: built,
    documents: [{ location: file, document: complete(document) }],
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
  writeFileSync(filename, content);
}

const minified = minifyIntrospectionQuery(getIntrospectedSchema(built));
writeFileSync(
  join(explorer, 'client', 'schema.generated.ts'),
  `export const schema = ${JSON.stringify(minified)} as const;\n`,
);
