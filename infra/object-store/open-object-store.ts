import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import type { ObjectStore } from '../object-store.js';
import { FileObjectStore } from './file-object-store.js';

/**
 * OBJECT_STORE_URL, else the folder `objects` of DATA_DIR. The S3 client is loaded by the first call, so that an installation
 * without a bucket never pays for it.
 */
export function openObjectStore({ objectStoreUrl, dataDir }: Pick<Config, 'objectStoreUrl' | 'dataDir'>): ObjectStore {
  if (objectStoreUrl?.startsWith('s3:')) return lazily(() => openS3(objectStoreUrl));
  const root = objectStoreUrl ? fileURLToPath(objectStoreUrl) : path.join(path.resolve(dataDir), 'objects');
  const store = new FileObjectStore(root);
  store.sweep().catch(() => undefined);
  return store;
}

async function openS3(address: string): Promise<ObjectStore> {
  const { readS3Address, S3ObjectStore } = await import('./s3-object-store.js');
  return new S3ObjectStore(readS3Address(address));
}

function lazily(open: () => Promise<ObjectStore>): ObjectStore {
  let opened: Promise<ObjectStore> | undefined;
  const store = () => (opened ??= open());
  return {
    put: async (...order) => (await store()).put(...order),
    putOnce: async (...order) => (await store()).putOnce(...order),
    get: async (key) => (await store()).get(key),
    remove: async (key) => (await store()).remove(key),
    list: async (...order) => (await store()).list(...order),
    close: async () => (await opened)?.close(),
  };
}
