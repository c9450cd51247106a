import { randomUUID } from 'node:crypto';
import { accessSync, constants, statfsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '#infra/config.js';
import { openObjectStore } from '#infra/object-store/open-object-store.js';
import type { Finding } from './doctor-finding.js';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
/** Below this it works, but not for long. */
const COMFORTABLE_BYTES = GIB;
/** Below this PostgreSQL stops at the next larger write. */
const LEAST_BYTES = 100 * MIB;

/** Whether DATA_DIR can be written, and how much room there is. One that does not exist yet is judged by its nearest folder. */
export function checkDisk(config: Pick<Config, 'dataDir'>): Finding {
  const subject = 'disk';
  const dataDir = path.resolve(config.dataDir);
  try {
    const folder = nearest(dataDir);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    const later = folder === dataDir ? '' : ', which will be made at the first start';
    return judgeRoom(bavail * bsize, `${dataDir}${later}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const remedy = 'Give the folder to the user that runs the product, or set DATA_DIR to another.';
    return { state: 'fault', subject, text: `${dataDir} cannot be used (${code ?? message})`, remedy };
  }
}

/** Whether so many free bytes at a place are enough. */
export function judgeRoom(freeBytes: number, place: string): Finding {
  const free = freeBytes >= GIB ? `${(freeBytes / GIB).toFixed(1)} GiB` : `${Math.floor(freeBytes / MIB)} MiB`;
  const finding = { subject: 'disk', text: `${free} free at ${place}` };
  if (freeBytes >= COMFORTABLE_BYTES) return { ...finding, state: 'ok' };
  const state = freeBytes < LEAST_BYTES ? 'fault' : 'hint';
  return { ...finding, state, remedy: 'Free some space, or move DATA_DIR to a larger disk.' };
}

/** Writes to the bucket, reads it back and removes it; a folder is judged with the disk. */
export async function checkObjectStore(config: Pick<Config, 'objectStoreUrl' | 'dataDir'>): Promise<Finding[]> {
  if (!config.objectStoreUrl?.startsWith('s3:')) return [];
  const subject = 'object store';
  const store = openObjectStore(config);
  const key = `doctor/${randomUUID()}.json`;
  try {
    await store.put(key, Buffer.from('{}'), 'application/json');
    const read = await store.get(key);
    await store.remove(key);
    if (read?.bytes.toString() !== '{}') throw new Error('what was written is not what is read');
    return [{ state: 'ok', subject, text: 'can be written and read' }];
  } catch (error) {
    const { name, message } = error as Error;
    const remedy = 'Check bucket, endpoint and key in OBJECT_STORE_URL, and that the key may put, get and delete.';
    return [{ state: 'fault', subject, text: `does not work (${name}: ${message.slice(0, 200)})`, remedy }];
  } finally {
    await store.close();
  }
}

function nearest(folder: string): string {
  try {
    accessSync(folder, constants.F_OK);
    return folder;
  } catch (error) {
    const parent = path.dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === folder) throw error;
    return nearest(parent);
  }
}
