/** Providers that a workspace can connect an account of. */
export const CONNECTABLE = ['etsy', 'printify', 'openai', 'pinterest', 'instagram', 'x', 'tiktok'] as const;
export type Connectable = (typeof CONNECTABLE)[number];

/** How a connection stands. `expiring` follows from its dates and is not stored. */
export type ConnectionStatusName = 'connected' | 'expiring' | 'expired' | 'revoked' | 'error';

/** A shop of the account at the provider. */
export interface ConnectedShop {
  readonly id: string;
  readonly name: string;
  /** Where it sells, as the provider names it, e.g. `etsy`; null: not told. */
  readonly channel: string | null;
}

/** Why a connection does not work. */
export interface ConnectionProblem {
  readonly code: string;
  readonly message: string;
  readonly action: string | null;
}

/** What is missing to publish, and the button that mends it. */
export type PublishGapCode =
  | 'CONNECT_ETSY'
  | 'CONNECT_PRINTIFY'
  | 'RECONNECT_ETSY'
  | 'RECONNECT_PRINTIFY'
  | 'CHOOSE_ETSY_SHOP'
  | 'CHOOSE_PRINTIFY_SHOP'
  | 'MIXED_PROVIDERS';
