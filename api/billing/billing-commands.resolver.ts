import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { BillingCommands } from '#domain/billing/billing-commands.js';
import type { Purchases } from '#domain/billing/purchases.js';
import {
  CheckoutCreateInput,
  CheckoutCreatePayload,
  ImagePackCheckoutInput,
  ImagePackCheckoutPayload,
  OverageUpdateInput,
  OverageUpdatePayload,
  PortalCreateInput,
  PortalCreatePayload,
  SubscriptionCancelInput,
  SubscriptionCancelPayload,
  SubscriptionChangeInput,
  SubscriptionChangePayload,
  SubscriptionPreviewInput,
  SubscriptionPreviewPayload,
  SubscriptionResumeInput,
  SubscriptionResumePayload,
} from '#schema/billing/billing-commands.type.js';
import { RequireRight } from '../access-decorators.js';
import { toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { nameOf, previewView, subscriptionView } from './billing-views.js';

const NOTHING_TO_SEE = { invoice: null, isChargedNow: false, startsAt: null, overLimits: [], prorationDate: null };

/** What owners do about plan and payment. */
@Resolver()
export class BillingCommandsResolver {
  constructor(
    private readonly commands: BillingCommands,
    private readonly purchases: Purchases,
  ) {}

  @RequireRight('billing.manage')
  @Mutation(() => CheckoutCreatePayload, { description: 'Opens a page of Stripe on which a plan is bought.' })
  async checkoutCreate(
    @Arg('input', () => CheckoutCreateInput, { description: 'Which plan.' }) input: CheckoutCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<CheckoutCreatePayload> {
    const { plan, interval, currency, locale } = input;
    const order = { plan: nameOf(plan), interval: nameOf(interval), currency, locale: nameOf(locale) };
    const outcome = await this.purchases.planCheckout(actor, order, idempotency.call('checkoutCreate', input));
    return 'failure' in outcome
      ? { url: null, userErrors: [toTenancyError(outcome)] }
      : { url: outcome.url, userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => ImagePackCheckoutPayload, {
    description: 'Opens a page of Stripe on which images are bought on top.',
  })
  async imagePackCheckout(
    @Arg('input', () => ImagePackCheckoutInput, { description: 'How many.' }) input: ImagePackCheckoutInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<ImagePackCheckoutPayload> {
    const order = { pack: nameOf(input.pack), currency: input.currency, locale: nameOf(input.locale) };
    const outcome = await this.purchases.packCheckout(actor, order, idempotency.call('imagePackCheckout', input));
    return 'failure' in outcome
      ? { url: null, userErrors: [toTenancyError(outcome)] }
      : { url: outcome.url, userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => PortalCreatePayload, {
    description: "Opens Stripe's portal: card, addresses, tax ids, invoices, cancelling.",
  })
  async portalCreate(
    @Arg('input', () => PortalCreateInput, { description: 'In which language.' }) input: PortalCreateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<PortalCreatePayload> {
    const outcome = await this.purchases.portal(actor, nameOf(input.locale));
    return 'failure' in outcome
      ? { url: null, userErrors: [toTenancyError(outcome)] }
      : { url: outcome.url, userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => SubscriptionPreviewPayload, {
    description:
      'What another plan would cost, now or with the next invoice, when it begins and what it would not cover. Changes nothing.',
  })
  async subscriptionPreview(
    @Arg('input', () => SubscriptionPreviewInput, { description: 'Which plan.' }) input: SubscriptionPreviewInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<SubscriptionPreviewPayload> {
    const outcome = await this.commands.preview(actor, { plan: nameOf(input.plan), interval: nameOf(input.interval) });
    if ('failure' in outcome) return { ...NOTHING_TO_SEE, userErrors: [toTenancyError(outcome)] };
    const { move, invoice, startsAt, overLimits } = outcome;
    return {
      invoice: previewView(invoice),
      isChargedNow: move.when === 'now',
      startsAt,
      overLimits,
      prorationDate: move.prorationDate,
      userErrors: [],
    };
  }

  @RequireRight('billing.manage')
  @Mutation(() => SubscriptionChangePayload, {
    description:
      'Changes the plan. A larger one is charged and begins at once; a smaller one begins with the next period, on a trial at once.',
  })
  async subscriptionChange(
    @Arg('input', () => SubscriptionChangeInput, { description: 'Which plan, as it was previewed.' })
    input: SubscriptionChangeInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<SubscriptionChangePayload> {
    const order = { plan: nameOf(input.plan), interval: nameOf(input.interval), prorationDate: input.prorationDate };
    const outcome = await this.commands.change(actor, order, idempotency.call('subscriptionChange', input));
    return 'failure' in outcome
      ? { subscription: null, userErrors: [toTenancyError(outcome)] }
      : { subscription: subscriptionView(outcome), userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => SubscriptionCancelPayload, {
    description: 'Ends the subscription with its period; until then everything stays.',
  })
  async subscriptionCancel(
    @Arg('input', () => SubscriptionCancelInput, { description: 'Nothing but a key.' }) input: SubscriptionCancelInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<SubscriptionCancelPayload> {
    const outcome = await this.commands.cancel(actor, idempotency.call('subscriptionCancel', input));
    return 'failure' in outcome
      ? { subscription: null, userErrors: [toTenancyError(outcome)] }
      : { subscription: subscriptionView(outcome), userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => SubscriptionResumePayload, {
    description: 'Takes a cancellation back, or lets a paused subscription go on.',
  })
  async subscriptionResume(
    @Arg('input', () => SubscriptionResumeInput, { description: 'Nothing but a key.' }) input: SubscriptionResumeInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<SubscriptionResumePayload> {
    const outcome = await this.commands.resume(actor, idempotency.call('subscriptionResume', input));
    return 'failure' in outcome
      ? { subscription: null, userErrors: [toTenancyError(outcome)] }
      : { subscription: subscriptionView(outcome), userErrors: [] };
  }

  @RequireRight('billing.manage')
  @Mutation(() => OverageUpdatePayload, { description: 'Switches API points beyond the included ones on or off.' })
  async overageUpdate(
    @Arg('input', () => OverageUpdateInput, { description: 'On or off.' }) input: OverageUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<OverageUpdatePayload> {
    const outcome = await this.commands.setOverage(actor, input.isOn);
    return 'failure' in outcome
      ? { isOn: false, userErrors: [toTenancyError(outcome)] }
      : { isOn: outcome.isOn, userErrors: [] };
  }
}
