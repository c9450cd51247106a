import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';

/** Something of a workspace that is to be looked at. */
export interface Due {
  readonly workspaceId: string;
  readonly id: string;
}

export interface DueRounds {
  /** The next that are due, the longest unseen first, without those of some workspaces. What was looked at is due no more. */
  readonly due: (withoutWorkspaces: readonly string[], limit: number) => Promise<readonly Due[]>;
  readonly look: (one: Due) => Promise<void>;
  readonly failed: (error: unknown, one: Due) => void;
  /** Wall milliseconds. */
  readonly limitMs?: number;
}

/** Asked for at once. */
const ROUND = 50;
/** The next run of the schedule goes on from there. */
const LIMIT_MS = 5 * 60_000;

/**
 * Round after round, until nothing is due or the time is up. A workspace whose account cannot be asked is left out until the
 * next run; a thing that cannot be looked at holds up nothing else. Resolves with how many were looked at.
 */
export async function workDue({ due, look, failed, limitMs = LIMIT_MS }: DueRounds): Promise<number> {
  const until = performance.now() + limitMs;
  const unreachable = new Set<string>();
  let looked = 0;
  for (;;) {
    const round = await due([...unreachable], ROUND);
    for (const one of round) {
      if (performance.now() > until) return looked;
      if (unreachable.has(one.workspaceId)) continue;
      try {
        await look(one);
        looked += 1;
      } catch (error) {
        if (isAccounts(error)) unreachable.add(one.workspaceId);
        failed(error, one);
      }
    }
    if (round.length < ROUND) return looked;
  }
}

/** Whether the account is what fails, so that the next call would fail alike. */
function isAccounts(error: unknown): boolean {
  if (error instanceof ProviderFailure) return error.kind === 'unauthorised' || error.kind === 'throttled';
  return error instanceof AppError && error.code === 'FORBIDDEN';
}
