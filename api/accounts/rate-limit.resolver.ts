import { Ctx, Query, Resolver } from 'type-graphql';
import { RateLimit } from '#schema/accounts/rate-limit.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** The caller's bucket of points, as it stands after this operation was admitted. */
@Resolver()
export class RateLimitResolver {
  @Public()
  @Query(() => RateLimit, { description: 'The caller’s bucket of points.' })
  rateLimit(@Ctx() { cost }: ApiContext): RateLimit {
    const { requested, status, operations } = cost.now();
    const missing = status.maximumAvailable - status.currentlyAvailable;
    return {
      limit: status.maximumAvailable,
      cost: requested,
      remaining: Math.floor(status.currentlyAvailable),
      restoreRate: status.restoreRate,
      requestsPerMinute: operations && operations.maximumAvailable,
      requestsRemaining: operations && Math.floor(operations.currentlyAvailable),
      resetAt: new Date(Date.now() + (1_000 * missing) / status.restoreRate),
    };
  }
}
