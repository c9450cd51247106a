import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { parse as parseYaml } from 'yaml';
import { persistDocuments, rememberLines, serverFile } from './persist-documents.mjs';

/**
 * Generates the clients' types by codegen.yml over @graphql-codegen/core: a third of the CLI's time, and none of its
 * dependencies. `--check` writes nothing and fails when a file is not what schema and documents say.
 */
const require = createRequire(import.meta.url);
const HEADER = '/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */\n';
const isCheck = process.argv.includes('--check');
const settings = parseYaml(readFileSync('codegen.yml', 'utf8'));
const schemaText = readFileSync(settings.schema, 'utf8');
const schema = parse(schemaText);
const schemaAst = buildSchema(schemaText);

const persisted = persistDocuments(documentsUnder(settings.persisted.documents));
const stale = [];
for (const [filename, target] of Object.entries(settings.generates)) {
  const text = await generate(filename, target).catch((error) => fail(filename, error));
  if (text !== undefined) keep(filename, text);
}
keep(settings.persisted.server, HEADER + serverFile(persisted));
if (stale.length > 0) process.stdout.write(`${isCheck ? 'out of date' : 'written'}: ${stale.join(', ')}\n`);
if (isCheck && stale.length > 0) {
  process.stderr.write('Generated types are not what the schema says: run npm run codegen\n');
  process.exitCode = 1;
}

function keep(filename, text) {
  const isCurrent = existsSync(filename) && readFileSync(filename, 'utf8') === text;
  if (isCurrent) return;
  stale.push(filename);
  if (isCheck) return;
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, text);
}

/** One client's documents do not stop the others. */
function fail(filename, error) {
  process.stderr.write(`${filename}: ${error.message}\n`);
  process.exitCode = 1;
}

async function generate(filename, target) {
  const documents = documentsUnder(target.documents);
  const text = await codegen({
    filename,
    schema,
    schemaAst,
    documents,
    config: { ...settings.config, ...target.config },
    plugins: target.plugins.map((name) => ({ [name]: {} })),
    pluginMap: Object.fromEntries(target.plugins.map((name) => [name, require(`@graphql-codegen/${name}`)])),
  });
  const ids = filename.startsWith(settings.persisted.client)
    ? rememberLines(persisted, documents)
    : { head: '', foot: '' };
  return format(HEADER + ids.head + text + ids.foot, { ...(await resolveConfig(filename)), parser: 'typescript' });
}

/** One folder, or several: a feature of the web client has a file of its own, which only its routes load. */
function documentsUnder(folders) {
  return [folders]
    .flat()
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }));
}
