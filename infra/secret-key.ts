import { hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.js';
import { ConfigError, readVersionedKey } from './config.js';

/** The installation's secret, from which every other key is derived. What is encrypted stores the version beside it. */
export interface SecretKeys {
  /** Version that new secrets are made with. */
  readonly currentVersion: number;
  /**
   * A 32-byte key for one purpose, e.g. `session-cookie`; keys of different purposes tell nothing about each other.
   * @throws RangeError for a version this installation does not have
   */
  derive(purpose: string, version?: number): Buffer;
}

/**
 * SECRET_KEY, else a key generated once into DATA_DIR/secret-key (0600), and those of SECRET_KEYS_OLD.
 * @throws ConfigError in production without SECRET_KEY
 */
export function loadSecretKeys(config: Config): SecretKeys {
  const old = config.oldSecretKeys.map(readVersionedKey).map(({ version, key }) => [version, decodeKey(key)] as const);
  return secretKeysFrom(new Map([...old, [versionOf(config), loadSecretKey(config)]]));
}

/** The present key as SECRET_KEY takes it, for handing it to child processes. */
export function secretKeyText(config: Config): string {
  return `${versionOf(config)}:${loadSecretKey(config).toString('base64')}`;
}

function versionOf({ secretKey }: Config): number {
  return secretKey === undefined ? 1 : readVersionedKey(secretKey).version;
}

/** The raw key. */
export function loadSecretKey(config: Config): Buffer {
  if (config.secretKey) return decodeKey(readVersionedKey(config.secretKey).key);
  if (config.isProduction) throw new ConfigError(['SECRET_KEY is required with NODE_ENV=production']);
  const file = path.join(config.dataDir, 'secret-key');
  return decodeKey(readIfThere(file) ?? createOnce(file));
}

export function secretKeysFrom(keys: ReadonlyMap<number, Buffer>): SecretKeys {
  const currentVersion = Math.max(...keys.keys());
  return {
    currentVersion,
    derive: (purpose, version = currentVersion) => {
      const key = keys.get(version);
      if (!key) throw new RangeError(`there is no secret key of version ${version}`);
      return Buffer.from(hkdfSync('sha256', key, 'podpusher', purpose, 32));
    },
  };
}

function decodeKey(text: string): Buffer {
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole under another name, then linked: of two processes that start together one wins, and both read its key. */
function createOnce(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${randomBytes(32).toString('base64')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
