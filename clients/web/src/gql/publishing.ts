/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What stands behind something the product calls outside. */
export type ProviderMode =
  /** The provider itself. */
  | 'LIVE'
  /** The sandbox that comes with the product. */
  | 'SANDBOX'
  /** Nothing: settings are missing and the sandbox is off. */
  | 'UNCONFIGURED';

/** What is missing to publish. */
export type PublishGapCode =
  /** The Etsy account has no shop, or none is chosen. */
  | 'CHOOSE_ETSY_SHOP'
  /** No Printify shop is chosen. */
  | 'CHOOSE_PRINTIFY_SHOP'
  /** No Etsy account is connected. */
  | 'CONNECT_ETSY'
  /** No Printify account is connected. */
  | 'CONNECT_PRINTIFY'
  /** One of the two is live, the other the sandbox. */
  | 'MIXED_PROVIDERS'
  /** The connection to Etsy does not work any more. */
  | 'RECONNECT_ETSY'
  /** The connection to Printify does not work any more. */
  | 'RECONNECT_PRINTIFY';

export type PublishReadinessQueryVariables = Exact<{ [key: string]: never }>;

export type PublishReadinessQuery = {
  publishReadiness: {
    isReady: boolean;
    mode: ProviderMode | null;
    missing: Array<{ code: PublishGapCode; message: string; action: string }>;
  };
};

export type StartMissingConnectionMutationVariables = Exact<{
  input: ConnectionStartInput;
}>;

export type StartMissingConnectionMutation = {
  connectionStart: {
    url: string | null;
    userErrors: Array<{ code: ConnectionStartErrorCode; field: Array<string> | null }>;
  };
};

export const PublishReadinessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublishReadiness' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishReadiness' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isReady' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
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
      },
    },
  ],
} as unknown as DocumentNode<PublishReadinessQuery, PublishReadinessQueryVariables>;
export const StartMissingConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartMissingConnection' },
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
} as unknown as DocumentNode<StartMissingConnectionMutation, StartMissingConnectionMutationVariables>;
rememberIds({
  PublishReadiness: 'cea0ce6a7df4333e8f2c2c7e3caa144d3cb3309a1b52598cdc00d406d554101d',
  StartMissingConnection: 'ee971cec952e0a839ac81d74a19650a978fff599a0f6fc1f2f48e61d344b2f64',
});
