import { EMPTY_CONTENT, type ListingContent } from '#schema/listings/listing-content.values.js';
import { composeTexts } from '#domain/listings/writing/compose-texts.js';
import type { ListingRoom } from './listing-room.js';
import { readJob } from './pipeline.js';

/** A listing as the sandbox's Etsy has it. */
export interface EtsyListing {
  listing_id: number;
  title: string;
  state: string;
  tags: string[];
}

/** What of a room it needs. */
export type DeskRoom = Pick<ListingRoom, 'database' | 'seller' | 'pipeline' | 'listings' | 'workspaceId'>;

/** Drafts that could be published, and what becomes of them. */
export class ListingDesk {
  /** How many drafts were made. */
  count = 0;

  private constructor(
    private readonly room: DeskRoom,
    /** What the shop asks every listing for. */
    readonly choices: Partial<ListingContent>,
  ) {}

  static async open(room: DeskRoom): Promise<ListingDesk> {
    const { seller } = room;
    const first = async (place: string, name: string) => {
      const { body } = await seller.etsy<{ results: Record<string, number>[] }>(`${seller.shop}/${place}`);
      return String(body.results[0]![name]);
    };
    return new ListingDesk(room, {
      keyword: 'retro camping',
      taxonomyId: '482',
      shippingProfileId: await first('shipping-profiles', 'shipping_profile_id'),
      readinessStateId: await first('readiness-state-definitions', 'readiness_state_id'),
      returnPolicyId: await first('policies/return', 'return_policy_id'),
    });
  }

  /** A listing that could be published, of a product of ours. */
  async draft(changes: Partial<ListingContent> = {}): Promise<{ id: string; title: string; productId: string }> {
    this.count += 1;
    const { workspaceId } = this.room;
    const productId = await this.product();
    const images = ['a', 'b'].map((name) => ({
      key: `workspaces/${workspaceId}/mockups/${name}.png`,
      altText: `View ${name}`,
    }));
    const content = { ...EMPTY_CONTENT, ...this.choices, images, materials: ['Cotton'], ...changes };
    const id = await this.row(
      `INSERT INTO listings (workspace_id, product_id, content, price_minor) VALUES ($1, $2, $3, 2400) RETURNING id`,
      [workspaceId, productId, JSON.stringify(content)],
    );
    return { id, title: await this.write(id), productId };
  }

  private async product(): Promise<string> {
    const { workspaceId } = this.room;
    const productId = await this.row(
      `INSERT INTO products (workspace_id, template, title, status, listing_owner, blueprint_id, print_provider_id)
       VALUES ($1, 'tee', 'Tee', 'ready', 'podpusher', 6, 1) RETURNING id`,
      [workspaceId],
    );
    for (const [at, size] of ['S', 'M', 'L'].entries()) {
      await this.row(
        `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, color, price_minor, cost_minor)
         VALUES ($1, $2, $3, $7, $4, $5, $8, 'Black', $6, 900) RETURNING id`,
        [workspaceId, productId, at + 1, `PP-${this.count}-${at}`, size, 2000 + at * 200, at + 1, size],
      );
    }
    return productId;
  }

  /** English and German texts. Resolves to the English title. */
  private async write(id: string): Promise<string> {
    const { database, workspaceId } = this.room;
    const facts = { template: 'tee', textLines: [], audience: '', concept: '', isIdeaInLocale: true };
    const subject = { ...facts, keyword: `retro camping ${this.count}`, signalTags: [], usesAi: false };
    const titles: string[] = [];
    for (const locale of ['en', 'de'] as const) {
      const { title, description, tags } = composeTexts({ ...subject, locale });
      titles.push(title);
      await database.db.pool.query(
        `INSERT INTO listing_texts (workspace_id, listing_id, locale, title, description, tags) VALUES ($1, $2, $3, $4, $5, $6)`,
        [workspaceId, id, locale, title, description, tags],
      );
    }
    return titles[0]!;
  }

  order(id: string) {
    const { database, listings, workspaceId } = this.room;
    return database.db.transaction((tx) => listings.publishing.publishFor(tx, workspaceId, { id }));
  }

  /** Orders it and works until that has ended. */
  async publish(id: string): Promise<{ jobId: string; status: string }> {
    const outcome = await this.order(id);
    if ('failure' in outcome) throw new Error(outcome.message);
    return { jobId: outcome.jobId, status: await this.runToEnd(outcome.jobId) };
  }

  async runToEnd(jobId: string): Promise<string> {
    const { database, pipeline } = this.room;
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const { status } = await readJob(database.db, jobId);
      if (['succeeded', 'failed', 'cancelled'].includes(status)) return status;
      await pipeline.run(jobId);
    }
    return (await readJob(database.db, jobId)).status;
  }

  async statusOf(id: string) {
    const { rows } = await this.room.database.db.pool.query<{
      status: string;
      etsy_url: string | null;
      problem: { message: string; action: string } | null;
    }>('SELECT status, etsy_url, problem FROM listings WHERE id = $1', [id]);
    return rows[0]!;
  }

  /** All of the shop's listings with a title, whatever their state. */
  async atEtsy(title: string): Promise<EtsyListing[]> {
    const { seller } = this.room;
    const pages = await Promise.all(
      ['draft', 'active', 'inactive'].map((state) =>
        seller.etsy<{ results: EtsyListing[] }>(`${seller.shop}/listings?state=${state}&limit=100`),
      ),
    );
    return pages.flatMap(({ body }) => body.results).filter((listing) => listing.title === title);
  }

  private async row(text: string, values: unknown[]): Promise<string> {
    return (await this.room.database.db.pool.query<{ id: string }>(text, values)).rows[0]!.id;
  }
}
