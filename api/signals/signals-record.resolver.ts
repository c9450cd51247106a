import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireScope } from '#domain/accounts/permissions.js';
import type { Idempotency } from '#domain/idempotency/idempotency.js';
import type { SignalDraft } from '#domain/signals/signal-draft.js';
import type { SignalsService } from '#domain/signals/signals-service.js';
import { type SignalInput, SignalsRecordInput } from '#schema/signals/signal.inputs.js';
import { SIGNAL_BATCH_LIMIT } from '#schema/signals/signal.rules.js';
import { SignalsRecordPayload } from '#schema/signals/signals-record.type.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** Records signals that an integrator saw. */
@Resolver()
export class SignalsRecordResolver {
  constructor(
    private readonly signals: SignalsService,
    private readonly idempotency: Idempotency,
  ) {}

  @RequireRight('signals.write')
  @Mutation(() => SignalsRecordPayload, {
    description:
      'Records at most 5,000 signals. Idempotent by platform and externalId; a bad signal is rejected alone.',
  })
  async signalsRecord(
    @Arg('input', () => SignalsRecordInput, { description: 'The batch.' }) input: SignalsRecordInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<SignalsRecordPayload> {
    requireScope(actor, 'write:signals');
    if (input.signals.length > SIGNAL_BATCH_LIMIT) return TOO_MANY;
    const call = idempotency.call('signalsRecord', input);
    const { accepted, duplicates, rejected } = await this.signals.record(actor, input.signals.map(toDraft), {
      origin: 'LIVE',
      ...(call.key !== undefined && { within: (run) => this.idempotency.run(actor, call, { run }) }),
    });
    return { accepted, duplicates, rejected, userErrors: [] };
  }
}

const TOO_MANY: SignalsRecordPayload = {
  accepted: 0,
  duplicates: 0,
  rejected: [],
  userErrors: [
    {
      code: 'TOO_MANY_SIGNALS',
      field: ['input', 'signals'],
      message: `A batch takes at most ${SIGNAL_BATCH_LIMIT} signals: send several.`,
      docUrl: null,
    },
  ],
};

/** Drops what was given as null: a draft knows only present and absent. */
function toDraft(input: SignalInput): SignalDraft {
  const { platform, keyword, observedAt, kind, count, ...optional } = input;
  const given = Object.entries(optional as Record<string, unknown>).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return { platform, keyword, observedAt, kind, count, ...Object.fromEntries(given) };
}
