import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema } from 'graphql';
import { format } from 'prettier';
import { buildApiSchema } from './build-schema.js';

/**
 * Writes schema/schema.graphql from the classes, descriptions and directives included. `--check` changes nothing and fails
 * when the file is not what the classes say.
 */
async function emitSchema(): Promise<void> {
  const file = join(process.cwd(), 'schema', 'schema.graphql');
  const schema = lexicographicSortSchema(buildApiSchema(new Map()));
  const text = await format(printSchemaWithDirectives(schema), { parser: 'graphql', printWidth: 120 });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return;
  }
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('schema/schema.graphql is not what the classes say: run npm run schema:emit\n');
    process.exitCode = 1;
  }
}

void emitSchema();
