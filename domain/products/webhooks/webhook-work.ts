import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { OrderIntake } from '../orders/order-intake.js';
import { BY_PRINTIFY_ID as ORDER_BY_PRINTIFY_ID } from '../orders/order-statements.js';
import type { OrderWatch } from '../orders/order-watch.js';
import type { ProductCheck } from '../product-check.js';
import { BY_PRINTIFY_ID } from '../product-statements.js';

export interface WebhookWorkDeps {
  db: Database;
  logger: Logger;
  intake: OrderIntake;
  watch: OrderWatch;
  check: ProductCheck;
}

interface StoredEvent {
  provider: 'etsy' | 'printify';
  topic: string;
  shopRef: string | null;
  resourceRef: string | null;
  workedAt: Date | null;
}
type Owned = { workspaceId: string; id: string } & Record<string, unknown>;

const FIND: Statement = {
  name: 'webhook_events_find',
  text: `SELECT provider, topic, shop_ref AS "shopRef", resource_ref AS "resourceRef", worked_at AS "workedAt"
FROM webhook_events WHERE id = $1`,
};
const WORKED: Statement = {
  name: 'webhook_events_worked',
  text: 'UPDATE webhook_events SET worked_at = now() WHERE id = $1',
};

/** Works stored messages: whatever one says, the thing is fetched afresh, so that order and repeats do not matter. */
export class WebhookWork {
  constructor(private readonly deps: WebhookWorkDeps) {}

  /** May run twice. @throws AppError, ProviderFailure: then the queue tries again */
  async work(eventId: string): Promise<void> {
    const { db } = this.deps;
    const [event] = await db.query<StoredEvent & Record<string, unknown>>(FIND, [eventId]);
    if (!event || event.workedAt !== null) return;
    await this.dispatch(event);
    await db.query(WORKED, [eventId]);
  }

  private async dispatch({ provider, topic, shopRef, resourceRef }: StoredEvent): Promise<void> {
    const { db, intake, watch, check, logger } = this.deps;
    if (resourceRef === null) return;
    if (provider === 'etsy') {
      if (shopRef !== null && topic.startsWith('order.')) await intake.takeOfShop(shopRef, resourceRef);
      return;
    }
    if (topic.startsWith('order:')) {
      for (const { workspaceId, id } of await db.query<Owned>(ORDER_BY_PRINTIFY_ID, [resourceRef])) {
        await watch.look(workspaceId, id);
      }
    } else if (topic.startsWith('product:')) {
      for (const { workspaceId, id } of await db.query<Owned>(BY_PRINTIFY_ID, [resourceRef])) {
        await check.check(workspaceId, id);
      }
    } else logger.debug({ topic }, 'a message of a kind that nobody works');
  }
}
