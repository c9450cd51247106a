/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether calls to a platform are let through. */
export type BreakerState =
  /** Calls go through. */
  | 'CLOSED'
  /** One trial call decides. */
  | 'HALF_OPEN'
  /** Too many failures: no calls until `retryAt`. */
  | 'OPEN';

/** Tests on a moment; all given ones must hold. */
export type DateTimeFilter = {
  /** Then or later. */
  gte?: string | null | undefined;
  /** Then or earlier. */
  lte?: string | null | undefined;
};

/** Tests on a number; all given ones must hold. An unknown number fulfils none. */
export type FloatFilter = {
  /** Exactly this. */
  eq?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** What a member may do in a workspace. */
export type MemberRole =
  /** Everything but billing and deletion. */
  | 'ADMIN'
  /** Makes and changes things. */
  | 'EDITOR'
  /** Everything, billing and deletion included. */
  | 'OWNER'
  /** Looks. */
  | 'VIEWER';

/** How far a number is from a live reading. */
export type Origin =
  /** From a recorded file. */
  | 'IMPORTED'
  /** Read from the platform itself, or sent by an integrator. */
  | 'LIVE'
  /** From the sandbox: an invented world for trying the product. */
  | 'SANDBOX';

/** Tests on an origin; all given ones must hold. */
export type OriginFilter = {
  /** Exactly this one. */
  eq?: Origin | null | undefined;
  /** One of these. */
  in?: Array<Origin> | null | undefined;
};

/** What a workspace pays for. */
export type Plan =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Free. */
  | 'FREE'
  /** Professional. */
  | 'PROFESSIONAL'
  /** Starter. */
  | 'STARTER';

/** Where a signal was seen. */
export type Platform =
  /** Listings on Etsy. */
  | 'ETSY'
  /** Searches that Google Trends reports as rising. */
  | 'GOOGLE_TRENDS'
  /** Instagram posts by hashtag. */
  | 'INSTAGRAM'
  /** Pinterest searches and pins. */
  | 'PINTEREST'
  /** TikTok videos. */
  | 'TIKTOK'
  /** Posts on X. */
  | 'X';

/** Tests on a platform; all given ones must hold. */
export type PlatformFilter = {
  /** Exactly this one. */
  eq?: Platform | null | undefined;
  /** One of these. */
  in?: Array<Platform> | null | undefined;
};

/** What stands behind something the product calls outside. */
export type ProviderMode =
  /** The provider itself. */
  | 'LIVE'
  /** The sandbox that comes with the product. */
  | 'SANDBOX'
  /** Nothing: settings are missing and the sandbox is off. */
  | 'UNCONFIGURED';

/** What became of a wish to collect now. */
export type RefreshStatus =
  /** A run is under way or waiting. */
  | 'ALREADY_RUNNING'
  /** The platform failed too often; `sources` says when it is tried again. */
  | 'BREAKER_OPEN'
  /** A run will start at once; `sources` shows it. */
  | 'QUEUED'
  /** The platform has no keys; `capabilities` names the settings. */
  | 'UNCONFIGURED';

/** How a collector run went. */
export type RunStatus =
  /** The platform refused the keys, or the budget was spent. */
  | 'BLOCKED'
  /** Nothing came; `reason` says why. */
  | 'FAILED'
  /** Some of it came. */
  | 'PARTIAL'
  /** Under way. */
  | 'RUNNING'
  /** Nothing was due. */
  | 'SKIPPED'
  /** All that was asked for came. */
  | 'SUCCEEDED';

/** Width of a point of a curve. */
export type SeriesBucket =
  /** One UTC day. */
  | 'DAY'
  /** One UTC hour. */
  | 'HOUR';

/** Why nobody was signed in. */
export type SessionCreateErrorCode =
  /** Too many tries: wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** The password is right: now send `code` or `recoveryCode` with it. */
  | 'TWO_FACTOR_REQUIRED'
  /** Not the code that the authenticator shows now, or one that was used already. */
  | 'WRONG_CODE'
  /** No such address, not its password, or the link in the verification mail was not opened yet. */
  | 'WRONG_CREDENTIALS';

/** Who signs in. */
export type SessionCreateInput = {
  /** What the authenticator shows; only with two-factor. */
  code?: string | null | undefined;
  /** Address of the account. */
  email: string;
  /** Its password, at most 200 characters. */
  password: string;
  /** A recovery code instead of `code`; it works once. */
  recoveryCode?: string | null | undefined;
};

/** Why no session was ended. */
export type SessionDeleteErrorCode =
  /** The call came without a living session: nobody was signed in here. */
  'NO_SESSION';

/** Ends the session of this browser. */
export type SessionDeleteInput = {
  /** Any mark of the caller; not used. */
  clientMutationId?: string | null | undefined;
};

/** Why the session stayed where it was. */
export type SessionUpdateErrorCode =
  /** There is no workspace with this id in which you have a seat. */
  'NOT_FOUND';

/** Where this session is to work. */
export type SessionUpdateInput = {
  /** A workspace of `viewer.memberships`, `wks_…`. */
  workspaceId: string;
};

/** How collecting from a platform goes. */
export type SourceStatus =
  /** The platform refused the keys, or the budget is spent. */
  | 'BLOCKED'
  /** The last run brought a part, or the platform asked us to wait. */
  | 'DEGRADED'
  /** The last run failed, or the breaker is open. */
  | 'FAILING'
  /** Nothing ran yet. */
  | 'IDLE'
  /** The last run brought what it should. */
  | 'OK'
  /** No keys, and the sandbox is off. */
  | 'UNCONFIGURED';

/** Tests on a text, without regard to case; all given ones must hold. */
export type StringFilter = {
  /** Holds this anywhere. Adds 5 to the cost of the query. */
  contains?: string | null | undefined;
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these, at most 250. */
  in?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** How trends are sorted. Ties are broken by a fixed order of their own; an unknown velocity comes last. */
export type TrendOrder =
  /** Least sure first. */
  | 'CONFIDENCE_ASC'
  /** Surest first. */
  | 'CONFIDENCE_DESC'
  /** Oldest keyword first. */
  | 'FIRST_SEEN_AT_ASC'
  /** Newest keyword first. */
  | 'FIRST_SEEN_AT_DESC'
  /** Lowest score first. */
  | 'SCORE_ASC'
  /** Highest score first. */
  | 'SCORE_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC'
  /** Fastest fall first. */
  | 'VELOCITY_ASC'
  /** Furthest above its usual level first. */
  | 'VELOCITY_DESC';

/** Why a trend stands where it stands. */
export type TrendReasonCode =
  /** Near its highest level. */
  | 'AT_PEAK'
  /** Well below its highest level. */
  | 'FALLING'
  /** More than expected on several platforms. */
  | 'MANY_PLATFORMS_RISE'
  /** A keyword that was not seen before gathers signals. */
  | 'NEW_KEYWORD'
  /** More than expected on one platform. */
  | 'ONE_PLATFORM_RISE'
  /** Nothing out of the ordinary. */
  | 'QUIET'
  /** A little more than usual; too little to call. */
  | 'WATCHED';

/** What an event of the stream says. */
export type TrendSignalEventKind =
  /** The stream is alive and has come as far as `cursor`; sent at least every 15 seconds of quiet. */
  | 'HEARTBEAT'
  /** The reader fell behind the retention of 72 hours: read a snapshot with `trends`, then go on from `cursor`. */
  | 'RESET'
  /** A signal was recorded. */
  | 'SIGNAL';

/** Where a trend stands in its life. A change needs two hours in a row, so that stages do not flicker. */
export type TrendStage =
  /** Below 70% of the highest level of its week. */
  | 'DECLINING'
  /** Evidence below 3: nothing out of the ordinary. */
  | 'DORMANT'
  /** Evidence of 8 or more on a young or small keyword. */
  | 'EMERGING'
  /** Near its highest level, and no longer speeding up or slowing down. */
  | 'PEAKING'
  /** Evidence of 8 or more, and growing. */
  | 'RISING'
  /** Evidence from 3 to 8: something may begin. */
  | 'WATCHING';

/** Tests on a stage; all given ones must hold. */
export type TrendStageFilter = {
  /** Exactly this one. */
  eq?: TrendStage | null | undefined;
  /** One of these. */
  in?: Array<TrendStage> | null | undefined;
};

/** Which trends. All given tests must hold; `and`, `or` and `not` nest at most 4 deep. In `trendSignals`, `platform` and `origin` are those of the signal. */
export type TrendWhere = {
  /** All of these hold. */
  and?: Array<TrendWhere> | null | undefined;
  /** By category. */
  category?: StringFilter | null | undefined;
  /** By confidence. */
  confidence?: FloatFilter | null | undefined;
  /** By the moment of its first signal. */
  firstSeenAt?: DateTimeFilter | null | undefined;
  /** Only breakouts, or only others. */
  isBreakout?: boolean | null | undefined;
  /** Only seasonal ones, or only others. */
  isSeasonal?: boolean | null | undefined;
  /** By the keyword, normalised here. */
  keyword?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TrendWhere | null | undefined;
  /** At least one of these holds; an empty list holds never. */
  or?: Array<TrendWhere> | null | undefined;
  /** By origin. */
  origin?: OriginFilter | null | undefined;
  /** Seen on this platform in the last 7 days. */
  platform?: PlatformFilter | null | undefined;
  /** By score. */
  score?: FloatFilter | null | undefined;
  /** By stage. */
  stage?: TrendStageFilter | null | undefined;
  /** By its last change. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** By velocity. */
  velocity?: FloatFilter | null | undefined;
};

/** Why nothing was started. */
export type TrendsRefreshErrorCode =
  /** The role or plan does not carry this right. */
  'FORBIDDEN';

/** Which platforms to collect from now. */
export type TrendsRefreshInput = {
  /** All platforms when absent. */
  platforms?: Array<Platform> | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    role: MemberRole;
    user: { id: string; email: string; name: string; locale: string; isEmailVerified: boolean };
    workspace: { id: string; name: string; plan: Plan };
    memberships: Array<{ role: MemberRole; workspace: { id: string; name: string } }>;
  } | null;
};

export type SignInMutationVariables = Exact<{
  input: SessionCreateInput;
}>;

export type SignInMutation = {
  sessionCreate: {
    viewer: { user: { id: string } } | null;
    userErrors: Array<{ code: SessionCreateErrorCode; field: Array<string> | null }>;
  };
};

export type SignOutMutationVariables = Exact<{
  input: SessionDeleteInput;
}>;

export type SignOutMutation = { sessionDelete: { userErrors: Array<{ code: SessionDeleteErrorCode }> } };

export type SwitchWorkspaceMutationVariables = Exact<{
  input: SessionUpdateInput;
}>;

export type SwitchWorkspaceMutation = {
  sessionUpdate: { viewer: { workspace: { id: string } } | null; userErrors: Array<{ code: SessionUpdateErrorCode }> };
};

export type SourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SourcesQuery = {
  viewer: { canRefreshTrends: boolean } | null;
  sources: Array<{
    platform: Platform;
    status: SourceStatus;
    mode: ProviderMode;
    lastRun: {
      startedAt: string;
      finishedAt: string | null;
      status: RunStatus;
      collected: number;
      persisted: number;
      failed: number;
      reason: string | null;
    } | null;
    breaker: { state: BreakerState; retryAt: string | null };
  }>;
};

export type RefreshSourceMutationVariables = Exact<{
  input: TrendsRefreshInput;
}>;

export type RefreshSourceMutation = {
  trendsRefresh: {
    runs: Array<{ platform: Platform; status: RefreshStatus }>;
    userErrors: Array<{ code: TrendsRefreshErrorCode; message: string }>;
  };
};

export type RisingQueryVariables = Exact<{
  first: number;
}>;

export type RisingQuery = {
  trends: {
    nodes: Array<{
      id: string;
      keyword: string;
      display: string;
      category: string;
      score: number;
      provisionalScore: number;
      velocity: number | null;
      confidence: number;
      stage: TrendStage;
      isBreakout: boolean;
      isSeasonal: boolean;
      firstSeenAt: string;
      updatedAt: string;
      scoredThrough: string | null;
      origin: Origin;
      growth: { wow: { percent: number; current: number; previous: number; isCapped: boolean } | null };
      platforms: Array<{
        platform: Platform;
        evidence: number;
        signalCount: number;
        authorCount: number | null;
        lastSeenAt: string | null;
      }>;
      series: Array<{ at: string; count: number }>;
    } | null>;
  };
};

export type TrendListQueryVariables = Exact<{
  where?: TrendWhere | null | undefined;
  orderBy?: Array<TrendOrder> | TrendOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type TrendListQuery = {
  trends: {
    nodes: Array<{
      id: string;
      keyword: string;
      display: string;
      category: string;
      score: number;
      provisionalScore: number;
      velocity: number | null;
      confidence: number;
      stage: TrendStage;
      isBreakout: boolean;
      isSeasonal: boolean;
      firstSeenAt: string;
      updatedAt: string;
      scoredThrough: string | null;
      origin: Origin;
      platforms: Array<{
        platform: Platform;
        evidence: number;
        signalCount: number;
        authorCount: number | null;
        lastSeenAt: string | null;
      }>;
      series: Array<{ at: string; count: number }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TrendDetailQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
  bucket: SeriesBucket;
}>;

export type TrendDetailQuery = {
  trend: {
    acceleration: number | null;
    momentum: number | null;
    baseline: number | null;
    novelty: number;
    onsetAt: string | null;
    peakAt: string | null;
    id: string;
    keyword: string;
    display: string;
    category: string;
    score: number;
    provisionalScore: number;
    velocity: number | null;
    confidence: number;
    stage: TrendStage;
    isBreakout: boolean;
    isSeasonal: boolean;
    firstSeenAt: string;
    updatedAt: string;
    scoredThrough: string | null;
    origin: Origin;
    growth: {
      breakout: boolean;
      wow: { percent: number; current: number; previous: number; isCapped: boolean } | null;
      mom: { percent: number; current: number; previous: number; isCapped: boolean } | null;
      yoy: { percent: number; current: number; previous: number; isCapped: boolean } | null;
    };
    curve: Array<{ at: string; count: number; score: number | null }>;
    evidence: {
      nodes: Array<{
        platform: Platform;
        title: string | null;
        url: string | null;
        engagement: number | null;
        observedAt: string;
        origin: Origin;
      }>;
    };
    reason: { code: TrendReasonCode; text: string; params: Array<{ name: string; value: string }> };
    platforms: Array<{
      platform: Platform;
      evidence: number;
      signalCount: number;
      authorCount: number | null;
      lastSeenAt: string | null;
    }>;
    series: Array<{ at: string; count: number }>;
  } | null;
};

export type GrowthFragment = { percent: number; current: number; previous: number; isCapped: boolean };

export type TicksSubscriptionVariables = Exact<{ [key: string]: never }>;

export type TicksSubscription = {
  trendTicks: Array<{
    id: string;
    score: number;
    provisionalScore: number;
    velocity: number | null;
    stage: TrendStage;
    lastPoint: { at: string; count: number } | null;
  }>;
};

export type TapeSubscriptionVariables = Exact<{
  where?: TrendWhere | null | undefined;
  after?: string | null | undefined;
}>;

export type TapeSubscription = {
  trendSignals: {
    cursor: string;
    occurredAt: string;
    kind: TrendSignalEventKind;
    signal: {
      id: string;
      platform: Platform;
      keyword: string;
      count: number;
      engagement: number | null;
      observedAt: string;
      origin: Origin;
      title: string | null;
      url: string | null;
      trend: { id: string } | null;
    } | null;
  };
};

export type TrendRowFragment = {
  id: string;
  keyword: string;
  display: string;
  category: string;
  score: number;
  provisionalScore: number;
  velocity: number | null;
  confidence: number;
  stage: TrendStage;
  isBreakout: boolean;
  isSeasonal: boolean;
  firstSeenAt: string;
  updatedAt: string;
  scoredThrough: string | null;
  origin: Origin;
  platforms: Array<{
    platform: Platform;
    evidence: number;
    signalCount: number;
    authorCount: number | null;
    lastSeenAt: string | null;
  }>;
  series: Array<{ at: string; count: number }>;
};

export const GrowthFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Growth' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GrowthRate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrowthFragment, unknown>;
export const TrendRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrendRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Trend' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provisionalScore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBreakout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSeasonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredThrough' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platforms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'authorCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendRowFragment, unknown>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'user' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isEmailVerified' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workspace' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'memberships' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workspace' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessionCreate' },
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
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'user' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
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
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionDeleteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessionDelete' },
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
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SwitchWorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SwitchWorkspace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SessionUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sessionUpdate' },
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
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workspace' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SwitchWorkspaceMutation, SwitchWorkspaceMutationVariables>;
export const SourcesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Sources' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'canRefreshTrends' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lastRun' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'persisted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'failed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'breaker' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'retryAt' } },
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
} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const RefreshSourceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefreshSource' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TrendsRefreshInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trendsRefresh' },
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
                  name: { kind: 'Name', value: 'runs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<RefreshSourceMutation, RefreshSourceMutationVariables>;
export const RisingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Rising' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trends' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'stage' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'in' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'EMERGING' },
                                { kind: 'EnumValue', value: 'RISING' },
                                { kind: 'EnumValue', value: 'PEAKING' },
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
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'SCORE_DESC' },
                    { kind: 'EnumValue', value: 'VELOCITY_DESC' },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendRow' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'growth' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'wow' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
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
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrendRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Trend' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provisionalScore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBreakout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSeasonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredThrough' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platforms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'authorCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RisingQuery, RisingQueryVariables>;
export const TrendListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrendList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TrendWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'TrendOrder' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trends' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendRow' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
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
      name: { kind: 'Name', value: 'TrendRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Trend' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provisionalScore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBreakout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSeasonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredThrough' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platforms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'authorCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendListQuery, TrendListQueryVariables>;
export const TrendDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrendDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SeriesBucket' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendRow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceleration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'momentum' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'novelty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onsetAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'peakAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'growth' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'breakout' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wow' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Growth' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mom' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Growth' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'yoy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Growth' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'curve' },
                  name: { kind: 'Name', value: 'series' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'from' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'to' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'bucket' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'bucket' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '8' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'engagement' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'observedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'params' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
      name: { kind: 'Name', value: 'TrendRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Trend' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
          { kind: 'Field', name: { kind: 'Name', value: 'category' } },
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'provisionalScore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isBreakout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSeasonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scoredThrough' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platforms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'authorCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Growth' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GrowthRate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendDetailQuery, TrendDetailQueryVariables>;
export const TicksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'Ticks' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trendTicks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provisionalScore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'velocity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lastPoint' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
} as unknown as DocumentNode<TicksSubscription, TicksSubscriptionVariables>;
export const TapeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'Tape' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TrendWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trendSignals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'engagement' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'observedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'trend' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
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
} as unknown as DocumentNode<TapeSubscription, TapeSubscriptionVariables>;
rememberIds({
  RefreshSource: 'b5703529012ac2b3f8016952e1404456631496d64e7a32c329c2cfaada7d2a7f',
  Rising: 'd2ece3ad29965204d2811a901c19763b332454ce20ad8b35cd9c12561b4ecbfa',
  SignIn: '027d10c38de884ba4b425f2628bb510c3422cd282a7f7c5d8c1ab5b0ab815356',
  SignOut: '826a00f459e24785fc6c34be756710249c078c0738233a742420703037cd15cc',
  Sources: '1329f5ff5c9dfe7bc73a28987ab390330fec1b19a8648c94f2f946485760cc6a',
  SwitchWorkspace: 'e1eb8cba780e1bed96232e603bf2ae88f52f9b43ca97aeaef25fdb0697e01c07',
  Tape: 'a1a56f4c40ecf2270bb15a7b1fc54a40f45644db9be57298758dad53c57c6953',
  Ticks: 'baab49c111e113412a73179c39f12d7be3302fb88b4e3f94cc943b814fb586ad',
  TrendDetail: '47be3216e79ec425e5e368f91d67523bd43346d5bf94d7f3ae8ed553a186f1e3',
  TrendList: 'c97b1542cc438658b40aa70b82202be4093090f15a32735393352c0b0a101f20',
  Viewer: '4d9efba899aee2cde636e967c48c3ba35334c277882476623ca98c0dca66d0a0',
});
