/**
 * Where files lie: a folder under DATA_DIR, or a bucket (OBJECT_STORE_URL). Keys are ours: `workspaces/<id>/designs/<id>.png`;
 * the extension says what the file is.
 */
export interface ObjectStore {
  /** Durable when it resolves; the same key again replaces. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** The same, unless the key is taken: then nothing changes and it is false. Of two at once one wins. */
  putOnce(key: string, bytes: Uint8Array, contentType: string): Promise<boolean>;
  /** Undefined when there is none. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Nothing happens when there is none. */
  remove(key: string): Promise<void>;
  /** Keys below a prefix, last put so long ago at least. Milliseconds of the wall, by the store's own clock where it has one. */
  list(prefix: string, olderThanMs?: number): Promise<string[]>;
  /** Closes connections. */
  close(): Promise<void>;
}

export interface StoredObject {
  readonly bytes: Buffer;
  readonly contentType: string;
}
