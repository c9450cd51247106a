import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { IdeaChoices } from '#domain/ideas/idea-choices.js';
import type { IdeaOrder } from '#domain/ideas/idea-order.js';
import type { IdeaRow } from '#domain/ideas/idea-statements.js';
import type { IdeasService } from '#domain/ideas/ideas-service.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  IdeaArchiveInput,
  IdeaArchivePayload,
  IdeaChooseInput,
  IdeaChoosePayload,
  IdeaRestoreInput,
  IdeaRestorePayload,
  IdeasGenerateInput,
  IdeasGeneratePayload,
  IdeaUpdateInput,
  IdeaUpdatePayload,
} from '#schema/ideas/idea-mutations.type.js';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { onlyGiven } from './idea-words.js';

/** Everything that makes or changes ideas. */
@Resolver()
export class IdeaMutationsResolver {
  constructor(
    private readonly ideas: IdeasService,
    private readonly choices: IdeaChoices,
  ) {}

  @RequireRight('ideas.write')
  @Mutation(() => IdeasGeneratePayload, {
    description:
      'Has ideas thought of by a durable job. Each takes one of the quota when the job succeeds. Findings of the screen are no legal advice.',
  })
  async ideasGenerate(
    @Arg('input', () => IdeasGenerateInput, { description: 'What is to be thought of.' }) input: IdeasGenerateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<IdeasGeneratePayload> {
    const outcome = await this.ideas.generate(actor, orderOf(input), idempotency.call('ideasGenerate', input));
    return isRefused(outcome)
      ? { jobId: null, userErrors: [toTenancyError(outcome)] }
      : { jobId: formatUuidId('job', outcome.jobId), userErrors: [] };
  }

  @RequireRight('ideas.write')
  @Mutation(() => IdeaUpdatePayload, { description: 'Changes an idea. Its new words are screened.' })
  async ideaUpdate(
    @Arg('input', () => IdeaUpdateInput, { description: 'What changes.' }) { id, ...change }: IdeaUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<IdeaUpdatePayload> {
    const outcome = await this.choices.update(actor, { ...onlyGiven(change), ideaId: rowIdOf('ide', id) });
    return { idea: ideaOf(outcome), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('ideas.write')
  @Mutation(() => IdeaChoosePayload, {
    description: 'Chooses an idea: designs may be made of it, and a waiting run goes on.',
  })
  async ideaChoose(
    @Arg('input', () => IdeaChooseInput, { description: 'Which.' }) input: IdeaChooseInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<IdeaChoosePayload> {
    const { id, acknowledgeFindings, expectedVersion } = input;
    const outcome = await this.choices.choose(actor, {
      ideaId: rowIdOf('ide', id),
      hasAcknowledged: acknowledgeFindings === true,
      ...onlyGiven({ expectedVersion }),
    });
    return { idea: ideaOf(outcome), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('ideas.write')
  @Mutation(() => IdeaArchivePayload, { description: 'Puts an idea out of sight.' })
  async ideaArchive(
    @Arg('input', () => IdeaArchiveInput, { description: 'Which.' }) { id }: IdeaArchiveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<IdeaArchivePayload> {
    const outcome = await this.choices.archive(actor, rowIdOf('ide', id));
    return { idea: ideaOf(outcome), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('ideas.write')
  @Mutation(() => IdeaRestorePayload, { description: 'Brings an archived idea back as a draft.' })
  async ideaRestore(
    @Arg('input', () => IdeaRestoreInput, { description: 'Which.' }) { id }: IdeaRestoreInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<IdeaRestorePayload> {
    const outcome = await this.choices.restore(actor, rowIdOf('ide', id));
    return { idea: ideaOf(outcome), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }
}

const ideaOf = (outcome: { idea?: IdeaRow } | object): IdeaRow | null => ('idea' in outcome && outcome.idea) || null;

/** Languages and words are judged by the domain, which answers with a user error. */
function orderOf(input: IdeasGenerateInput): IdeaOrder {
  const { source, trendId, occasionId, words, locale, count, brandProfileId, engine } = input;
  return {
    source: source.toLowerCase() as IdeaOrder['source'],
    trendId: trendId ? rowIdOf('trd', trendId) : null,
    occasionId: occasionId ?? null,
    keyword: words ?? '',
    locale: locale as IdeaLocale,
    count: count ?? IDEA_RULES.count.usual,
    brandProfileId: brandProfileId ? rowIdOf('brp', brandProfileId) : null,
    engine: engine === 'RULES' ? 'rules' : 'auto',
  };
}
