import type { EtsyReceipt } from './etsy-orders.replies.js';

export interface ReceiptReading {
  /** Receipts that changed then or later, the oldest change first, 100 at most. */
  readonly page: (since: Date, offset: number) => Promise<EtsyReceipt[]>;
  readonly take: (receipt: EtsyReceipt) => Promise<unknown>;
  /** Keeps how far all was read; null: to the end. */
  readonly mark: (readUntil: Date | null) => Promise<void>;
}

const PAGE = 100;
const PAGES = 20;

/**
 * Reads what changed since then, page by page. Each page begins at the last change of the one before, because a receipt that
 * changes meanwhile moves to the end and shifts all behind it. One that cannot be taken holds up no other; the mark stays before
 * it. @throws what the first of these threw, when all were tried
 */
export async function readReceipts(from: Date, { page, take, mark }: ReceiptReading): Promise<void> {
  let since = from;
  let offset = 0;
  let isAtEnd = false;
  const faults: Fault[] = [];
  for (let read = 0; read < PAGES && !isAtEnd; read += 1) {
    const receipts = await page(since, offset);
    faults.push(...(await takeAll(receipts, since, take)));
    isAtEnd = receipts.length < PAGE;
    const last = changedAt(receipts.at(-1));
    // Etsy counts whole seconds: a full page of one second is walked by offset.
    if (last && last > since) [since, offset] = [last, 0];
    else offset += PAGE;
  }
  const [fault] = faults;
  await mark(fault ? fault.at : isAtEnd ? null : since);
  if (fault) throw fault.error as Error;
}

interface Fault {
  readonly error: unknown;
  /** When what could not be taken had changed. */
  readonly at: Date;
}

/** Tries each; resolves with what went wrong. */
async function takeAll(receipts: readonly EtsyReceipt[], since: Date, take: ReceiptReading['take']): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const receipt of receipts) {
    try {
      await take(receipt);
    } catch (error) {
      faults.push({ error, at: changedAt(receipt) ?? since });
    }
  }
  return faults;
}

function changedAt(receipt: EtsyReceipt | undefined): Date | undefined {
  const seconds = receipt?.updated_timestamp;
  return seconds === undefined ? undefined : new Date(seconds * 1000);
}
