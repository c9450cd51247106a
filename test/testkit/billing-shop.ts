import path from 'node:path';
import type { Domain } from '#domain/create-domain.js';
import { TestApi } from './api.js';
import { TestClock } from './billing-room.js';
import { freePorts } from './ports.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';

const WEB_ROOT = path.resolve('clients/web/dist');

/** What the API says of a workspace's plan: what it allows, and how its payment stands. */
export interface PlanAnswer {
  billing: {
    plan: string;
    subscription: { status: string; graceEndsAt: string | null; isCancelAtPeriodEnd: boolean } | null;
    overLimits: { resource: string; used: number; limit: number }[];
  };
  quotas: { resource: string; used: number; limit: number; resetsAt: string }[];
  workspace: { entitlements: { bucketPoints: number; seats: { limit: number } } };
}

interface Parts {
  clock: TestClock;
  sandbox: TestSandbox;
  api: TestApi;
  owner: { workspaceId: string; cookie: string };
}

/** Web client, API and the sandbox's Stripe on one clock that stands until it is moved. The web client is built before. */
export class BillingShop {
  readonly clock: TestClock;
  readonly owner: { workspaceId: string; cookie: string };

  private constructor(private readonly parts: Parts) {
    this.clock = parts.clock;
    this.owner = parts.owner;
  }

  static async open(start: string): Promise<BillingShop> {
    const clock = new TestClock(start);
    const [sandbox, [port]] = await Promise.all([startTestSandbox(clock), freePorts(1)]);
    const settings = {
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      SANDBOX_PORT: new URL(sandbox.url).port,
      STRIPE_BASE_URL: `${sandbox.url}/stripe`,
    };
    const api = await TestApi.start({ clock, settings, webRoot: WEB_ROOT, ...(port && { port }) });
    await api.domain.billing.catalogue.sync();
    const { workspaceId, email, password } = await api.account({ plan: 'free' });
    // The account began now, by the clock of the test.
    const began = [workspaceId, clock.now()];
    await api.database.db.pool.query('UPDATE workspaces SET created_at = $2 WHERE id = $1', began);
    const answer = await api.ask(
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
      { variables: { input: { email, password } } },
    );
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    return new BillingShop({ clock, sandbox, api, owner: { workspaceId, cookie } });
  }

  get url(): string {
    return this.parts.api.url;
  }

  /** As a worker. */
  get billing(): Domain['billing'] {
    return this.parts.api.domain.billing;
  }

  /** Time passes, and everything that Stripe would have told by then is known. */
  async forward(days: number): Promise<void> {
    this.clock.forward(days);
    await this.billing.reconciliation.run();
  }

  /** What the API answers to the owner. */
  async plan(): Promise<PlanAnswer> {
    const { cookie } = this.owner;
    const { data, errors } = await this.parts.api.ask<PlanAnswer>(
      `{ billing { plan subscription { status graceEndsAt isCancelAtPeriodEnd } overLimits { resource used limit } }
        quotas { resource used limit resetsAt } workspace { entitlements { bucketPoints seats { limit } } } }`,
      { cookie },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  async close(): Promise<void> {
    await this.parts.api.stop();
    await this.parts.sandbox.stop();
  }
}
