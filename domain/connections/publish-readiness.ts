import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { ConnectedShop, PublishGapCode } from '#schema/connections/connection.values.js';
import type { Actor } from '../accounts/actor.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isUsable } from './connection-health.js';
import { ALL, type ConnectionRow } from './connection-statements.js';
import type { Protocols } from './protocols/protocols.js';

/** What is missing, in words, and the button that mends it. */
export interface PublishGap {
  readonly code: PublishGapCode;
  readonly message: string;
  /** `connect:etsy`, `reconnect:printify`, `choose-shop:etsy`. */
  readonly action: string;
}

export interface PublishReadiness {
  readonly isReady: boolean;
  /** Where publishing would go; null as long as something is missing. */
  readonly mode: 'live' | 'sandbox' | null;
  readonly missing: readonly PublishGap[];
  /** The Etsy shop that is chosen, and all of the account. */
  readonly etsy: { readonly shopId: string | null; readonly shops: readonly ConnectedShop[] };
}

type Seller = 'etsy' | 'printify';
const SELLERS: readonly Seller[] = ['etsy', 'printify'];

/** Whether a workspace can publish: Etsy and Printify connected, a shop chosen at each, both live or both sandbox. */
export class PublishGate {
  constructor(private readonly deps: { db: Database; clock: Clock; protocols: Protocols }) {}

  /** @throws AppError FORBIDDEN */
  async readiness(actor: Actor): Promise<PublishReadiness> {
    requireRight(actor, 'connections.read');
    return this.readinessOf(requireWorkspace(actor));
  }

  /** For jobs, which act for a workspace. */
  async readinessOf(workspaceId: string): Promise<PublishReadiness> {
    const tenant = this.deps.db.as({ workspaceId, userId: null });
    const rows = await tenant.query<ConnectionRow & Record<string, unknown>>(ALL, [workspaceId]);
    const missing = SELLERS.flatMap((seller) => this.gapsOf(seller, rows));
    const modes = new Set(rows.filter(isSeller).map(({ mode }) => mode));
    if (missing.length === 0 && modes.size > 1) missing.push(MIXED);
    const isReady = missing.length === 0;
    const { shopId = null, shops = [] } = rows.find(({ provider }) => provider === 'etsy') ?? {};
    return { isReady, mode: isReady ? ([...modes][0] ?? null) : null, missing, etsy: { shopId, shops } };
  }

  private gapsOf(seller: Seller, rows: readonly ConnectionRow[]): PublishGap[] {
    const name = this.deps.protocols.nameOf(seller);
    const code = (prefix: string, suffix = '') => `${prefix}_${seller.toUpperCase()}${suffix}` as PublishGapCode;
    const row = rows.find(({ provider }) => provider === seller);
    if (!row) {
      const message = `Connect ${name}: listings are published there in your name.`;
      return [{ code: code('CONNECT'), message, action: `connect:${seller}` }];
    }
    const isOfThisMode = row.mode === this.deps.protocols.modeOf(seller);
    if (!isUsable(row, this.deps.clock.now()) || !isOfThisMode) {
      const message = row.problem?.message ?? `The connection to ${name} has ended: reconnect it.`;
      return [{ code: code('RECONNECT'), message, action: `reconnect:${seller}` }];
    }
    if (row.shopId) return [];
    const message = `Choose the ${name} shop to publish to.`;
    return [{ code: code('CHOOSE', '_SHOP'), message, action: `choose-shop:${seller}` }];
  }
}

const MIXED: PublishGap = {
  code: 'MIXED_PROVIDERS',
  message:
    'One of Etsy and Printify is live and the other is the sandbox: a real product must not go into a made-up shop. Set the keys of both, or of neither.',
  action: 'settings:etsy',
};

const isSeller = ({ provider }: ConnectionRow): boolean => provider === 'etsy' || provider === 'printify';
