import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CollectorsService } from '#domain/signals/collectors/collectors-service.js';
import { AppError } from '#infra/errors.js';
import { PLATFORMS } from '#schema/signals/signal.values.js';
import { TrendsRefreshInput, TrendsRefreshPayload } from '#schema/trends/trends-refresh.type.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** Starts the collectors by hand. */
@Resolver()
export class TrendsRefreshResolver {
  constructor(private readonly collectors: CollectorsService) {}

  @RequireRight('trends.refresh')
  @Mutation(() => TrendsRefreshPayload, {
    description: 'Collects from the platforms now. For owners and admins whose plan includes it.',
  })
  async trendsRefresh(
    @Arg('input', () => TrendsRefreshInput, { description: 'Which platforms.' }) input: TrendsRefreshInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<TrendsRefreshPayload> {
    if (actor.kind === 'anonymous') throw new AppError('UNAUTHENTICATED', 'Sign in to collect now.');
    if (!(await this.collectors.canRefresh(actor))) return { runs: [], userErrors: [FORBIDDEN] };
    const platforms = [...new Set(input.platforms ?? PLATFORMS)];
    return { runs: await this.collectors.refresh(actor, platforms), userErrors: [] };
  }
}

const FORBIDDEN = {
  code: 'FORBIDDEN',
  field: null,
  message: 'Collecting on demand needs an owner or admin on the Professional plan or above.',
  docUrl: null,
} as const;
