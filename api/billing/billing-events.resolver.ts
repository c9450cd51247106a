import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { BillingEventRow } from '#domain/billing/billing-stream.js';
import { BillingEvent } from '#schema/billing/billing.type.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { enumOf } from './billing-views.js';

/** What happens to plan, payments and units of a workspace, in order and without gaps. */
@Resolver()
export class BillingEventsResolver {
  @RequireRight('quotas.read')
  @Subscription(() => BillingEvent, {
    description:
      'What happens to plan, payments and units of the workspace, in order. Without `after` it begins now. ' +
      'A cursor older than 72 hours is answered with CURSOR_EXPIRED: read `billing` and `quotas` anew.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: ApiContext }) =>
      // type-graphql takes a promise of a source as well.
      context.domain.billing.stream.subscribe(context.actor, context.lastEventId ?? args.after ?? undefined) as never,
  })
  billingEvents(
    @Root() { cursor, at, kind, resource }: BillingEventRow,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last event received.' })
    _after: string | undefined,
  ): BillingEvent {
    return { cursor, at, kind: enumOf(kind), resource };
  }
}
