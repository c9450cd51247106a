import type { Database } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { AccountCalls } from '../../connections/account-calls.js';
import { SET_WEBHOOKS_AT, SETTINGS } from '../orders/order-statements.js';
import type { PrintifyOrdersGateway } from '../printify/printify-orders.gateway.js';
import { printifySecretsOf } from './webhook-inbox.js';

export interface PrintifyWebhookSetupDeps {
  db: Database;
  calls: AccountCalls;
  printify: PrintifyOrdersGateway;
  secrets: SecretKeys;
  publicUrl: string;
}

const TOPICS = [
  'product:deleted',
  'product:updated',
  'order:updated',
  'order:sent-to-production',
  'order:shipment:created',
  'order:shipment:delivered',
] as const;

/** Asks Printify to tell us of changes, once for each shop and address of ours. */
export class PrintifyWebhookSetup {
  constructor(private readonly deps: PrintifyWebhookSetupDeps) {}

  /** Adds what is missing; what is there stays. May be repeated. @throws AppError, ProviderFailure */
  async ensure(workspaceId: string): Promise<void> {
    const { db, calls, printify, secrets, publicUrl } = this.deps;
    const url = `${publicUrl}/webhooks/printify`;
    const [settings] = await db.query<{ webhooksAt: string | null }>(SETTINGS, [workspaceId]);
    const secret = printifySecretsOf(secrets)[0]!;
    await calls.call(workspaceId, 'printify', async (access) => {
      const place = `${access.shopId ?? ''} ${secrets.currentVersion} ${url}`;
      // Printify calls only addresses of the internet; its stand-in beside us calls any.
      const isReachable = url.startsWith('https://') || access.mode === 'sandbox';
      if (!isReachable || settings?.webhooksAt === place) return;
      const known = await printify.webhooks(access);
      for (const topic of TOPICS) {
        if (known.some((hook) => hook.topic === topic && hook.url === url)) continue;
        await printify.createWebhook(access, { topic, url, secret });
      }
      await db.query(SET_WEBHOOKS_AT, [workspaceId, place]);
    });
  }
}
