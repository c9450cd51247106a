import { isLocalPath } from './connection.rules.js';

test.each(['/', '/settings/connections', '/composer/lst_0abc?tab=de#tags', '/listings?q=a%20b'])(
  '%s is a path of ours',
  (path) => {
    expect(isLocalPath(path)).toBe(true);
  },
);

test.each([
  '',
  'composer',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\tevil',
  '/a\nb',
  'javascript:alert(1)',
  '/oauth/etsy/callback?code=x',
  '/graphql',
  '/webhooks/etsy',
  `/${'a'.repeat(500)}`,
])('%j is none', (path) => {
  expect(isLocalPath(path)).toBe(false);
});
