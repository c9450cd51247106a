import { readFileSync } from 'node:fs';
import { ROLE_NAMES } from '#schema/accounts/access.rules.js';
import { RIGHT_NAMES, ruleOf } from './rights.js';

it('the guide shows the table as it is', () => {
  const guide = readFileSync('docs/guides/access.md', 'utf8');
  const shown = [...guide.matchAll(/^\| `([a-z.]+)` *\|(.*)\|$/gm)].map(([, right, cells]) => [
    right,
    ...cells!.split('|').map((cell) => cell.trim()),
  ]);
  const table = RIGHT_NAMES.map((right) => {
    const { roles, scope } = ruleOf(right);
    return [right, ...ROLE_NAMES.map((role) => (roles.includes(role) ? 'yes' : '')), scope ? `\`${scope}\`` : ''];
  });
  expect(shown).toEqual(table);
});
