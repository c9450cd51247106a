/** Providers that a workspace can connect an account of. */
export const CONNECTABLE = ['etsy', 'printify', 'openai', 'pinterest', 'instagram', 'x', 'tiktok'] as const;
export type Connectable = (typeof CONNECTABLE)[number];

/** How a connection stands. `expiring` follows from its dates and is not stored. */
export const CONNECTION_STATUSES = ['connected', 'expiring', 'expired', 'revoked', 'error'] as const;
export type ConnectionStatusName = (typeof CONNECTION_STATUSES)[number];

/** By a consent page, or by a token that is pasted. */
export const CONNECTION_METHODS = ['oauth', 'token'] as const;
export type ConnectionMethodName = (typeof CONNECTION_METHODS)[number];

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
export const PUBLISH_GAPS = [
  'CONNECT_ETSY',
  'CONNECT_PRINTIFY',
  'RECONNECT_ETSY',
  'RECONNECT_PRINTIFY',
  'CHOOSE_ETSY_SHOP',
  'CHOOSE_PRINTIFY_SHOP',
  'MIXED_PROVIDERS',
] as const;
export type PublishGapCode = (typeof PUBLISH_GAPS)[number];
