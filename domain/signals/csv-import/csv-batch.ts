import { HOUR_MS } from '#infra/clock.js';
import { type Platform, PLATFORM_IDS } from '#schema/signals/signal.values.js';
import type { AuthorHasher } from '../author-hasher.js';
import { contentFingerprint, contentId } from '../content-id.js';
import { EventColumns, type EventRow } from '../event-columns.js';
import type { NormalisedKeyword } from '../keyword-normaliser.js';
import type { CsvRow } from './csv-row.js';
import type { OrdinalCounter } from './ordinal-counter.js';

/** A keyword of the file; its id is asked for once a batch that needs it is written. */
export interface KeywordSlot extends NormalisedKeyword {
  id: number | undefined;
}

export interface CsvBatchSettings {
  platform: Platform;
  shiftMs: number;
  hasher: AuthorHasher;
  ordinals: OrdinalCounter;
}

/** Rows of one transaction, and the last line of the file that they reach. */
export class CsvBatch {
  readonly events = new EventColumns();
  readonly coverage = { keywordIds: [] as number[], platformIds: [] as number[], hours: [] as number[] };
  private readonly rowsBySlot: { row: EventRow; slot: KeywordSlot }[] = [];
  private readonly coverageSlots: KeywordSlot[] = [];
  readonly newSlots = new Set<KeywordSlot>();
  lastLine = 0;
  /** Signals, without coverage. */
  signals = 0;

  constructor(private readonly settings: CsvBatchSettings) {}

  get size(): number {
    return this.signals + this.coverageSlots.length;
  }

  add(row: CsvRow, slot: KeywordSlot): void {
    const { platform, shiftMs, hasher } = this.settings;
    const observedMs = row.observedMs + shiftMs;
    if (slot.id === undefined) this.newSlots.add(slot);
    if (row.count === 0) {
      this.coverageSlots.push(slot);
      this.coverage.hours.push(Math.floor(observedMs / HOUR_MS));
      this.coverage.platformIds.push(PLATFORM_IDS[platform]);
      return;
    }
    this.signals += 1;
    const event = {
      keywordId: 0,
      platformId: PLATFORM_IDS[platform],
      externalId: row.externalId ?? this.derivedId(row),
      observedMs,
      count: row.count,
      engagement: row.engagement,
      authorHash: row.author === null ? null : hasher.hash(platform, row.author),
      title: null,
      url: row.url,
      imageUrl: null,
    };
    if (this.events.add(event)) this.rowsBySlot.push({ row: event, slot });
  }

  /** Gives every row the id of its keyword, once every slot has one. */
  setKeywordIds(): void {
    for (const { row, slot } of this.rowsBySlot) row.keywordId = slot.id!;
    this.coverage.keywordIds = this.coverageSlots.map((slot) => slot.id!);
  }

  /** From the timestamp as the file has it: a shifted file keeps its identities. */
  private derivedId({ keyword, observedMs, author, url }: CsvRow): string {
    const fingerprint = contentFingerprint({ platform: this.settings.platform, keyword, observedMs, author, url });
    return contentId(fingerprint, observedMs, this.settings.ordinals.next(fingerprint));
  }
}
