/** Where files lie: a folder under DATA_DIR, or a bucket (OBJECT_STORE_URL). Keys are ours: `workspaces/<id>/designs/<id>.png`. */
export interface ObjectStore {
  /** Durable when it resolves; the same key again replaces. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Undefined when there is none. */
  get(key: string): Promise<{ bytes: Buffer; contentType: string } | undefined>;
  remove(key: string): Promise<void>;
  /** Keys below a prefix, for erasing a workspace. */
  list(prefix: string): Promise<string[]>;
}
