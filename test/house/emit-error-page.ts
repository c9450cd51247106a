import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { withCodes } from './error-page.js';

// `npm run errors:emit`: writes the tables of docs/guides/errors.md anew.
const FILE = 'docs/guides/errors.md';

const page = withCodes(readFileSync(FILE, 'utf8'), readFileSync('schema/schema.graphql', 'utf8'));
const options = await prettier.resolveConfig(FILE);
writeFileSync(FILE, await prettier.format(page, { ...options, filepath: FILE }));
