import { HOUR_MS } from '#infra/clock.js';
import { type Platform, PLATFORM_IDS } from '#schema/signals/signal.values.js';
import type { AuthorHasher } from '../author-hasher.js';
import { contentFingerprint, contentId } from '../content-id.js';
import { EventColumns } from '../event-columns.js';
import type { NormalisedKeyword } from '../keyword-normaliser.js';
import type { CsvRow } from './csv-row.js';
import type { OrdinalCounter } from './ordinal-counter.js';

/** A keyword of the file. */
export interface KeywordSlot extends NormalisedKeyword {
  /** Asked for once a batch that needs it is written. */
  id: number | undefined;
  /** Of its signals that name no author and no address. */
  fingerprint: string;
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
  /** Of the events, in the order in which they were added. */
  private readonly slots: KeywordSlot[] = [];
  private readonly coverageSlots: KeywordSlot[] = [];
  readonly newSlots = new Set<KeywordSlot>();
  lastLine = 0;
  /** Of the row added last, by the file; hours since 1970. */
  lastHour = 0;
  /** Signals, without coverage. */
  signals = 0;

  constructor(private readonly settings: CsvBatchSettings) {}

  get size(): number {
    return this.signals + this.coverageSlots.length;
  }

  add(row: CsvRow, slot: KeywordSlot): void {
    const { platform, shiftMs, hasher } = this.settings;
    const observedMs = row.observedMs + shiftMs;
    this.lastHour = Math.floor(row.observedMs / HOUR_MS);
    if (slot.id === undefined) this.newSlots.add(slot);
    if (row.count === 0) {
      this.coverageSlots.push(slot);
      this.coverage.hours.push(Math.floor(observedMs / HOUR_MS));
      this.coverage.platformIds.push(PLATFORM_IDS[platform]);
      return;
    }
    this.signals += 1;
    this.events.add({
      keywordId: 0,
      platformId: PLATFORM_IDS[platform],
      externalId: row.externalId ?? this.derivedId(row, slot),
      observedMs,
      count: row.count,
      engagement: row.engagement,
      authorHash: row.author === null ? null : hasher.hash(platform, row.author),
      title: null,
      url: row.url,
      imageUrl: null,
    });
    this.slots.push(slot);
  }

  /** Gives every row the id of its keyword, once every slot has one. */
  setKeywordIds(): void {
    this.events.setKeywordIds((place) => this.slots[place]!.id!);
    this.coverage.keywordIds = this.coverageSlots.map((slot) => slot.id!);
  }

  /** From the timestamp as the file has it: a shifted file keeps its identities. */
  private derivedId({ keyword, observedMs, author, url }: CsvRow, slot: KeywordSlot): string {
    const { platform, ordinals } = this.settings;
    const isPlain = author === null && url === null;
    const fingerprint = isPlain ? slot.fingerprint : contentFingerprint({ platform, keyword, author, url });
    return contentId(fingerprint, observedMs, ordinals.next(fingerprint, observedMs));
  }
}
