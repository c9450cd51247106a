import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { ProviderModeEnum } from '#schema/settings/capability.type.js';

export enum ConnectionProvider {
  ETSY = 'ETSY',
  PRINTIFY = 'PRINTIFY',
  OPENAI = 'OPENAI',
  PINTEREST = 'PINTEREST',
  INSTAGRAM = 'INSTAGRAM',
  X = 'X',
  TIKTOK = 'TIKTOK',
}
registerEnumType(ConnectionProvider, {
  name: 'ConnectionProvider',
  description: 'A provider of which a workspace can connect an account.',
  valuesConfig: {
    ETSY: { description: 'Where listings are sold.' },
    PRINTIFY: { description: 'Who prints and ships.' },
    OPENAI: { description: 'Writes ideas and draws, with a key of your own; without one, our own engines do.' },
    PINTEREST: { description: 'Trends of search terms.' },
    INSTAGRAM: { description: 'Recent public posts with a hashtag.' },
    X: { description: 'Your account on X.' },
    TIKTOK: { description: 'Your account on TikTok.' },
  },
});

export enum ConnectionStatus {
  CONNECTED = 'CONNECTED',
  EXPIRING = 'EXPIRING',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  ERROR = 'ERROR',
}
registerEnumType(ConnectionStatus, {
  name: 'ConnectionStatus',
  description: 'How a connection stands.',
  valuesConfig: {
    CONNECTED: { description: 'It works.' },
    EXPIRING: { description: 'It works, and ends soon unless somebody connects anew.' },
    EXPIRED: { description: 'Its time is over: connect anew.' },
    REVOKED: { description: 'The provider does not accept it any more: connect anew.' },
    ERROR: { description: 'It lacks something; `problem` says what.' },
  },
});

export enum ConnectionMethod {
  OAUTH = 'OAUTH',
  TOKEN = 'TOKEN',
}
registerEnumType(ConnectionMethod, {
  name: 'ConnectionMethod',
  description: 'How an account is connected.',
  valuesConfig: {
    OAUTH: { description: 'Its owner consents on the provider’s page: `connectionStart`.' },
    TOKEN: { description: 'A token or key is pasted: `connectionUseToken`.' },
  },
});

/** A shop of the account. */
@ObjectType('ConnectedShop', { description: 'A shop of an account at a provider.', simpleResolvers: true })
export class ConnectedShop {
  @Field(() => String, { description: 'The provider’s id of it.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it sells, as the provider names it, e.g. `etsy`.' })
  channel: string | null;
}

/** Why a connection does not work. */
@ObjectType('ConnectionProblem', { description: 'Why a connection does not work.', simpleResolvers: true })
export class ConnectionProblem {
  @Field(() => String, { description: 'For programs, e.g. `RECONNECT`, `PERMISSION_MISSING`.' })
  code: string;

  @Field(() => String, { description: 'What to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What would help, e.g. `reconnect:etsy`.' })
  action: string | null;
}

/**
 * The promise of an account at a provider that a workspace has connected; its tokens are shown to nobody. Provider, mode, method,
 * status and shop are field resolvers in api/connections.
 */
@ObjectType('ProviderAccount', {
  implements: Node,
  description: 'An account at a provider that a workspace has connected.',
  simpleResolvers: true,
})
export class ProviderAccount implements Node {
  @Field(() => ID, { description: 'Opaque id, `con_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The account’s id at the provider; null where it names none.' })
  accountId: string | null;

  @Field(() => String, { description: 'The account’s name at the provider.' })
  accountName: string;

  @Field(() => [ConnectedShop], { description: 'Shops of the account; empty where the provider has none.' })
  shops: ConnectedShop[];

  @Field(() => [String], { description: 'Permissions it has, in the provider’s words.' })
  scopes: string[];

  @Field(() => ConnectionProblem, { nullable: true, description: 'Why it does not work; null while it does.' })
  problem: ConnectionProblem | null;

  @Field(() => DateTime, { description: 'When somebody connected it last.' })
  connectedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'After which only connecting anew helps; null where no end is known. Renewing moves it.',
  })
  expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its tokens were last renewed.' })
  refreshedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the provider was last asked about it.' })
  checkedAt: Date | null;

  @Field(() => Int, { description: 'Goes up with every change that a person makes; for `expectedVersion`.' })
  version: number;
}

/** A permission that is asked for. */
@ObjectType('ConnectionScope', { description: 'A permission that is asked for.', simpleResolvers: true })
export class ConnectionScope {
  @Field(() => String, { description: 'In the provider’s words, e.g. `listings_w`.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether the connection is of no use without it.' })
  isRequired: boolean;
}

/** A provider, how it can be connected, and the account that is. */
@ObjectType('ConnectableProvider', {
  description: 'A provider, how it can be connected, and the account that is.',
  simpleResolvers: true,
})
export class ConnectableProvider {
  @Field(() => ConnectionProvider, { description: 'Which.' })
  provider: `${ConnectionProvider}`;

  @Field(() => ProviderModeEnum, { description: 'What an account connected now would be of.' })
  mode: `${ProviderModeEnum}`;

  @Field(() => [ConnectionMethod], { description: 'How it can be connected here; empty when it is not set up.' })
  methods: `${ConnectionMethod}`[];

  @Field(() => [String], { description: 'Settings that are missing for the provider’s consent page.' })
  missingSettings: string[];

  @Field(() => [ConnectionScope], { description: 'Permissions that are asked for.' })
  scopes: ConnectionScope[];

  @Field(() => ProviderAccount, { nullable: true, description: 'The connected account; null when there is none.' })
  connection: ProviderAccount | null;
}

export enum PublishGapCodeEnum {
  CONNECT_ETSY = 'CONNECT_ETSY',
  CONNECT_PRINTIFY = 'CONNECT_PRINTIFY',
  RECONNECT_ETSY = 'RECONNECT_ETSY',
  RECONNECT_PRINTIFY = 'RECONNECT_PRINTIFY',
  CHOOSE_ETSY_SHOP = 'CHOOSE_ETSY_SHOP',
  CHOOSE_PRINTIFY_SHOP = 'CHOOSE_PRINTIFY_SHOP',
  MIXED_PROVIDERS = 'MIXED_PROVIDERS',
}
registerEnumType(PublishGapCodeEnum, {
  name: 'PublishGapCode',
  description: 'What is missing to publish.',
  valuesConfig: {
    CONNECT_ETSY: { description: 'No Etsy account is connected.' },
    CONNECT_PRINTIFY: { description: 'No Printify account is connected.' },
    RECONNECT_ETSY: { description: 'The connection to Etsy does not work any more.' },
    RECONNECT_PRINTIFY: { description: 'The connection to Printify does not work any more.' },
    CHOOSE_ETSY_SHOP: { description: 'The Etsy account has no shop, or none is chosen.' },
    CHOOSE_PRINTIFY_SHOP: { description: 'No Printify shop is chosen.' },
    MIXED_PROVIDERS: { description: 'One of the two is live, the other the sandbox.' },
  },
});

/** What is missing to publish, and what mends it. */
@ObjectType('PublishGap', { description: 'What is missing to publish, and what mends it.', simpleResolvers: true })
export class PublishGap {
  @Field(() => PublishGapCodeEnum, { description: 'For programs, which say it in their own language.' })
  code: `${PublishGapCodeEnum}`;

  @Field(() => String, { description: 'What to do, in English.' })
  message: string;

  @Field(() => String, { description: 'The button: `connect:etsy`, `reconnect:printify`, `choose-shop:etsy`.' })
  action: string;
}

/** Whether a workspace can publish. */
@ObjectType('PublishReadiness', { description: 'Whether a workspace can publish.', simpleResolvers: true })
export class PublishReadiness {
  @Field(() => Boolean, { description: 'Nothing is missing.' })
  isReady: boolean;

  @Field(() => ProviderModeEnum, { nullable: true, description: 'Where it would go; null while something is missing.' })
  mode: `${ProviderModeEnum}` | null;

  @Field(() => [PublishGap], { description: 'What is missing, in the order in which to mend it.' })
  missing: PublishGap[];
}
