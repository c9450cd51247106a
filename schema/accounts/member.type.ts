import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { MemberRole } from './account.type.js';

/** The promise of a seat in a workspace. Who sits there is a field resolver in api/accounts. */
@ObjectType('Member', { implements: Node, description: 'A person’s seat in a workspace.', simpleResolvers: true })
export class Member implements Node {
  @Field(() => ID, { description: 'Opaque id, `mem_…`.' })
  id: string;

  @Field(() => MemberRole, { description: 'What the person may do here.' })
  role: `${MemberRole}`;

  @Field(() => DateTime, { description: 'Since when.' })
  joinedAt: Date;

  @Field(() => Int, { description: 'Counts changes of the seat, for `expectedVersion`.' })
  version: number;
}

export const MemberConnection = connectionOf('Member', Member, { one: 'a member', many: 'members, oldest first' });

const REFUSALS = {
  NOT_FOUND: 'Your workspace has no member with this id.',
  LAST_OWNER: 'A workspace keeps at least one owner: make somebody else the owner first.',
  ROLE_NOT_ALLOWED: 'Only an owner makes, changes or removes an owner; an API key makes nobody more than an editor.',
} as const;

export const MemberUpdateError = userErrorOf('MemberUpdate', 'Why the seat stayed as it was.', {
  ...REFUSALS,
  CONFLICT: 'The seat was changed meanwhile: `member` is as it stands now.',
});

/** A new role. */
@InputType('MemberUpdateInput', { description: 'A new role for a member.' })
export class MemberUpdateInput {
  @Field(() => ID, { description: 'Whose, `mem_…`.' })
  id: string;

  @Field(() => MemberRole, { description: 'The new role.' })
  role: `${MemberRole}`;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of memberUpdate. */
@ObjectType('MemberUpdatePayload', { description: 'Answer of `memberUpdate`.', simpleResolvers: true })
export class MemberUpdatePayload {
  @Field(() => Member, { nullable: true, description: 'The member as it stands now; null when there is none.' })
  member: Member | null;

  @Field(() => [MemberUpdateError], { description: 'Empty when the role was changed.' })
  userErrors: InstanceType<typeof MemberUpdateError>[];
}

export const MemberRemoveError = userErrorOf('MemberRemove', 'Why the member stayed.', REFUSALS);

/** Who goes. */
@InputType('MemberRemoveInput', { description: 'Who leaves the workspace; everybody may remove themselves.' })
export class MemberRemoveInput {
  @Field(() => ID, { description: 'The member, `mem_…`.' })
  id: string;
}

/** Answer of memberRemove. */
@ObjectType('MemberRemovePayload', { description: 'Answer of `memberRemove`.', simpleResolvers: true })
export class MemberRemovePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the member that is gone; null when nobody went.' })
  removedMemberId: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many API keys that the member made go on, for they are the workspace’s: revoke those whose secret the person may have. Null when nobody went.',
  })
  livingKeyCount: number | null;

  @Field(() => [MemberRemoveError], { description: 'Empty when the member is gone.' })
  userErrors: InstanceType<typeof MemberRemoveError>[];
}
