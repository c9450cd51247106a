import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';

export enum AuditActorKind {
  USER = 'USER',
  KEY = 'KEY',
  SYSTEM = 'SYSTEM',
}
registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'What acted.',
  valuesConfig: {
    USER: { description: 'A person.' },
    KEY: { description: 'An API key.' },
    SYSTEM: { description: 'PODPusher itself, or its operator.' },
  },
});

/** Who acted. */
@ObjectType('AuditActor', { description: 'Who acted.', simpleResolvers: true })
export class AuditActor {
  @Field(() => AuditActorKind, { description: 'What it is.' })
  kind: `${AuditActorKind}`;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person or key, even when it is gone; null for the product.',
  })
  id: string | null;

  @Field(() => String, { description: 'Name or address of a member, name of a key; empty when it is gone.' })
  label: string;
}

/** The promise of a line of the audit log. */
@ObjectType('AuditEntry', { implements: Node, description: 'Who changed what, and when.', simpleResolvers: true })
export class AuditEntry implements Node {
  @Field(() => ID, { description: 'Opaque id, `aud_…`.' })
  id: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'What happened: a noun and a verb in the past tense, `member.role_changed`.' })
  action: string;

  @Field(() => AuditActor, { description: 'Who did it.' })
  actor: AuditActor;

  @Field(() => String, { description: 'What kind of thing it happened to: `member`, `api_key` …' })
  subjectKind: string;

  @Field(() => ID, { nullable: true, description: 'Id of that thing, even when it is gone.' })
  subjectId: string | null;

  @Field(() => String, { nullable: true, description: 'What changed, as it was: JSON text.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What changed, as it became: JSON text.' })
  after: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request, as in its answer and in the request log.' })
  requestId: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the caller.' })
  ip: string | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', AuditEntry, {
  one: 'an entry',
  many: 'the audit log, newest first',
});

/** Which lines of the log: all conditions together. */
@InputType('AuditEntryWhere', { description: 'Which lines of the audit log; all conditions hold together.' })
export class AuditEntryWhere {
  @Field(() => [String], { nullable: true, description: 'One of these actions, at most 50.' })
  action?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this person or key, `usr_…` or `key_…`.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this thing.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this request.' })
  requestId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At or after.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  to?: Date | null;
}

/** Page and filter of the log. */
@ArgsType()
export class AuditLogArgs extends ForwardPageArgs {
  @Field(() => AuditEntryWhere, { nullable: true, description: 'Which lines; all when absent.' })
  where?: AuditEntryWhere | null;
}
