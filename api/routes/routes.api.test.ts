import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
beforeAll(async () => {
  const webRoot = mkdtempSync(path.join(tmpdir(), 'web-root-'));
  mkdirSync(path.join(webRoot, 'assets'));
  writeFileSync(path.join(webRoot, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(path.join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(path.join(webRoot, 'favicon.svg'), '<svg/>');
  mkdirSync(path.join(webRoot, 'docs', 'reference'), { recursive: true });
  for (const page of ['index', 'errors', 'reference/Trend']) {
    writeFileSync(path.join(webRoot, 'docs', `${page}.html`), `<title>${page}</title>`);
  }
  api = await TestApi.start({ webRoot });
});
afterAll(() => api.stop());

const get = (pathname: string, headers: Record<string, string> = {}) => fetch(`${api.url}${pathname}`, { headers });
const asPage = { accept: 'text/html,application/xhtml+xml' };

it('serves the page at every route of it, never kept, with a policy that allows no foreign script', async () => {
  for (const route of ['/', '/trends', '/trends/trd_0?stage=RISING']) {
    const response = await get(route, asPage);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>page</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

it('serves hashed files for ever and others for now', async () => {
  expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
});

it('answers 404 for what is no page, and never leaves its folder', async () => {
  for (const pathname of [
    '/assets/gone.js',
    '/nothing',
    '/..%2f..%2fetc%2fpasswd',
    '/%00',
    '/assets/..%2f..%2fpackage.json',
  ]) {
    const response = await get(pathname, pathname.endsWith('.js') ? asPage : {});
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  }
});

it('says that it lives and is ready', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  const ready = await get('/readyz');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ status: 'ready', checks: { database: 'ok', migrations: 'ok', queue: 'ok' } });
});

it('counts operations for Prometheus', async () => {
  await api.ask('query Counted { __typename }');
  const text = await (await get('/metrics')).text();
  expect(text).toMatch(
    /podpusher_graphql_operation_duration_seconds_count\{[^}]*type="query"[^}]*outcome="ok"[^}]*\} \d+/,
  );
  expect(text).toContain('podpusher_socket_connections_count');
});

it('shows the schema to generators, the documentation to people, and nothing beside it', async () => {
  expect(await (await get('/docs/schema.graphql')).text()).toContain('type Trend implements Node');
  for (const [place, title] of [
    ['', 'index'],
    ['/errors', 'errors'],
    ['/reference/Trend', 'reference/Trend'],
    ['/playground', 'page'],
  ]) {
    const response = await get(`/docs${place}`, asPage);
    expect(await response.text()).toContain(`<title>${title}</title>`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  }
  for (const place of ['/..%2findex', '/reference/..%2f..%2findex', '/reference/%00', '/gone']) {
    expect([400, 404]).toContain((await get(`/docs${place}`)).status);
  }
});

it('introspects, for clients and editors', async () => {
  const answer = await api.ask<{ __schema: { types: unknown[] } }>(
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.__schema.types.length).toBeGreaterThan(50);
});
