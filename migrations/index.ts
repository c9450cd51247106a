import { Ground20261122000100 } from './20261122000100-ground.js';
import { Signals20261122000200 } from './20261122000200-signals.js';
import { SignalStorage20261122000250 } from './20261122000250-signal-storage.js';
import { Trends20261122000300 } from './20261122000300-trends.js';
import { SandboxBackfill20261122000400 } from './20261122000400-sandbox-backfill.js';
import { Roles20261123000050 } from './20261123000050-roles.js';
import { Identity20261123000100 } from './20261123000100-identity.js';
import { Tenancy20261123000200 } from './20261123000200-tenancy.js';
import { Limits20261123000300 } from './20261123000300-limits.js';
import { Idempotency20261123000400 } from './20261123000400-idempotency.js';
import { Connections20261130000100 } from './20261130000100-connections.js';
import { Ideas20261130000200 } from './20261130000200-ideas.js';
import { Designs20261130000300 } from './20261130000300-designs.js';
import { Products20261130000400 } from './20261130000400-products.js';
import { Listings20261130000500 } from './20261130000500-listings.js';
import { Pipeline20261130000600 } from './20261130000600-pipeline.js';
import { Billing20261130000700 } from './20261130000700-billing.js';
import { GoodsLooks20261130000800 } from './20261130000800-goods-looks.js';
import { BillingRepairs20261130001500 } from './20261130001500-billing-repairs.js';
import { BillingPaidPlans20261130001600 } from './20261130001600-billing-paid-plans.js';
import { CurrencyRates20261130001700 } from './20261130001700-currency-rates.js';
import { OrderShops20261130001800 } from './20261130001800-order-shops.js';
import { OrderParts20261130001900 } from './20261130001900-order-parts.js';
import { RollupIndex20261130002400 } from './20261130002400-rollup-index.js';

/** Every migration, in order. A landed one is never edited. */
export const migrations = [
  Ground20261122000100,
  Signals20261122000200,
  SignalStorage20261122000250,
  Trends20261122000300,
  SandboxBackfill20261122000400,
  Roles20261123000050,
  Identity20261123000100,
  Tenancy20261123000200,
  Limits20261123000300,
  Idempotency20261123000400,
  Connections20261130000100,
  Ideas20261130000200,
  Designs20261130000300,
  Products20261130000400,
  Listings20261130000500,
  Pipeline20261130000600,
  Billing20261130000700,
  GoodsLooks20261130000800,
  BillingRepairs20261130001500,
  BillingPaidPlans20261130001600,
  CurrencyRates20261130001700,
  OrderShops20261130001800,
  OrderParts20261130001900,
  RollupIndex20261130002400,
];
