import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ObjectStore, StoredObject } from '../object-store.js';
import { contentTypeOf, requireObjectKey } from './object-key.js';

const DRAFTS = '.drafts';
/** A draft this old was left behind by a process that was killed. Milliseconds of the wall. */
const DRAFT_LIFE_MS = 24 * 3_600_000;

/**
 * Objects as files below a folder. A file is written whole under another name, synced, then renamed, and its folder synced:
 * whatever is killed, a key holds the old bytes or the new ones.
 */
export class FileObjectStore implements ObjectStore {
  constructor(private readonly root: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.write(key, bytes, (draft, file) => rename(draft, file).then(() => true));
  }

  async putOnce(key: string, bytes: Uint8Array): Promise<boolean> {
    return this.write(key, bytes, (draft, file) =>
      link(draft, file).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) === 'EEXIST') return false;
          throw error;
        },
      ),
    );
  }

  async get(key: string): Promise<StoredObject | undefined> {
    const bytes = await unlessMissing(readFile(this.fileOf(key)));
    return bytes && { bytes, contentType: contentTypeOf(key) };
  }

  async remove(key: string): Promise<void> {
    const file = this.fileOf(key);
    await rm(file, { force: true });
    await syncFolder(path.dirname(file)).catch(() => undefined);
  }

  async list(prefix: string, olderThanMs = 0): Promise<string[]> {
    const folder = path.join(this.root, path.dirname(`${prefix}x`));
    const entries = await unlessMissing(readdir(folder, { recursive: true, withFileTypes: true }));
    const keys = (entries ?? [])
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((key) => key.startsWith(prefix) && !key.startsWith(DRAFTS))
      .sort();
    return olderThanMs > 0 ? this.older(keys, Date.now() - olderThanMs) : keys;
  }

  /** Removes what killed processes left half-written. */
  async sweep(): Promise<void> {
    const folder = path.join(this.root, DRAFTS);
    for (const name of (await unlessMissing(readdir(folder))) ?? []) {
      const file = path.join(folder, name);
      const facts = await unlessMissing(stat(file));
      if (facts && Date.now() - facts.mtimeMs > DRAFT_LIFE_MS) await rm(file, { force: true });
    }
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }

  private async older(keys: readonly string[], beforeMs: number): Promise<string[]> {
    const old: string[] = [];
    for (const key of keys) {
      const facts = await unlessMissing(stat(this.fileOf(key)));
      if (facts && facts.mtimeMs <= beforeMs) old.push(key);
    }
    return old;
  }

  private fileOf(key: string): string {
    return path.join(this.root, requireObjectKey(key));
  }

  private async write(
    key: string,
    bytes: Uint8Array,
    place: (draft: string, file: string) => Promise<boolean>,
  ): Promise<boolean> {
    const file = this.fileOf(key);
    const draft = path.join(this.root, DRAFTS, randomUUID());
    await makeFolder(path.dirname(draft));
    await makeFolder(path.dirname(file));
    try {
      await writeSynced(draft, bytes);
      const isPlaced = await place(draft, file);
      await syncFolder(path.dirname(file));
      return isPlaced;
    } finally {
      await rm(draft, { force: true });
    }
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  await closing(handle, async () => {
    await handle.writeFile(bytes);
    await handle.sync();
  });
}

/** A folder is durable when the folder that names it is synced, up to the first that was there before. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
