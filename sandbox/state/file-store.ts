import fs from 'node:fs';
import path from 'node:path';

/** Pictures and other binary files of the stand-ins in DATA_DIR/sandbox/files; on the disk before `put` returns. */
export class FileStore {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = path.join(dataDir, 'sandbox', 'files');
    fs.mkdirSync(this.#folder, { recursive: true });
  }

  put(name: string, bytes: Uint8Array): void {
    const file = this.#fileOf(name);
    const draft = fs.openSync(`${file}.new`, 'w', 0o600);
    try {
      fs.writeSync(draft, bytes);
      fs.fsyncSync(draft);
    } finally {
      fs.closeSync(draft);
    }
    fs.renameSync(`${file}.new`, file);
  }

  get(name: string): Buffer | undefined {
    try {
      return fs.readFileSync(this.#fileOf(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  delete(name: string): void {
    fs.rmSync(this.#fileOf(name), { force: true });
  }

  /** @throws Error for a name that could leave the folder. */
  #fileOf(name: string): string {
    if (!/^[\w-]{1,100}(\.\w{1,5})?$/.test(name)) throw new Error(`"${name}" is no name of a sandbox file`);
    return path.join(this.#folder, name);
  }
}
