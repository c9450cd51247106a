import type { JobRun } from '../pipeline/job-contract.js';
import type { AccountAccess, AccountCalls } from '../connections/account-calls.js';

/** The same account in the shop where a thing was made: somebody may have chosen another one since. */
export function atShop(access: AccountAccess, shopId: string | null): AccountAccess {
  return shopId === null ? access : { ...access, shopId };
}

/** The same calls, cut off by a signal wherever they may be repeated. */
export function endedBy(signal: AbortSignal, calls: AccountCalls): AccountCalls {
  return {
    isConnected: (workspaceId, provider) => calls.isConnected(workspaceId, provider),
    call: (workspaceId, provider, work) => calls.call(workspaceId, provider, (access) => work({ ...access, signal })),
  };
}

/** A call of a job: who cancels it, or stops its worker, does not wait for what may be repeated. */
export function callPrintify<Result>(
  calls: AccountCalls,
  { workspaceId, signal }: Pick<JobRun, 'workspaceId' | 'signal'>,
  work: (access: AccountAccess) => Promise<Result>,
): Promise<Result> {
  return endedBy(signal, calls).call(workspaceId, 'printify', work);
}

/** How far Printify is searched for what was made of a row of ours: clocks differ, but not by more than an hour. */
export function searchedSince(madeAt: Date): Date {
  return new Date(madeAt.getTime() - HOUR_MS);
}

const HOUR_MS = 3_600_000;
