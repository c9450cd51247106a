import { z } from 'zod';
import type { RecordStore, RecordTable, StoredRecord } from './record-store.js';

/** How quickly and how strictly the stand-ins act; times are milliseconds of the shared clock. */
export const sandboxSettings = z.object({
  /** From a product's making until its mock-ups are there. */
  mockupLagMs: z.coerce.number().int().min(0).max(86_400_000).default(1500),
  /** From publishing until the listing is in the shop and the product is unlocked. */
  publishLagMs: z.coerce.number().int().min(0).max(86_400_000).default(1500),
  /** Between two stages of a Printify order in production. */
  orderStepMs: z.coerce.number().int().min(0).max(864_000_000).default(20_000),
  /** The waits between tries of a webhook are the documented ones divided by this. */
  webhookHurry: z.coerce.number().min(1).max(1_000_000).default(60),
  /** Whether Printify refuses a second order with the same external_id; not documented, so the harder case is usual. */
  duplicateOrders: z.enum(['accept', 'refuse']).default('accept'),
  /** What the shops of the stand-in for Etsy sell in (ISO 4217, two decimal places). */
  shopCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('USD'),
});

export type SandboxSettings = z.infer<typeof sandboxSettings>;

/** Settings that people and tests change while the sandbox runs (`/control/settings`); kept with the records. */
export class SettingsBoard {
  readonly #rows: RecordTable<StoredRecord & { values: SandboxSettings }>;

  constructor(store: RecordStore) {
    this.#rows = store.table('settings');
  }

  get values(): SandboxSettings {
    return sandboxSettings.parse(this.#rows.get('all')?.values ?? {});
  }

  /** @throws ZodError when a value cannot be. */
  change(values: unknown): SandboxSettings {
    const changed = sandboxSettings.parse({ ...this.values, ...z.looseObject({}).parse(values) });
    this.#rows.put({ id: 'all', values: changed });
    return changed;
  }
}
