import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';

/** The promise of a key for machines. Who made it is a field resolver in api/accounts. */
@ObjectType('ApiKey', { implements: Node, description: 'A key for machines.', simpleResolvers: true })
export class ApiKey implements Node {
  @Field(() => ID, { description: 'Opaque id, `key_…`.' })
  id: string;

  @Field(() => String, { description: 'Its name, to tell it from others.' })
  name: string;

  @Field(() => String, {
    description: 'The first part of the key. The rest was shown once, and only its hash is kept.',
  })
  prefix: string;

  @Field(() => [String], { description: 'What it may do, for example `read:trends`.' })
  scopes: string[];

  @Field(() => [String], { description: 'Addresses and CIDR ranges it may be used from; empty: from everywhere.' })
  ipAllowList: string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is good; null: it does not expire.' })
  expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to a minute; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether somebody ended it.' })
  isRevoked: boolean;

  @Field(() => Int, { description: 'Counts changes of the key, for `expectedVersion`.' })
  version: number;
}

export const ApiKeyConnection = connectionOf('ApiKey', ApiKey, {
  one: 'an API key',
  many: 'API keys, newest first, revoked ones included',
});

const NAME_CODES = { NAME_INVALID: 'The name has from 1 to 120 characters.' } as const;
const IP_CODES = {
  IP_INVALID: 'The list holds something that is no address and no CIDR range, or more than 50.',
} as const;
const NOT_FOUND = { NOT_FOUND: 'Your workspace has no API key with this id.' } as const;

export const ApiKeyCreateError = userErrorOf('ApiKeyCreate', 'Why no key was made.', {
  ...NAME_CODES,
  SCOPE_UNKNOWN: 'There is no such scope.',
  SCOPES_EMPTY: 'A key needs a scope.',
  SCOPE_NOT_ALLOWED: 'Your role does not carry this scope, so you cannot give it away.',
  EXPIRY_INVALID: 'A key expires in the future, and within ten years.',
  ...IP_CODES,
  KEY_LIMIT: 'The plan allows no more keys: revoke one.',
});

/** A new key. */
@InputType('ApiKeyCreateInput', { description: 'A new key for machines.' })
export class ApiKeyCreateInput {
  @Field(() => String, { description: 'Its name, 1 to 120 characters.' })
  name: string;

  @Field(() => [String], { description: 'What it may do, for example `read:trends`.' })
  scopes: string[];

  @Field(() => DateTime, { nullable: true, description: 'Until when it is good; left out: it does not expire.' })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses and CIDR ranges it may be used from, at most 50; left out: from everywhere.',
  })
  ipAllowList?: string[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}

/** Answer of apiKeyCreate: the only place where the key itself ever shows. */
@ObjectType('ApiKeyCreatePayload', { description: 'Answer of `apiKeyCreate`.', simpleResolvers: true })
export class ApiKeyCreatePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The new key; null when none was made.' })
  apiKey: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself. It is shown this once; null in the answer to a repeat.',
  })
  key: string | null;

  @Field(() => [ApiKeyCreateError], { description: 'Empty when a key was made.' })
  userErrors: InstanceType<typeof ApiKeyCreateError>[];
}

export const ApiKeyUpdateError = userErrorOf('ApiKeyUpdate', 'Why the key stayed as it was.', {
  ...NOT_FOUND,
  ...NAME_CODES,
  ...IP_CODES,
  CONFLICT: 'The key was changed meanwhile: `apiKey` is as it stands now.',
});

/** What changes; what is left out stays. */
@InputType('ApiKeyUpdateInput', {
  description: 'What changes about a key; what is left out stays. Scopes and expiry hold for ever.',
})
export class ApiKeyUpdateInput {
  @Field(() => ID, { description: 'Which, `key_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its name, 1 to 120 characters.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Addresses and CIDR ranges; an empty list: from everywhere.' })
  ipAllowList?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of apiKeyUpdate. */
@ObjectType('ApiKeyUpdatePayload', { description: 'Answer of `apiKeyUpdate`.', simpleResolvers: true })
export class ApiKeyUpdatePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it stands now; null when there is none.' })
  apiKey: ApiKey | null;

  @Field(() => [ApiKeyUpdateError], { description: 'Empty when the key was changed.' })
  userErrors: InstanceType<typeof ApiKeyUpdateError>[];
}

export const ApiKeyRevokeError = userErrorOf('ApiKeyRevoke', 'Why no key was ended.', NOT_FOUND);

/** Which key ends. */
@InputType('ApiKeyRevokeInput', { description: 'Which key ends, at once and for good.' })
export class ApiKeyRevokeInput {
  @Field(() => ID, { description: 'The key, `key_…`.' })
  id: string;
}

/** Answer of apiKeyRevoke. */
@ObjectType('ApiKeyRevokePayload', { description: 'Answer of `apiKeyRevoke`.', simpleResolvers: true })
export class ApiKeyRevokePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key, which is useless now; null when there is none.' })
  apiKey: ApiKey | null;

  @Field(() => [ApiKeyRevokeError], { description: 'Empty when the key was ended.' })
  userErrors: InstanceType<typeof ApiKeyRevokeError>[];
}
