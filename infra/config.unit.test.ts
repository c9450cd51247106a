import { ConfigError, loadConfig } from './config.js';
import { calledProviders } from './provider-config.js';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

it('reports every fault of the environment at once, each with its variable', () => {
  const faults = faultsOf({
    PORT: 'eighty',
    DATABASE_URL: 'mysql://localhost/x',
    SECRET_KEY: 'short',
    SANDBOX: 'maybe',
    ETSY_KEYSTRING: 'alone',
    X_BASE_URL: 'nowhere',
  });
  for (const name of ['PORT', 'DATABASE_URL', 'SECRET_KEY', 'SANDBOX', 'ETSY_SHARED_SECRET', 'X_BASE_URL']) {
    expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
  }
  expect(faults).toHaveLength(6);
});

it('an empty environment is the embedded default, with every provider that is called in the sandbox', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: undefined, redisUrl: undefined });
  expect(new Set(calledProviders(config.providers).map(([, { mode }]) => mode))).toEqual(new Set(['sandbox']));
});

it('production wants a SECRET_KEY of its own', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('SECRET_KEY is required')]);
  expect(faultsOf({ NODE_ENV: 'production', SECRET_KEY: 'ab'.repeat(32) })).toEqual([]);
});

it('a provider is live once all its keys are set, and its address can be changed', () => {
  const { x } = loadConfig({ X_BEARER_TOKEN: 'key', X_BASE_URL: 'https://gateway.example/2' }).providers;
  expect(x).toMatchObject({ mode: 'live', baseUrl: 'https://gateway.example/2', keys: { X_BEARER_TOKEN: 'key' } });
});

it('without keys a provider is the sandbox under its own published path, or unconfigured when the sandbox is off', () => {
  const { etsy } = loadConfig({ SANDBOX_PORT: '4999' }).providers;
  expect(etsy).toMatchObject({ mode: 'sandbox', baseUrl: 'http://127.0.0.1:4999/etsy/v3/application' });
  expect(etsy.keys).toEqual({
    ETSY_KEYSTRING: 'sandbox-etsy-keystring',
    ETSY_SHARED_SECRET: 'sandbox-etsy-shared-secret',
    ETSY_WEBHOOK_SECRET: 'sandbox-etsy-webhook-secret',
  });
  const off = loadConfig({ SANDBOX: 'off' }).providers.etsy;
  expect(off).toMatchObject({ mode: 'unconfigured', keys: {}, missing: ['ETSY_KEYSTRING', 'ETSY_SHARED_SECRET'] });
});

it('settings cannot be changed after they are read', () => {
  const config = loadConfig({}) as { port: number };
  expect(() => {
    config.port = 1;
  }).toThrow(TypeError);
});
