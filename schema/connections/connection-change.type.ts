import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { ProviderAccount, ConnectionProvider } from './connection.type.js';

const NOT_FOUND = { NOT_FOUND: 'Your workspace has no connection with this id.' } as const;
const NOT_CONFIGURED = { NOT_CONFIGURED: 'This installation lacks settings for it; the message names them.' } as const;
const UNAVAILABLE = { UNAVAILABLE: 'The provider does not answer now: try again later.' } as const;

export const ConnectionStartError = userErrorOf('ConnectionStart', 'Why there is no page to go to.', {
  ...NOT_CONFIGURED,
  NO_CONSENT_PAGE: 'This provider is connected by `connectionUseToken`.',
  RETURN_TO_INVALID: 'Not a path of this site.',
});

/** Where to go, and where to come back to. */
@InputType('ConnectionStartInput', { description: 'Where somebody goes to consent, and comes back to.' })
export class ConnectionStartInput {
  @Field(() => ConnectionProvider, { description: 'Which provider.' })
  provider: `${ConnectionProvider}`;

  @Field(() => String, {
    nullable: true,
    description: 'Path of this site to come back to, e.g. `/composer/lst_…`; by default the connections.',
  })
  returnTo?: string | null;
}

/** Answer of connectionStart. */
@ObjectType('ConnectionStartPayload', { description: 'Answer of `connectionStart`.', simpleResolvers: true })
export class ConnectionStartPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The provider’s consent page: send the browser there within 15 minutes, in this session.',
  })
  url: string | null;

  @Field(() => [ConnectionStartError], { description: 'Empty when there is a page to go to.' })
  userErrors: InstanceType<typeof ConnectionStartError>[];
}

export const ConnectionUseTokenError = userErrorOf('ConnectionUseToken', 'Why the token was not taken.', {
  ...NOT_CONFIGURED,
  ...UNAVAILABLE,
  NO_TOKEN: 'This provider is connected by `connectionStart`.',
  TOKEN_MALFORMED: 'Not a whole token, or with spaces in it.',
  TOKEN_REFUSED: 'The provider does not accept it; the message says why.',
  OTHER_ACCOUNT: 'It is a token of another account than the one that is connected: disconnect that one first.',
});

/** A token that was made at the provider. */
@InputType('ConnectionUseTokenInput', { description: 'A token or key that was made at the provider.' })
export class ConnectionUseTokenInput {
  @Field(() => ConnectionProvider, { description: 'Which provider.' })
  provider: `${ConnectionProvider}`;

  @Field(() => String, {
    description: 'The token. It is asked of the provider once, then stored sealed and never shown.',
  })
  token: string;
}

/** Answer of connectionUseToken. */
@ObjectType('ConnectionUseTokenPayload', { description: 'Answer of `connectionUseToken`.', simpleResolvers: true })
export class ConnectionUseTokenPayload {
  @Field(() => ProviderAccount, { nullable: true, description: 'The connected account; null when it was not taken.' })
  connection: ProviderAccount | null;

  @Field(() => [ConnectionUseTokenError], { description: 'Empty when it was taken.' })
  userErrors: InstanceType<typeof ConnectionUseTokenError>[];
}

export const ConnectionUpdateError = userErrorOf('ConnectionUpdate', 'Why the connection stayed as it was.', {
  ...NOT_FOUND,
  SHOP_UNKNOWN: 'The account has no shop with this id: `connectionCheck` reads them anew.',
  CONFLICT: 'Somebody changed it meanwhile: `connection` is as it stands now.',
});

/** Which shop is published to. */
@InputType('ConnectionUpdateInput', { description: 'Which shop is published to.' })
export class ConnectionUpdateInput {
  @Field(() => ID, { description: 'The connection, `con_…`.' })
  id: string;

  @Field(() => String, { description: 'The provider’s id of the shop, one of `shops`.' })
  shopId: string;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of connectionUpdate. */
@ObjectType('ConnectionUpdatePayload', { description: 'Answer of `connectionUpdate`.', simpleResolvers: true })
export class ConnectionUpdatePayload {
  @Field(() => ProviderAccount, { nullable: true, description: 'The connection as it stands now.' })
  connection: ProviderAccount | null;

  @Field(() => [ConnectionUpdateError], { description: 'Empty when it was changed.' })
  userErrors: InstanceType<typeof ConnectionUpdateError>[];
}

export const ConnectionCheckError = userErrorOf('ConnectionCheck', 'Why it could not be checked.', {
  ...NOT_FOUND,
  ...UNAVAILABLE,
  REFUSED: 'The provider does not accept it; `connection.problem` says what to do.',
});

/** Which connection is checked. */
@InputType('ConnectionCheckInput', { description: 'Which connection is checked, and its shops read anew.' })
export class ConnectionCheckInput {
  @Field(() => ID, { description: 'The connection, `con_…`.' })
  id: string;
}

/** Answer of connectionCheck. */
@ObjectType('ConnectionCheckPayload', { description: 'Answer of `connectionCheck`.', simpleResolvers: true })
export class ConnectionCheckPayload {
  @Field(() => ProviderAccount, { nullable: true, description: 'The connection as it stands now.' })
  connection: ProviderAccount | null;

  @Field(() => [ConnectionCheckError], { description: 'Empty when it works.' })
  userErrors: InstanceType<typeof ConnectionCheckError>[];
}

export const ConnectionRemoveError = userErrorOf('ConnectionRemove', 'Why the connection stayed.', { ...NOT_FOUND });

/** Which connection is ended. */
@InputType('ConnectionRemoveInput', { description: 'Which connection is ended.' })
export class ConnectionRemoveInput {
  @Field(() => ID, { description: 'The connection, `con_…`.' })
  id: string;
}

/** Answer of connectionRemove. */
@ObjectType('ConnectionRemovePayload', { description: 'Answer of `connectionRemove`.', simpleResolvers: true })
export class ConnectionRemovePayload {
  @Field(() => ID, { nullable: true, description: 'The id that is gone; null when nothing was ended.' })
  removedId: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the provider took the consent back too. Where it has no way to, remove the app in your account there.',
  })
  isRevoked: boolean;

  @Field(() => [ConnectionRemoveError], { description: 'Empty when it was ended.' })
  userErrors: InstanceType<typeof ConnectionRemoveError>[];
}
