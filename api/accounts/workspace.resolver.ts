import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PersonalDataService } from '#domain/accounts/personal-data-service.js';
import { isRefused } from '#domain/accounts/refusal.js';
import type { WorkspaceRow, Workspaces } from '#domain/accounts/workspaces.js';
import { Workspace } from '#schema/accounts/account.type.js';
import {
  Entitlements,
  WorkspaceCreateInput,
  WorkspaceCreatePayload,
  WorkspaceEraseInput,
  WorkspaceErasePayload,
  WorkspaceExportInput,
  WorkspaceExportPayload,
  WorkspaceUpdateInput,
  WorkspaceUpdatePayload,
} from '#schema/accounts/workspace.type.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { RequireRight, RequireSession } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { isOwn } from './own-workspace.js';
import { toUserError } from './refusals.js';
import { toTenancyError } from './tenancy-errors.js';

/** The workspace of the caller: its fields, and what changes it. */
@Resolver(() => Workspace)
export class WorkspaceResolver {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly personalData: PersonalDataService,
  ) {}

  @RequireRight('workspace.read')
  @Query(() => Workspace, { nullable: true, description: 'The workspace that the session or key works in.' })
  workspace(@Ctx() { actor }: ApiContext): Promise<WorkspaceRow | null> {
    return this.workspaces.current(actor);
  }

  @FieldResolver(() => ID)
  id(@Root() workspace: WorkspaceRow): string {
    return formatUuidId('wks', workspace.id);
  }

  @RequireRight('workspace.read')
  @FieldResolver(() => Entitlements, {
    nullable: true,
    description: 'What the plan allows and what of it is taken; null for a workspace that the caller does not work in.',
  })
  async entitlements(@Root() workspace: WorkspaceRow, @Ctx() { actor }: ApiContext): Promise<Entitlements | null> {
    const usage = isOwn(actor, workspace) ? await this.workspaces.usage(actor) : null;
    if (!usage) return null;
    const { seats, apiKeys, auditRetentionDays, bucket, requestsPerMinute } = usage.entitlements;
    return {
      seats: { used: usage.seats, limit: seats },
      apiKeys: { used: usage.apiKeys, limit: apiKeys },
      auditRetentionDays,
      bucketPoints: bucket.max,
      requestsPerMinute,
      restoreRate: bucket.restoreRate,
    };
  }

  @RequireSession()
  @Mutation(() => WorkspaceCreatePayload, {
    description: 'Makes another workspace, owned by the caller, on the free plan.',
  })
  async workspaceCreate(
    @Arg('input', () => WorkspaceCreateInput, { description: 'Its name.' }) input: WorkspaceCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<WorkspaceCreatePayload> {
    const call = idempotency.call('workspaceCreate', input, 'user');
    const outcome = await this.workspaces.create(actor, input.name, call);
    return isRefused(outcome)
      ? { workspace: null, userErrors: [toTenancyError(outcome)] }
      : { workspace: outcome.workspace, userErrors: [] };
  }

  @RequireRight('workspace.update')
  @Mutation(() => WorkspaceUpdatePayload, { description: 'Changes the name of the workspace.' })
  async workspaceUpdate(
    @Arg('input', () => WorkspaceUpdateInput, { description: 'What changes.' }) input: WorkspaceUpdateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<WorkspaceUpdatePayload> {
    const { name, expectedVersion } = input;
    const change = { name, ...(typeof expectedVersion === 'number' && { expectedVersion }) };
    const outcome = await this.workspaces.rename(actor, change);
    return {
      workspace: outcome.workspace ?? null,
      userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [],
    };
  }

  @RequireRight('workspace.export')
  @Mutation(() => WorkspaceExportPayload, { description: 'Everything that is stored about the workspace.' })
  async workspaceExport(
    @Arg('input', () => WorkspaceExportInput, { description: 'The password again.' }) input: WorkspaceExportInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<WorkspaceExportPayload> {
    const outcome = await this.personalData.exportWorkspace(actor, input.password);
    return 'failure' in outcome
      ? { document: null, userErrors: [toUserError(outcome)] }
      : { document: JSON.stringify(outcome.document), userErrors: [] };
  }

  @RequireRight('workspace.erase')
  @Mutation(() => WorkspaceErasePayload, {
    description: 'Erases the workspace with everything in it, for good. Its members stay, their seats in it go.',
  })
  async workspaceErase(
    @Arg('input', () => WorkspaceEraseInput, { description: 'Name and password.' }) input: WorkspaceEraseInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<WorkspaceErasePayload> {
    const outcome = await this.personalData.eraseWorkspace(actor, input);
    return 'failure' in outcome
      ? { isErased: false, userErrors: ['message' in outcome ? toTenancyError(outcome) : toUserError(outcome)] }
      : { isErased: true, userErrors: [] };
  }
}
