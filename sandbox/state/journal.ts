import fs from 'node:fs';
import path from 'node:path';

const LINES_BEFORE_SNAPSHOT = 20_000;

/** A state that is rebuilt from a snapshot and the changes since. */
export interface Journaled<Change> {
  apply(change: Change): void;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/**
 * Append-only journal with snapshots. A change is in the operating system's hands before `append` returns, so that kill -9
 * loses nothing; with `isDurable` it is on the disk, so that a power cut does not either. A torn last line is dropped. What
 * comes after `close`, from a request that was still waiting when its connection was cut, is not written: the number of the
 * descriptor may belong to another file or socket of the process by then.
 */
export class Journal<Change> {
  #descriptor: number;
  #generation: number;
  #lines = 0;
  #isClosed = false;

  constructor(
    private readonly folder: string,
    private readonly state: Journaled<Change>,
  ) {
    fs.mkdirSync(folder, { recursive: true });
    const saved = this.#readSnapshot();
    this.#generation = saved?.generation ?? 0;
    if (saved) state.restore(saved.state);
    this.#replay();
    this.#descriptor = fs.openSync(this.#journalFile(this.#generation), 'a', 0o600);
  }

  append(change: Change, options: { isDurable?: boolean } = {}): void {
    this.state.apply(change);
    if (this.#isClosed) return;
    fs.writeSync(this.#descriptor, `${JSON.stringify(change)}\n`);
    if (options.isDurable) fs.fsyncSync(this.#descriptor);
    this.#lines += 1;
    if (this.#lines >= LINES_BEFORE_SNAPSHOT) this.#compact();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    fs.fsyncSync(this.#descriptor);
    fs.closeSync(this.#descriptor);
  }

  #replay(): void {
    const file = this.#journalFile(this.#generation);
    if (!fs.existsSync(file)) return;
    const text = fs.readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) fs.truncateSync(file, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) {
      if (line === '') continue;
      this.state.apply(JSON.parse(line) as Change);
      this.#lines += 1;
    }
  }

  /** The new snapshot names the next journal; only when it is in place is the old journal removed. */
  #compact(): void {
    const next = this.#generation + 1;
    const file = this.#snapshotFile();
    const draft = fs.openSync(`${file}.new`, 'w', 0o600);
    fs.writeSync(draft, JSON.stringify({ generation: next, state: this.state.snapshot() }));
    fs.fsyncSync(draft);
    fs.closeSync(draft);
    fs.renameSync(`${file}.new`, file);
    fs.closeSync(this.#descriptor);
    fs.rmSync(this.#journalFile(this.#generation), { force: true });
    this.#descriptor = fs.openSync(this.#journalFile(next), 'a', 0o600);
    this.#generation = next;
    this.#lines = 0;
  }

  #readSnapshot(): { generation: number; state: unknown } | undefined {
    const file = this.#snapshotFile();
    if (!fs.existsSync(file)) return undefined;
    return JSON.parse(fs.readFileSync(file, 'utf8')) as { generation: number; state: unknown };
  }

  #snapshotFile(): string {
    return path.join(this.folder, 'snapshot.json');
  }

  #journalFile(generation: number): string {
    return path.join(this.folder, `journal-${generation}.ndjson`);
  }
}
