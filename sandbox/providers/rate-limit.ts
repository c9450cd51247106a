import type { Outside } from './provider.js';

export interface LimitReading {
  limit: number;
  remaining: number;
  /** Clock milliseconds at which the window ends. */
  resetMs: number;
  isOver: boolean;
}

/** Counts a request against a fixed window of the clock that sandbox and product share. */
export function spend(
  outside: Outside,
  key: string,
  { limit, windowMs }: { limit: number; windowMs: number },
): LimitReading {
  const { used, resetMs } = outside.state.use(key, windowMs, outside.clock.now().getTime());
  return { limit, remaining: Math.max(0, limit - used), resetMs, isOver: used > limit };
}
