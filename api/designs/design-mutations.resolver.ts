import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { DesignReviews, DesignVerdict, StatusOutcome } from '#domain/designs/design-reviews.js';
import type { DesignsService, OwnDesignOrder } from '#domain/designs/designs-service.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  DesignApprove,
  DesignDeleteInput,
  DesignDeletePayload,
  DesignReject,
  DesignRestore,
  DesignReviewInput,
  DesignReviewPayload,
  DesignsGenerateInput,
  DesignsGeneratePayload,
} from '#schema/designs/design-mutations.type.js';
import type { DesignGround, DesignLocale, MakingEngine } from '#schema/designs/design.values.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { templateOfName } from '../products/product-words.js';

type MoveInput = InstanceType<typeof DesignApprove.Input>;
type MovePayload = InstanceType<typeof DesignApprove.Payload>;

/** Everything that changes designs. */
@Resolver()
export class DesignMutationsResolver {
  constructor(
    private readonly designs: DesignsService,
    private readonly reviews: DesignReviews,
  ) {}

  @RequireRight('designs.write')
  @Mutation(() => DesignsGeneratePayload, {
    description: 'Has designs drawn: a job does it, and each takes one image of the quota.',
  })
  async designsGenerate(
    @Arg('input', () => DesignsGenerateInput, { description: 'What is to be drawn.' }) input: DesignsGenerateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<DesignsGeneratePayload> {
    const outcome = await this.designs.generate(actor, orderOf(input), idempotency.call('designsGenerate', input));
    return isRefused(outcome)
      ? { jobId: null, userErrors: [toTenancyError(outcome)] }
      : { jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignReviewPayload, { description: 'Notes rating, tags, flag and title of a design.' })
  async designReview(
    @Arg('input', () => DesignReviewInput, { description: 'What is said of it.' }) input: DesignReviewInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<DesignReviewPayload> {
    const outcome = await this.reviews.review(actor, verdictOf(input));
    return { design: outcome.design ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignApprove.Payload, { description: 'Says that a design is good to be printed.' })
  async designApprove(
    @Arg('input', () => DesignApprove.Input, { description: 'Which.' }) input: MoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<MovePayload> {
    return toMove(await this.reviews.approve(actor, refOf(input)));
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignReject.Payload, { description: 'Puts a design into the bin, where it lies for 30 days.' })
  async designReject(
    @Arg('input', () => DesignReject.Input, { description: 'Which.' }) input: MoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<MovePayload> {
    return toMove(await this.reviews.reject(actor, refOf(input)));
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignRestore.Payload, { description: 'Takes a design out of the bin, or an approval back.' })
  async designRestore(
    @Arg('input', () => DesignRestore.Input, { description: 'Which.' }) input: MoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<MovePayload> {
    return toMove(await this.reviews.restore(actor, refOf(input)));
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignDeletePayload, {
    description: 'Deletes a design for good, its files included. Products made of it stay.',
  })
  async designDelete(
    @Arg('input', () => DesignDeleteInput, { description: 'Which.' }) { id }: DesignDeleteInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<DesignDeletePayload> {
    const outcome = await this.reviews.remove(actor, { id: rowIdOf('dsn', id) });
    return isRefused(outcome)
      ? { deletedId: null, userErrors: [toTenancyError(outcome)] }
      : { deletedId: formatUuidId('dsn', outcome.deletedId), userErrors: [] };
  }
}

const refOf = ({ id, expectedVersion }: MoveInput) => ({
  id: rowIdOf('dsn', id),
  expectedVersion: expectedVersion ?? null,
});

function toMove(outcome: StatusOutcome): MovePayload {
  return { design: outcome.design ?? null, userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
}

function verdictOf({ id, rating, tags, isFlagged, title, expectedVersion }: DesignReviewInput): DesignVerdict {
  return {
    id: rowIdOf('dsn', id),
    expectedVersion: expectedVersion ?? null,
    ...(rating !== undefined && { rating }),
    ...(tags != null && { tags }),
    ...(isFlagged != null && { isFlagged }),
    ...(title != null && { title }),
  };
}

function orderOf(input: DesignsGenerateInput): OwnDesignOrder {
  return {
    ideaId: input.ideaId == null ? null : rowIdOf('ide', input.ideaId),
    lines: input.lines ?? [],
    style: input.style ?? '',
    audience: input.audience ?? '',
    palette: input.palette ?? [],
    locale: toName(input.locale) as DesignLocale | null,
    count: input.count,
    template: input.template ? templateOfName(input.template) : null,
    ground: toName(input.ground) as DesignGround | null,
    engine: toName(input.engine) as MakingEngine | null,
    seed: input.seed ?? null,
    evenIfRunDraws: input.evenIfRunDraws === true,
  };
}

const toName = (name: string | null | undefined): string | null => name?.toLowerCase() ?? null;
