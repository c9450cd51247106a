import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from './config.js';
import { loadSecretKey, loadSecretKeys, secretKeysFrom, secretKeyText } from './secret-key.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

it('is made once, kept, and readable by its owner alone', () => {
  const config = loadConfig({ DATA_DIR: dataDir });
  const key = loadSecretKey(config);
  expect(key).toHaveLength(32);
  expect(loadSecretKey(config)).toEqual(key);
  expect(statSync(path.join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(dataDir, 'secret-key'), 'utf8').trim()).toBe(key.toString('base64'));
});

it('SECRET_KEY goes before the file, as hex or base64', () => {
  const key = Buffer.alloc(32, 7);
  for (const text of [key.toString('hex'), key.toString('base64')]) {
    expect(loadSecretKey(loadConfig({ DATA_DIR: dataDir, SECRET_KEY: text }))).toEqual(key);
  }
});

it('keys of different purposes and versions differ, those of the same agree', () => {
  const keys = secretKeysFrom(
    new Map([
      [1, Buffer.alloc(32, 1)],
      [2, Buffer.alloc(32, 2)],
    ]),
  );
  expect(keys.currentVersion).toBe(2);
  expect(keys.derive('cookie')).toEqual(keys.derive('cookie', 2));
  expect(keys.derive('cookie')).not.toEqual(keys.derive('cookie', 1));
  expect(keys.derive('cookie')).not.toEqual(keys.derive('webhook'));
  expect(() => keys.derive('cookie', 3)).toThrow('version 3');
});

it('two starts read the same key', () => {
  const config = loadConfig({ DATA_DIR: dataDir });
  expect(loadSecretKeys(config).derive('a')).toEqual(loadSecretKeys(config).derive('a'));
});

it('a changed key carries its version, the old one goes on to open, and children get both', () => {
  const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const before = loadSecretKeys(loadConfig({ DATA_DIR: dataDir, SECRET_KEY: old.toString('hex') }));
  const env = { SECRET_KEY: `2:${fresh.toString('base64')}`, SECRET_KEYS_OLD: `1:${old.toString('hex')}` };
  const config = loadConfig({ DATA_DIR: dataDir, ...env });
  const after = loadSecretKeys(config);
  expect(after.currentVersion).toBe(2);
  expect(after.derive('a', 1)).toEqual(before.derive('a'));
  expect(after.derive('a')).not.toEqual(before.derive('a'));
  const child = loadConfig({ ...env, DATA_DIR: dataDir, SECRET_KEY: secretKeyText(config) });
  expect(loadSecretKeys(child).derive('a')).toEqual(after.derive('a'));
});

it.each([
  { SECRET_KEYS_OLD: Buffer.alloc(32).toString('hex') },
  { SECRET_KEYS_OLD: `1:${Buffer.alloc(32).toString('hex')}` },
  { SECRET_KEY: `2:${'ab'.repeat(32)}`, SECRET_KEYS_OLD: `2:${'cd'.repeat(32)}` },
  { SECRET_KEY: `3:${'ab'.repeat(32)}`, SECRET_KEYS_OLD: `1:${'cd'.repeat(32)},1:${'ef'.repeat(32)}` },
])('old keys that cannot be told apart from the present one are reported (%#)', (env) => {
  expect(() => loadConfig({ DATA_DIR: dataDir, ...env })).toThrow(/SECRET_KEYS_OLD/);
});
