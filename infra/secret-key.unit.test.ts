import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from './config.js';
import { loadSecretKey, loadSecretKeys, secretKeysFrom } from './secret-key.js';

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
