/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why it could not be checked. */
export type ConnectionCheckErrorCode =
  /** Your workspace has no connection with this id. */
  | 'NOT_FOUND'
  /** The provider does not accept it; `connection.problem` says what to do. */
  | 'REFUSED'
  /** The provider does not answer now: try again later. */
  | 'UNAVAILABLE';

/** Which connection is checked, and its shops read anew. */
export type ConnectionCheckInput = {
  /** The connection, `con_…`. */
  id: string;
};

/** How an account is connected. */
export type ConnectionMethod =
  /** Its owner consents on the provider’s page: `connectionStart`. */
  | 'OAUTH'
  /** A token or key is pasted: `connectionUseToken`. */
  | 'TOKEN';

/** A provider of which a workspace can connect an account. */
export type ConnectionProvider =
  /** Where listings are sold. */
  | 'ETSY'
  /** Recent public posts with a hashtag. */
  | 'INSTAGRAM'
  /** Writes ideas and draws, with a key of your own; without one, our own engines do. */
  | 'OPENAI'
  /** Trends of search terms. */
  | 'PINTEREST'
  /** Who prints and ships. */
  | 'PRINTIFY'
  /** Your account on TikTok. */
  | 'TIKTOK'
  /** Your account on X. */
  | 'X';

/** Why the connection stayed. */
export type ConnectionRemoveErrorCode =
  /** Your workspace has no connection with this id. */
  'NOT_FOUND';

/** Which connection is ended. */
export type ConnectionRemoveInput = {
  /** The connection, `con_…`. */
  id: string;
};

/** Why there is no page to go to. */
export type ConnectionStartErrorCode =
  /** This installation lacks settings for it; the message names them. */
  | 'NOT_CONFIGURED'
  /** This provider is connected by `connectionUseToken`. */
  | 'NO_CONSENT_PAGE'
  /** Not a path of this site. */
  | 'RETURN_TO_INVALID';

/** Where somebody goes to consent, and comes back to. */
export type ConnectionStartInput = {
  /** Which provider. */
  provider: ConnectionProvider;
  /** Path of this site to come back to, e.g. `/composer/lst_…`; by default the connections. */
  returnTo?: string | null | undefined;
};

/** How a connection stands. */
export type ConnectionStatus =
  /** It works. */
  | 'CONNECTED'
  /** It lacks something; `problem` says what. */
  | 'ERROR'
  /** Its time is over: connect anew. */
  | 'EXPIRED'
  /** It works, and ends soon unless somebody connects anew. */
  | 'EXPIRING'
  /** The provider does not accept it any more: connect anew. */
  | 'REVOKED';

/** Why the connection stayed as it was. */
export type ConnectionUpdateErrorCode =
  /** Somebody changed it meanwhile: `connection` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no connection with this id. */
  | 'NOT_FOUND'
  /** The account has no shop with this id: `connectionCheck` reads them anew. */
  | 'SHOP_UNKNOWN';

/** Which shop is published to. */
export type ConnectionUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** The connection, `con_…`. */
  id: string;
  /** The provider’s id of the shop, one of `shops`. */
  shopId: string;
};

/** Why the token was not taken. */
export type ConnectionUseTokenErrorCode =
  /** This installation lacks settings for it; the message names them. */
  | 'NOT_CONFIGURED'
  /** This provider is connected by `connectionStart`. */
  | 'NO_TOKEN'
  /** It is a token of another account than the one that is connected: disconnect that one first. */
  | 'OTHER_ACCOUNT'
  /** Not a whole token, or with spaces in it. */
  | 'TOKEN_MALFORMED'
  /** The provider does not accept it; the message says why. */
  | 'TOKEN_REFUSED'
  /** The provider does not answer now: try again later. */
  | 'UNAVAILABLE';

/** A token or key that was made at the provider. */
export type ConnectionUseTokenInput = {
  /** Which provider. */
  provider: ConnectionProvider;
  /** The token. It is asked of the provider once, then stored sealed and never shown. */
  token: string;
};

/** What stands behind something the product calls outside. */
export type ProviderMode =
  /** The provider itself. */
  | 'LIVE'
  /** The sandbox that comes with the product. */
  | 'SANDBOX'
  /** Nothing: settings are missing and the sandbox is off. */
  | 'UNCONFIGURED';

export type ConnectionFactsFragment = {
  id: string;
  provider: ConnectionProvider;
  mode: ProviderMode;
  method: ConnectionMethod;
  status: ConnectionStatus;
  accountName: string;
  scopes: Array<string>;
  connectedAt: string;
  expiresAt: string | null;
  refreshedAt: string | null;
  checkedAt: string | null;
  version: number;
  shop: { id: string; name: string; channel: string | null } | null;
  shops: Array<{ id: string; name: string; channel: string | null }>;
  problem: { code: string; message: string; action: string | null } | null;
};

export type ConnectionsQueryVariables = Exact<{ [key: string]: never }>;

export type ConnectionsQuery = {
  connections: Array<{
    provider: ConnectionProvider;
    mode: ProviderMode;
    methods: Array<ConnectionMethod>;
    missingSettings: Array<string>;
    scopes: Array<{ name: string; isRequired: boolean }>;
    connection: {
      id: string;
      provider: ConnectionProvider;
      mode: ProviderMode;
      method: ConnectionMethod;
      status: ConnectionStatus;
      accountName: string;
      scopes: Array<string>;
      connectedAt: string;
      expiresAt: string | null;
      refreshedAt: string | null;
      checkedAt: string | null;
      version: number;
      shop: { id: string; name: string; channel: string | null } | null;
      shops: Array<{ id: string; name: string; channel: string | null }>;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
  }>;
};

export type StartConnectionMutationVariables = Exact<{
  input: ConnectionStartInput;
}>;

export type StartConnectionMutation = {
  connectionStart: {
    url: string | null;
    userErrors: Array<{ code: ConnectionStartErrorCode; field: Array<string> | null }>;
  };
};

export type UseConnectionTokenMutationVariables = Exact<{
  input: ConnectionUseTokenInput;
}>;

export type UseConnectionTokenMutation = {
  connectionUseToken: {
    connection: {
      id: string;
      provider: ConnectionProvider;
      mode: ProviderMode;
      method: ConnectionMethod;
      status: ConnectionStatus;
      accountName: string;
      scopes: Array<string>;
      connectedAt: string;
      expiresAt: string | null;
      refreshedAt: string | null;
      checkedAt: string | null;
      version: number;
      shop: { id: string; name: string; channel: string | null } | null;
      shops: Array<{ id: string; name: string; channel: string | null }>;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ConnectionUseTokenErrorCode; field: Array<string> | null }>;
  };
};

export type ChooseConnectionShopMutationVariables = Exact<{
  input: ConnectionUpdateInput;
}>;

export type ChooseConnectionShopMutation = {
  connectionUpdate: {
    connection: {
      id: string;
      provider: ConnectionProvider;
      mode: ProviderMode;
      method: ConnectionMethod;
      status: ConnectionStatus;
      accountName: string;
      scopes: Array<string>;
      connectedAt: string;
      expiresAt: string | null;
      refreshedAt: string | null;
      checkedAt: string | null;
      version: number;
      shop: { id: string; name: string; channel: string | null } | null;
      shops: Array<{ id: string; name: string; channel: string | null }>;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ConnectionUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type CheckConnectionMutationVariables = Exact<{
  input: ConnectionCheckInput;
}>;

export type CheckConnectionMutation = {
  connectionCheck: {
    connection: {
      id: string;
      provider: ConnectionProvider;
      mode: ProviderMode;
      method: ConnectionMethod;
      status: ConnectionStatus;
      accountName: string;
      scopes: Array<string>;
      connectedAt: string;
      expiresAt: string | null;
      refreshedAt: string | null;
      checkedAt: string | null;
      version: number;
      shop: { id: string; name: string; channel: string | null } | null;
      shops: Array<{ id: string; name: string; channel: string | null }>;
      problem: { code: string; message: string; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: ConnectionCheckErrorCode; field: Array<string> | null }>;
  };
};

export type RemoveConnectionMutationVariables = Exact<{
  input: ConnectionRemoveInput;
}>;

export type RemoveConnectionMutation = {
  connectionRemove: {
    removedId: string | null;
    isRevoked: boolean;
    userErrors: Array<{ code: ConnectionRemoveErrorCode; field: Array<string> | null }>;
  };
};

export const ConnectionFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProviderAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionFactsFragment, unknown>;
export const ConnectionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Connections' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connections' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methods' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingSettings' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scopes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConnectionFacts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProviderAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionsQuery, ConnectionsQueryVariables>;
export const StartConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartConnection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionStartInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionStart' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartConnectionMutation, StartConnectionMutationVariables>;
export const UseConnectionTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UseConnectionToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionUseTokenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionUseToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConnectionFacts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProviderAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UseConnectionTokenMutation, UseConnectionTokenMutationVariables>;
export const ChooseConnectionShopDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseConnectionShop' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionUpdate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConnectionFacts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProviderAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseConnectionShopMutation, ChooseConnectionShopMutationVariables>;
export const CheckConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckConnection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionCheckInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionCheck' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConnectionFacts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProviderAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refreshedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckConnectionMutation, CheckConnectionMutationVariables>;
export const RemoveConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveConnection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionRemoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionRemove' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'removedId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRevoked' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveConnectionMutation, RemoveConnectionMutationVariables>;
rememberIds({
  CheckConnection: 'd081cb7c30371892174227c1e0f5d436eda253792f95fc672470cba81a99bdf9',
  ChooseConnectionShop: 'ec9e060c3b3f7d35e6442f51c80a607da30442110299187c0da789240e7ddd94',
  Connections: 'd92b66494f95384060ba2d3cc7b4d59d9a9fc1442e39bb876a7f064a37269e37',
  RemoveConnection: '0e88f8601b84ba5c30479c1a5879225a8b5a365f43c6d01e090cffc0841d8bd4',
  StartConnection: '6ae5a49ff5aeaa556821b816110033f88ffe513f5cc667c0efde1bc8ecf87976',
  UseConnectionToken: 'd0d59f3b6d7f6c4884d596dd138f0bf8f73259927e4bff8ab4c2d097e91a0b65',
});
