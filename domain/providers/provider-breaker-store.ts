import type { Clock } from '#infra/clock.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { ProviderName } from '#infra/provider-config.js';
import {
  type Admission,
  afterCall,
  type BreakerState,
  type CallOutcome,
  claimProbe,
  CLOSED_BREAKER,
  decideAdmission,
} from './provider-breaker.js';

interface BreakerRow {
  provider: string;
  state: BreakerState['state'];
  failures: number;
  opened_at: Date | null;
  retry_at: Date | null;
  probe_started_at: Date | null;
}

const COLUMNS = 'provider, state, failures, opened_at, retry_at, probe_started_at';
const READ: Statement = {
  name: 'breaker-read',
  text: `SELECT ${COLUMNS} FROM provider_breakers WHERE provider = $1 AND account = $2`,
};
const READ_ALL: Statement = {
  name: 'breaker-read-all',
  text: `SELECT ${COLUMNS} FROM provider_breakers WHERE account = ''`,
};
const CREATE: Statement = {
  name: 'breaker-create',
  text: 'INSERT INTO provider_breakers (provider, account) VALUES ($1, $2) ON CONFLICT DO NOTHING',
};
const LOCK: Statement = { name: 'breaker-lock', text: `${READ.text} FOR UPDATE` };
const WRITE: Statement = {
  name: 'breaker-write',
  text: `UPDATE provider_breakers
    SET state = $3, failures = $4, opened_at = $5, retry_at = $6, probe_started_at = $7 WHERE provider = $1 AND account = $2`,
};

const FORGET: Statement = {
  name: 'breaker-forget',
  text: `DELETE FROM provider_breakers WHERE account <> '' AND state = 'CLOSED' AND failures = 0 AND (retry_at IS NULL OR retry_at < $1)`,
};

/** Whose breaker: a provider's for one account, or with '' as account for what is called in nobody's name. */
export interface BreakerOwner {
  provider: ProviderName;
  account: string;
}

/** A call that was let through; handed back with its outcome. */
export interface Admitted {
  of: BreakerOwner;
  isProbe: boolean;
  /** The breaker as it was seen at admission. */
  seen: BreakerState;
}

/** Breakers in PostgreSQL: every worker of the cluster sees and moves the same state. */
export class ProviderBreakerStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Lets a call through, claims the one probe, or says until when to stay away. */
  async admit(of: BreakerOwner): Promise<Admitted | Extract<Admission, { kind: 'refuse' }>> {
    const seen = await this.read(of);
    const admission = decideAdmission(seen, this.clock.now());
    if (admission.kind === 'refuse') return admission;
    if (admission.kind === 'admit') return { of, isProbe: false, seen };
    return this.db.transaction(async (tx) => {
      const current = await lock(tx, of);
      const decided = decideAdmission(current, this.clock.now());
      if (decided.kind === 'refuse') return decided;
      if (decided.kind === 'probe') await write(tx, of, claimProbe(current, this.clock.now()));
      return { of, isProbe: decided.kind === 'probe', seen: current };
    });
  }

  /** Tells how an admitted call went. Writes only where the state may change. */
  async report(admitted: Admitted, outcome: CallOutcome): Promise<void> {
    const { isProbe, of, seen } = admitted;
    const isQuiet = outcome.kind === 'abandoned' || (outcome.kind === 'success' && isUntouched(seen));
    if (isQuiet && !isProbe) return;
    await this.db.transaction(async (tx) => {
      await tx.query(CREATE, [of.provider, of.account]);
      const current = await lock(tx, of);
      await write(tx, of, afterCall(current, { outcome, isProbe }, this.clock.now()));
    });
  }

  async read({ provider, account }: BreakerOwner): Promise<BreakerState> {
    const [row] = await this.db.query<BreakerRow>(READ, [provider, account]);
    return row ? fromRow(row) : { ...CLOSED_BREAKER };
  }

  /** Drops those of accounts that have nothing to tell. */
  async forgetQuiet(): Promise<void> {
    await this.db.query(FORGET, [this.clock.now()]);
  }

  /** Those of providers as a whole. */
  async readAll(): Promise<Map<string, BreakerState>> {
    const rows = await this.db.query<BreakerRow>(READ_ALL);
    return new Map(rows.map((row) => [row.provider, fromRow(row)]));
  }
}

function isUntouched(breaker: BreakerState): boolean {
  return breaker.state === 'CLOSED' && breaker.failures === 0 && breaker.retryAt === null;
}

async function lock(tx: Tx, { provider, account }: BreakerOwner): Promise<BreakerState> {
  const [row] = await tx.query<BreakerRow>(LOCK, [provider, account]);
  return row ? fromRow(row) : { ...CLOSED_BREAKER };
}

async function write(tx: Tx, { provider, account }: BreakerOwner, breaker: BreakerState): Promise<void> {
  const { state, failures, openedAt, retryAt, probeStartedAt } = breaker;
  await tx.query(WRITE, [provider, account, state, failures, openedAt, retryAt, probeStartedAt]);
}

function fromRow(row: BreakerRow): BreakerState {
  return {
    state: row.state,
    failures: row.failures,
    openedAt: row.opened_at,
    retryAt: row.retry_at,
    probeStartedAt: row.probe_started_at,
  };
}
