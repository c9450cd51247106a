import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';

/** What is tried. Each has its own counts. */
export type AttemptKind = 'sign-in' | 'code' | 'password' | 'token' | 'sign-up' | 'mail' | 'invitation';

/** Who tries. */
export interface Attempt {
  kind: AttemptKind;
  /** What it is tried on: an address, a user's id, or the address that a workspace invites. */
  account?: string;
  ip?: string;
}

/** Too many tries; the same may be tried again after this. */
export interface Refusal {
  failure: 'TOO_MANY_ATTEMPTS';
  retryAfterMs: number;
}

interface Limit {
  most: number;
  /** Seconds. */
  windowS: number;
}

const MINUTE_S = 60;
const DAY_S = 24 * 60 * MINUTE_S;

/** Tries by account and by caller. What turned out right is given back, except where every try sends a mail. */
const LIMITS: Record<AttemptKind, { account: readonly Limit[]; ip: readonly Limit[] }> = {
  'sign-in': { account: [{ most: 10, windowS: 15 * MINUTE_S }], ip: [{ most: 50, windowS: 15 * MINUTE_S }] },
  // Three of a million codes are right at any moment: 30 tries a day are one chance in eleven thousand.
  code: {
    account: [
      { most: 5, windowS: 15 * MINUTE_S },
      { most: 30, windowS: DAY_S },
    ],
    ip: [],
  },
  password: { account: [{ most: 10, windowS: 15 * MINUTE_S }], ip: [] },
  token: { account: [], ip: [{ most: 30, windowS: 15 * MINUTE_S }] },
  'sign-up': { account: [{ most: 3, windowS: 60 * MINUTE_S }], ip: [{ most: 30, windowS: 60 * MINUTE_S }] },
  mail: { account: [{ most: 3, windowS: 60 * MINUTE_S }], ip: [{ most: 30, windowS: 60 * MINUTE_S }] },
  // Mails of one workspace to one address, whether it is invited anew or the mail is sent again.
  invitation: { account: [{ most: 3, windowS: 60 * MINUTE_S }], ip: [] },
};

const TAKE: Statement = {
  name: 'credential_attempts_take',
  text: `INSERT INTO credential_attempts AS a (bucket, taken, window_ends_at)
SELECT w.bucket, 1, now() + make_interval(secs => w.seconds)
FROM unnest($1::bytea[], $2::int[]) AS w (bucket, seconds) ORDER BY w.bucket
ON CONFLICT (bucket) DO UPDATE SET
  taken = CASE WHEN a.window_ends_at <= now() THEN 1 ELSE least(a.taken + 1, 1000000) END,
  window_ends_at = CASE WHEN a.window_ends_at <= now() THEN excluded.window_ends_at ELSE a.window_ends_at END
RETURNING bucket, taken, 1000 * extract(epoch FROM window_ends_at - now())::float8 AS "leftMs"`,
};
const GIVE_BACK: Statement = {
  name: 'credential_attempts_give_back',
  text: `UPDATE credential_attempts SET taken = greatest(taken - 1, 0) WHERE bucket = ANY ($1::bytea[])`,
};
const FORGET: Statement = {
  name: 'credential_attempts_forget',
  text: 'DELETE FROM credential_attempts WHERE bucket = ANY ($1::bytea[])',
};
const PRUNE: Statement = {
  name: 'credential_attempts_prune',
  text: 'DELETE FROM credential_attempts WHERE window_ends_at < now()',
};

interface Bucket extends Limit {
  key: Buffer;
}

/**
 * Counts tries of secrets in PostgreSQL, so that the limits are the same whichever process is asked and after a restart. A try
 * is taken before the secret is looked at: tries side by side all count.
 */
export class CredentialAttempts {
  constructor(private readonly db: Database) {}

  /**
   * Undefined when it may be tried. A caller who is over the limit takes nothing from the accounts it names.
   * @param on the transaction of what is tried, where that holds locks: a second connection could be waited for for ever
   */
  async take(attempt: Attempt, on: Pick<Tx, 'query'> = this.db): Promise<Refusal | undefined> {
    const { ofIp, ofAccount } = bucketsOf(attempt);
    return (await takeAll(on, ofIp)) ?? (await takeAll(on, ofAccount));
  }

  /** It was right: the account's count starts again, the caller's is given back. */
  async succeed(attempt: Attempt): Promise<void> {
    const { ofIp, ofAccount } = bucketsOf(attempt);
    if (ofAccount.length > 0) await this.db.query(FORGET, [ofAccount.map(({ key }) => key)]);
    if (ofIp.length > 0) await this.db.query(GIVE_BACK, [ofIp.map(({ key }) => key)]);
  }

  /** Drops counts whose window has ended. */
  async prune(): Promise<void> {
    await this.db.query(PRUNE);
  }
}

async function takeAll(on: Pick<Tx, 'query'>, buckets: readonly Bucket[]): Promise<Refusal | undefined> {
  if (buckets.length === 0) return undefined;
  const rows = await on.query<{ bucket: Buffer; taken: number; leftMs: number }>(TAKE, [
    buckets.map(({ key }) => key),
    buckets.map(({ windowS }) => windowS),
  ]);
  const waits = rows.flatMap(({ bucket, taken, leftMs }) => {
    const limit = buckets.find(({ key }) => key.equals(bucket))!;
    return taken > limit.most ? [Math.ceil(leftMs)] : [];
  });
  return waits.length > 0 ? { failure: 'TOO_MANY_ATTEMPTS', retryAfterMs: Math.max(...waits) } : undefined;
}

function bucketsOf({ kind, account, ip }: Attempt): { ofAccount: Bucket[]; ofIp: Bucket[] } {
  const limits = LIMITS[kind];
  const toBuckets = (some: readonly Limit[], who: string): Bucket[] =>
    some.map((limit) => ({ ...limit, key: keyOf(`${kind} ${limit.windowS} ${who}`) }));
  return {
    ofAccount: account === undefined ? [] : toBuckets(limits.account, `account ${account}`),
    ofIp: ip === undefined ? [] : toBuckets(limits.ip, `ip ${networkOf(ip)}`),
  };
}

/** A home or a server has a whole /64 of IPv6 addresses: they count as one. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const missing = 8 - groups(head).length - groups(tail).length;
  const zeros = ip.includes('::') ? Array.from({ length: missing }, () => '0') : [];
  return [...groups(head), ...zeros, ...groups(tail)].slice(0, 4).join(':');
}

function keyOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
