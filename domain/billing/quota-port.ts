import type { Tx } from '#infra/postgres/database.js';
import type { JobQuota } from '../pipeline/job-contract.js';

/** How much of a resource a workspace has used in its billing period. */
export interface QuotaState {
  readonly resource: JobQuota['resource'];
  readonly used: number;
  /** Taken by jobs that have not ended yet. */
  readonly reserved: number;
  readonly limit: number;
  /** Bought on top, used after the allowance of the period. */
  readonly extra: number;
  readonly resetsAt: Date;
}

/** Reserve before the work, settle when it succeeded, release what it did not use when it ended otherwise: each may be called again for the same job. */
export interface Quotas {
  /** @throws AppError PAYMENT_REQUIRED with facts { resource, used, limit, resetsAt, upgradeUrl } */
  reserve(tx: Tx, workspaceId: string, quota: JobQuota & { jobId: string }): Promise<void>;
  settle(tx: Tx, jobId: string): Promise<void>;
  /** @param unused units that come back; what the job had made by then is used. Without it all of them come back. */
  release(tx: Tx, jobId: string, unused?: number): Promise<void>;
  of(workspaceId: string): Promise<QuotaState[]>;
}
