import { createStore, del, get, set } from 'idb-keyval';
import type { Draft } from './draft.js';

/** What is typed, on this device, until the server has it: it outlives a killed tab and a dead connection. */
export interface LocalCopy {
  base: Draft;
  draft: Draft;
  version: number;
  at: number;
}

const store = () => createStore('podpusher-drafts', 'listings');

/** Undefined where there is none, and where the browser keeps nothing. */
export async function readCopy(id: string): Promise<LocalCopy | undefined> {
  try {
    return await get<LocalCopy>(id, store());
  } catch {
    return undefined;
  }
}

/** Kept at once; a browser that keeps nothing is no reason to stop typing. */
export const writeCopy = (id: string, copy: LocalCopy): void => void set(id, copy, store()).catch(() => undefined);
export const dropCopy = (id: string): void => void del(id, store()).catch(() => undefined);
