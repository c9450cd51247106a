import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { Workspace } from './account.type.js';
import { ATTEMPT_CODES, SECOND_FACTOR_CODES } from './credential.values.js';

/** How much of something a plan allows, and how much is taken. */
@ObjectType('Allowance', { description: 'How much a plan allows, and how much of it is taken.', simpleResolvers: true })
export class Allowance {
  @Field(() => Int, { description: 'Taken now.' })
  used: number;

  @Field(() => Int, { description: 'Allowed by the plan.' })
  limit: number;
}

/** What the plan of a workspace allows. */
@ObjectType('Entitlements', { description: 'What the plan of a workspace allows.', simpleResolvers: true })
export class Entitlements {
  @Field(() => Allowance, { description: 'Members together with open invitations.' })
  seats: Allowance;

  @Field(() => Allowance, { description: 'API keys that are neither revoked nor expired.' })
  apiKeys: Allowance;

  @Field(() => Int, { description: 'Days for which the audit log is kept.' })
  auditRetentionDays: number;

  @Field(() => Int, { description: 'Points that the rate bucket of the workspace holds.' })
  bucketPoints: number;

  @Field(() => Int, { description: 'Operations a minute, whatever each costs.' })
  requestsPerMinute: number;

  @Field(() => Int, { description: 'Points a second that it gets back.' })
  restoreRate: number;
}

const NAME_CODES = { NAME_INVALID: 'The name has from 1 to 80 characters.' } as const;

export const WorkspaceCreateError = userErrorOf('WorkspaceCreate', 'Why no workspace was made.', {
  ...NAME_CODES,
  TOO_MANY_WORKSPACES: 'You own 20 workspaces already.',
});

/** A new workspace. */
@InputType('WorkspaceCreateInput', { description: 'A new workspace, owned by the caller.' })
export class WorkspaceCreateInput {
  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of workspaceCreate. */
@ObjectType('WorkspaceCreatePayload', { description: 'Answer of `workspaceCreate`.', simpleResolvers: true })
export class WorkspaceCreatePayload {
  @Field(() => Workspace, {
    nullable: true,
    description: 'The new workspace; `sessionUpdate` moves the session there. Null when none was made.',
  })
  workspace: Workspace | null;

  @Field(() => [WorkspaceCreateError], { description: 'Empty when it was made.' })
  userErrors: InstanceType<typeof WorkspaceCreateError>[];
}

export const WorkspaceUpdateError = userErrorOf('WorkspaceUpdate', 'Why the workspace stayed as it was.', {
  ...NAME_CODES,
  CONFLICT: 'The workspace was changed meanwhile: `workspace` is as it stands now.',
});

/** What changes. */
@InputType('WorkspaceUpdateInput', { description: 'What changes about the workspace of the caller.' })
export class WorkspaceUpdateInput {
  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of workspaceUpdate. */
@ObjectType('WorkspaceUpdatePayload', { description: 'Answer of `workspaceUpdate`.', simpleResolvers: true })
export class WorkspaceUpdatePayload {
  @Field(() => Workspace, { nullable: true, description: 'The workspace as it stands now.' })
  workspace: Workspace | null;

  @Field(() => [WorkspaceUpdateError], { description: 'Empty when it was changed.' })
  userErrors: InstanceType<typeof WorkspaceUpdateError>[];
}

export const WorkspaceExportError = userErrorOf('WorkspaceExport', 'Why nothing was exported.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  ...ATTEMPT_CODES,
});

/** The password, asked again. */
@InputType('WorkspaceExportInput', { description: 'Asks for everything that is stored about the workspace.' })
export class WorkspaceExportInput {
  @Field(() => String, { description: 'Password of the caller.' })
  password: string;
}

/** Answer of workspaceExport. */
@ObjectType('WorkspaceExportPayload', { description: 'Answer of `workspaceExport`.', simpleResolvers: true })
export class WorkspaceExportPayload {
  @Field(() => String, { nullable: true, description: 'Everything stored about the workspace, as JSON text.' })
  document: string | null;

  @Field(() => [WorkspaceExportError], { description: 'Empty when there is a document.' })
  userErrors: InstanceType<typeof WorkspaceExportError>[];
}

export const WorkspaceEraseError = userErrorOf('WorkspaceErase', 'Why the workspace stayed.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  NAME_MISMATCH: 'Not the name of this workspace.',
  ...ATTEMPT_CODES,
});

/** Name and password, so that nobody erases by mistake. */
@InputType('WorkspaceEraseInput', { description: 'Erases the workspace of the caller for good.' })
export class WorkspaceEraseInput {
  @Field(() => String, { description: 'Its name, typed again.' })
  name: string;

  @Field(() => String, { description: 'Password of the caller.' })
  password: string;
}

/** Answer of workspaceErase. */
@ObjectType('WorkspaceErasePayload', { description: 'Answer of `workspaceErase`.', simpleResolvers: true })
export class WorkspaceErasePayload {
  @Field(() => Boolean, { description: 'Whether the workspace is gone.' })
  isErased: boolean;

  @Field(() => [WorkspaceEraseError], { description: 'Empty when the workspace is gone.' })
  userErrors: InstanceType<typeof WorkspaceEraseError>[];
}
