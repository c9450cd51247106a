/** What one request may be. docs/guides/limits.md tells integrators. */
export const REQUEST_LIMITS = {
  bodyBytes: 256 * 1024,
  /** For an authenticated signalsRecord. */
  recordBodyBytes: 2 * 1024 * 1024,
  tokens: 5_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  mutationFields: 10,
  directives: 50,
  /** Objects that an answer could hold by its page sizes. */
  nodes: 10_000,
  /** Nesting of the variables' JSON. */
  variableDepth: 32,
  /** Errors in one answer. */
  errors: 5,
} as const;

/** Mutations that try a password, a code or a token: each may stand once in a request. */
export const ONCE_A_REQUEST: readonly string[] = [
  'accountCreate',
  'accountErase',
  'accountExport',
  'emailVerificationSend',
  'emailVerify',
  'invitationAccept',
  'passwordChange',
  'passwordReset',
  'passwordResetRequest',
  'recoveryCodesRenew',
  'sessionCreate',
  'twoFactorConfirm',
  'twoFactorDisable',
  'twoFactorEnroll',
  'workspaceErase',
];

/** What one socket may be. */
export const SOCKET_LIMITS = {
  messageBytes: 64 * 1024,
  operations: 100,
  messagesPerSecond: 50,
  initTimeoutMs: 3_000,
  /** Unsent bytes at which events wait for the socket. */
  bufferedBytes: 1024 * 1024,
} as const;

/** Sockets and server-sent streams that one holder may have open in one process, and how they are looked after. */
export const CONNECTION_LIMITS = {
  perKey: 10,
  perSession: 20,
  anonymousPerAddress: 50,
  /** Sockets that have not said who they are. */
  ungreetedPerAddress: 1_000,
  /** When a stream that was one too many may be asked for again. */
  crowdedRetryMs: 5_000,
  /** Pause between looks at whether keys and sessions still stand. */
  recheckMs: 4_000,
  /** How long before a key or session expires its connections are told. */
  expiryWarningMs: 30_000,
} as const;

/** Points of a full bucket, and how many come back a second. */
export interface BucketSize {
  max: number;
  restoreRate: number;
}

/** Of everybody at one address who is not signed in. Those of plans are in domain/accounts/entitlements.ts. */
export const ANONYMOUS_BUCKET: BucketSize = { max: 300, restoreRate: 15 };

/**
 * Of visitors of our own pages at one address, for the documents of those pages alone: who looks around on five pages in a
 * row is no flood, and what these documents can cost is known.
 */
export const VISITOR_BUCKET: BucketSize = { max: 1_000, restoreRate: 50 };

/** Points that one operation may ask for. */
export const MAX_COST = 1_000;
/** A stream pays one point for all that it sends in this time. Milliseconds. */
export const STREAM_BATCH_MS = 250;
