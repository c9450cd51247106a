import type { Actor } from '#domain/accounts/actor.js';
import { requireScope } from '#domain/accounts/permissions.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { SIGNAL_BATCH_LIMIT } from '#schema/signals/signal.rules.js';
import { AuthorHasher } from './author-hasher.js';
import { BatchBuilder, type CheckedDraft } from './batch-builder.js';
import type { NormalisedKeyword } from './keyword-normaliser.js';
import { KeywordRegistry } from './keyword-registry.js';
import { findFault, type RecordSpan } from './record-rules.js';
import type { RecordOptions, RecordReceipt, RejectedSignal, SignalDraft } from './signal-draft.js';
import { SignalWriter } from './signal-writer.js';
import { againAfterDeadlock, databaseWithin } from './write-within.js';

const READ_KEY: Statement = { name: 'instance-id-key', text: 'SELECT id_key AS "idKey" FROM instance' };

export interface SignalsServiceDeps {
  db: Database;
  clock: Clock;
  jobs: Jobs;
}

/** The one path by which a signal comes into the product: API, collectors, imports and sandbox all record here. */
export class SignalsService {
  readonly keywords: KeywordRegistry;
  readonly writer: SignalWriter;
  private hasher: Promise<AuthorHasher> | undefined;

  constructor(private readonly deps: SignalsServiceDeps) {
    this.keywords = new KeywordRegistry(deps.db, deps.clock);
    this.writer = new SignalWriter(deps);
  }

  /**
   * Records a batch. A bad draft is rejected alone; everything accepted is durable when this returns, and repeating the
   * call changes nothing.
   * @throws AppError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT (more than SIGNAL_BATCH_LIMIT drafts)
   */
  async record(actor: Actor, drafts: readonly SignalDraft[], options: RecordOptions): Promise<RecordReceipt> {
    requireScope(actor, 'write:signals');
    if (drafts.length > SIGNAL_BATCH_LIMIT) {
      throw new AppError('BAD_USER_INPUT', `A batch takes at most ${SIGNAL_BATCH_LIMIT} signals: send several.`);
    }
    const { checked, rejected } = this.check(drafts, await this.writer.span());
    const ids = await this.keywords.idsOf(checked.map(({ keyword }) => keyword));
    const builder = new BatchBuilder(await this.authorHasher());
    for (let at = 0; at < checked.length; at += 1) builder.add(checked[at]!, ids[at]!);
    const writeWith = async (writer: SignalWriter): Promise<RecordReceipt> => {
      const { accepted, lastSeq } = await write(writer, builder, options);
      return { accepted, duplicates: checked.length - accepted, rejected, ...(lastSeq !== undefined && { lastSeq }) };
    };
    const { within } = options;
    if (!within) return writeWith(this.writer);
    return againAfterDeadlock(() => within((tx) => writeWith(this.writerWithin(tx))));
  }

  /** Hashes authors with the installation's key. */
  authorHasher(): Promise<AuthorHasher> {
    return (this.hasher ??= this.deps.db.query<{ idKey: Buffer }>(READ_KEY).then(([row]) => {
      if (!row) throw new Error('The table instance is empty: run podpusher migrate.');
      return new AuthorHasher(row.idKey);
    }));
  }

  private check(
    drafts: readonly SignalDraft[],
    span: RecordSpan,
  ): { checked: CheckedDraft[]; rejected: RejectedSignal[] } {
    const checked: CheckedDraft[] = [];
    const rejected: RejectedSignal[] = [];
    drafts.forEach((draft, index) => {
      const reading = this.keywords.read(draft.keyword);
      const fault = findFault(draft, reading, span);
      if (fault) rejected.push({ index, ...fault });
      else checked.push({ draft, keyword: reading as NormalisedKeyword });
    });
    return { checked, rejected };
  }

  private writerWithin(tx: Tx): SignalWriter {
    return new SignalWriter({ ...this.deps, db: databaseWithin(this.deps.db, tx) });
  }
}

/** Each kind is a transaction of its own: one after the other inside one takes the cursor before other locks. */
async function write(
  writer: SignalWriter,
  builder: BatchBuilder,
  { origin, isNews = true }: RecordOptions,
): Promise<{ accepted: number; lastSeq: bigint | undefined }> {
  const events = await writer.writeEvents(builder.events, origin, isNews);
  const readings = await writer.writeReadings(builder.readings(), origin, isNews);
  const gauges = await writer.writeGauges(builder.gauges(), origin);
  return {
    accepted: events.accepted + readings.accepted + gauges.accepted,
    lastSeq: readings.lastSeq ?? events.lastSeq,
  };
}
