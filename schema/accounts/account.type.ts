import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';

export enum MemberRole {
  OWNER = 'OWNER',
  ADMIN = 'ADMIN',
  EDITOR = 'EDITOR',
  VIEWER = 'VIEWER',
}
registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'What a member may do in a workspace.',
  valuesConfig: {
    OWNER: { description: 'Everything, billing and deletion included.' },
    ADMIN: { description: 'Everything but billing and deletion.' },
    EDITOR: { description: 'Makes and changes things.' },
    VIEWER: { description: 'Looks.' },
  },
});

export enum Plan {
  FREE = 'FREE',
  STARTER = 'STARTER',
  PROFESSIONAL = 'PROFESSIONAL',
  ENTERPRISE = 'ENTERPRISE',
}
registerEnumType(Plan, {
  name: 'Plan',
  description: 'What a workspace pays for.',
  valuesConfig: {
    FREE: { description: 'Free.' },
    STARTER: { description: 'Starter.' },
    PROFESSIONAL: { description: 'Professional.' },
    ENTERPRISE: { description: 'Enterprise.' },
  },
});

/** The promise of a person who can sign in. What only the person may see are field resolvers in api/accounts. */
@ObjectType('User', { implements: Node, description: 'A person who can sign in.', simpleResolvers: true })
export class User implements Node {
  @Field(() => ID, { description: 'Opaque id, `usr_…`.' })
  id: string;

  @Field(() => String, { description: 'Address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Name as the person wrote it; may be empty.' })
  name: string;

  @Field(() => String, { description: 'Language of the person: en, es, fr or de.' })
  locale: string;

  @Field(() => Boolean, { description: 'Whether the address was proven; an account is made only then.' })
  isEmailVerified: boolean;

  @Field(() => DateTime, { description: 'When the account was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts changes of the account, for `expectedVersion`.' })
  version: number;
}

/** The promise of what owns everything that is not public. */
@ObjectType('Workspace', {
  implements: Node,
  description: 'What owns everything that is not public.',
  simpleResolvers: true,
})
export class Workspace implements Node {
  @Field(() => ID, { description: 'Opaque id, `wks_…`.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Plan, { description: 'What it pays for.' })
  plan: `${Plan}`;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts changes of the workspace, for `expectedVersion`.' })
  version: number;
}

/** A seat of the caller. */
@ObjectType('Membership', { description: 'A workspace in which the caller has a seat.', simpleResolvers: true })
export class Membership {
  @Field(() => Workspace, { description: 'The workspace.' })
  workspace: Workspace;

  @Field(() => MemberRole, { description: 'Role of the caller in it.' })
  role: `${MemberRole}`;
}

/** Who is signed in. What the person may do is field resolvers in api/accounts. */
@ObjectType('Viewer', { description: 'Who is signed in, and where.', simpleResolvers: true })
export class Viewer {
  @Field(() => User, { description: 'The person.' })
  user: User;

  @Field(() => Workspace, { description: 'The workspace this session works in.' })
  workspace: Workspace;

  @Field(() => MemberRole, { description: 'Role of the person in it.' })
  role: `${MemberRole}`;
}
