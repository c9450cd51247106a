import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import type { ConnectionsSlice } from '../../connections/create-connections.js';
import type { JobHandler, JobOrders } from '../../pipeline/job-contract.js';
import { PrintifyCaller } from '../printify/printify-caller.js';
import { PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import type { ProductCheck } from '../product-check.js';
import { PrintifyWebhookSetup } from '../webhooks/printify-webhook-setup.js';
import { WebhookInbox } from '../webhooks/webhook-inbox.js';
import { WebhookWork } from '../webhooks/webhook-work.js';
import { EtsyOrdersGateway } from './etsy-orders.gateway.js';
import { OrderIntake } from './order-intake.js';
import { placeOrderHandler } from './order-placing.js';
import { sendTrackingHandler } from './order-tracking.js';
import { OrderWatch } from './order-watch.js';
import { OrdersService } from './orders-service.js';

export interface OrdersDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  secrets: SecretKeys;
  cursors: Cursors;
  audit: AuditLog;
  calls: AccountCalls;
  connections: ConnectionsSlice;
  jobs: JobOrders;
  queue: Jobs;
  check: ProductCheck;
}

/** Orders of buyers, and the messages that tell of them. */
export interface Orders {
  readonly orders: OrdersService;
  readonly intake: OrderIntake;
  readonly watch: OrderWatch;
  readonly inbox: WebhookInbox;
  readonly webhooks: WebhookWork;
  readonly webhookSetup: PrintifyWebhookSetup;
  readonly orderHandlers: readonly JobHandler[];
}

export function createOrders(deps: OrdersDeps): Orders {
  const { config, connections } = deps;
  const { printify: printifySettings, etsy: etsySettings } = config.providers;
  const { providerClients } = connections;
  const printify = new PrintifyOrdersGateway(
    new PrintifyCaller(printifySettings.baseUrl, providerClients.of('printify')),
  );
  const etsy = new EtsyOrdersGateway(etsySettings, providerClients.of('etsy'));
  const shared = { ...deps, printify, etsy };
  const watch = new OrderWatch(shared);
  const onCancelled = (workspaceId: string, orderId: string) => watch.cancel(workspaceId, orderId);
  const intake = new OrderIntake({ ...shared, onCancelled });
  const handlers = [placeOrderHandler(shared), sendTrackingHandler(shared)];
  return {
    orders: new OrdersService(deps),
    intake,
    watch,
    inbox: new WebhookInbox({ ...deps, etsySecret: etsySettings.keys['ETSY_WEBHOOK_SECRET'] }),
    webhooks: new WebhookWork({ ...shared, intake, watch }),
    webhookSetup: new PrintifyWebhookSetup({ ...shared, publicUrl: config.publicUrl }),
    orderHandlers: handlers,
  };
}
