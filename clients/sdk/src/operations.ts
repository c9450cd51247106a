/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What acted. */
export type AuditActorKind =
  /** An API key. */
  | 'KEY'
  /** PODPusher itself, or its operator. */
  | 'SYSTEM'
  /** A person. */
  | 'USER';

/** Which lines of the audit log; all conditions hold together. */
export type AuditEntryWhere = {
  /** One of these actions, at most 50. */
  action?: Array<string> | null | undefined;
  /** By this person or key, `usr_…` or `key_…`. */
  actorId?: string | null | undefined;
  /** At or after. */
  from?: string | null | undefined;
  /** Of this request. */
  requestId?: string | null | undefined;
  /** About this thing. */
  subjectId?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
};

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

/** Why nobody was invited. */
export type InvitationCreateErrorCode =
  /** There is an open invitation to this address: resend it, or revoke it first. */
  | 'ALREADY_INVITED'
  /** Somebody with this address is a member. */
  | 'ALREADY_MEMBER'
  /** Not an e-mail address, or longer than 254 characters. */
  | 'EMAIL_INVALID'
  /** Only an owner invites an owner; an API key invites an editor or a viewer. */
  | 'ROLE_NOT_ALLOWED'
  /** All seats of the plan are taken, open invitations included. */
  | 'SEAT_LIMIT'
  /** The address got too many mails from this workspace already: try again in an hour. */
  | 'TOO_MANY_MAILS';

/** Who is invited into the workspace of the caller. */
export type InvitationCreateInput = {
  /** Address that gets the mail. */
  email: string;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** What the person is to be. */
  role: MemberRole;
};

/** Why the invitation stayed. */
export type InvitationRevokeErrorCode =
  /** Your workspace has no invitation with this id. */
  | 'NOT_FOUND'
  /** This invitation was accepted or revoked. */
  | 'NOT_OPEN';

/** Which invitation is taken back. */
export type InvitationRevokeInput = {
  /** The invitation, `inv_…`. */
  id: string;
};

/** How an invitation stands. */
export type InvitationStatus =
  /** It became a member. */
  | 'ACCEPTED'
  /** Too old; resend it to make it pending again. */
  | 'EXPIRED'
  /** Not answered yet; it takes a seat. */
  | 'PENDING'
  /** Taken back. */
  | 'REVOKED';

/** Why the member stayed. */
export type MemberRemoveErrorCode =
  /** A workspace keeps at least one owner: make somebody else the owner first. */
  | 'LAST_OWNER'
  /** Your workspace has no member with this id. */
  | 'NOT_FOUND'
  /** Only an owner makes, changes or removes an owner; an API key makes nobody more than an editor. */
  | 'ROLE_NOT_ALLOWED';

/** Who leaves the workspace; everybody may remove themselves. */
export type MemberRemoveInput = {
  /** The member, `mem_…`. */
  id: string;
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

/** Why the seat stayed as it was. */
export type MemberUpdateErrorCode =
  /** The seat was changed meanwhile: `member` is as it stands now. */
  | 'CONFLICT'
  /** A workspace keeps at least one owner: make somebody else the owner first. */
  | 'LAST_OWNER'
  /** Your workspace has no member with this id. */
  | 'NOT_FOUND'
  /** Only an owner makes, changes or removes an owner; an API key makes nobody more than an editor. */
  | 'ROLE_NOT_ALLOWED';

/** A new role for a member. */
export type MemberUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Whose, `mem_…`. */
  id: string;
  /** The new role. */
  role: MemberRole;
};

/** What kind of operation it was. */
export type OperationType =
  /** A mutation. */
  | 'MUTATION'
  /** A query. */
  | 'QUERY'
  /** A subscription: its opening. */
  | 'SUBSCRIPTION'
  /** The document could not be read. */
  | 'UNKNOWN';

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

/** Which requests; all conditions hold together. */
export type RequestLogWhere = {
  /** Those with an error of this code, for example `THROTTLED`. */
  code?: string | null | undefined;
  /** At or after. */
  from?: string | null | undefined;
  /** The one with this request id. */
  requestId?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
};

/** How an operation came. */
export type RequestTransport =
  /** A request over HTTP. */
  | 'HTTP'
  /** A WebSocket. */
  | 'SOCKET'
  /** Server-sent events. */
  | 'SSE';

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

/** A sighting of a keyword on a platform. */
export type SignalInput = {
  /** Name or id of the author; only a hash of it is stored. */
  author?: string | null | undefined;
  /** How many sightings it stands for, a whole number from 1 (any number for a GAUGE). */
  count?: number;
  /** Likes, shares and comments together, a whole number from 0. */
  engagement?: number | null | undefined;
  /** Id at the platform, at most 200 characters. Absent: derived from the content, so that a repeat is known. */
  externalId?: string | null | undefined;
  /** A picture of it, http or https. */
  imageUrl?: string | null | undefined;
  /** A phrase or hashtag as it was seen; it is normalised. */
  keyword: string;
  /** How it counts. */
  kind?: SignalKind;
  /** What a GAUGE measures, for example `active_listings`. */
  metric?: string | null | undefined;
  /** When it happened at the platform. */
  observedAt: string;
  /** Where it was seen. */
  platform: Platform;
  /** Title or first words, at most 300 characters. */
  title?: string | null | undefined;
  /** Where it can be seen, http or https. */
  url?: string | null | undefined;
};

/** How a reading counts. */
export type SignalKind =
  /** Is re-read (the posts of an hour): the later reading of an externalId replaces the earlier. */
  | 'COUNTER'
  /** Happened once (a post, a listing): the first reading of an externalId wins. */
  | 'EVENT'
  /** A state (a number of results): kept apart, never added to counts. */
  | 'GAUGE';

/** Why one signal of a batch was not taken. */
export type SignalRejectionCode =
  /** `count` is not a whole number from 1. */
  | 'COUNT_INVALID'
  /** `observedAt` is no moment. */
  | 'DATE_INVALID'
  /** `observedAt` lies in the future, or before all retention. */
  | 'DATE_OUT_OF_RANGE'
  /** `engagement` is not a whole number from 0. */
  | 'ENGAGEMENT_INVALID'
  /** `externalId` is empty or has more than 200 characters. */
  | 'EXTERNAL_ID_INVALID'
  /** Nothing is left of the keyword once stop words and marks are taken out. */
  | 'KEYWORD_EMPTY'
  /** The keyword has more than 100 characters once normalised. */
  | 'KEYWORD_TOO_LONG'
  /** A text holds NUL, half a character, or is too long. */
  | 'TEXT_INVALID'
  /** An address is not http or https, or is too long. */
  | 'URL_INVALID';

/** Why a whole batch was not taken. */
export type SignalsRecordErrorCode =
  /** More than 5,000 signals in one call. */
  'TOO_MANY_SIGNALS';

/** A batch of signals. */
export type SignalsRecordInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** At most 5,000. */
  signals: Array<SignalInput>;
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

/** Why the workspace stayed as it was. */
export type WorkspaceUpdateErrorCode =
  /** The workspace was changed meanwhile: `workspace` is as it stands now. */
  | 'CONFLICT'
  /** The name has from 1 to 80 characters. */
  | 'NAME_INVALID';

/** What changes about the workspace of the caller. */
export type WorkspaceUpdateInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Its name, 1 to 80 characters. */
  name: string;
};

export type MemberRowFragment = {
  id: string;
  role: MemberRole;
  joinedAt: string;
  version: number;
  user: { id: string; name: string; email: string } | null;
};

export type InvitationRowFragment = {
  id: string;
  email: string;
  role: MemberRole;
  status: InvitationStatus;
  createdAt: string;
  expiresAt: string;
};

export type WorkspaceQueryVariables = Exact<{ [key: string]: never }>;

export type WorkspaceQuery = {
  workspace: {
    id: string;
    name: string;
    plan: Plan;
    createdAt: string;
    version: number;
    entitlements: {
      auditRetentionDays: number;
      bucketPoints: number;
      restoreRate: number;
      seats: { used: number; limit: number };
      apiKeys: { used: number; limit: number };
    } | null;
  } | null;
};

export type MembersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  workspace: {
    id: string;
    members: {
      nodes: Array<{
        id: string;
        role: MemberRole;
        joinedAt: string;
        version: number;
        user: { id: string; name: string; email: string } | null;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type InvitationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type InvitationsQuery = {
  workspace: {
    id: string;
    invitations: {
      nodes: Array<{
        id: string;
        email: string;
        role: MemberRole;
        status: InvitationStatus;
        createdAt: string;
        expiresAt: string;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type AuditLogQueryVariables = Exact<{
  where?: AuditEntryWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditLogQuery = {
  workspace: {
    id: string;
    auditLog: {
      nodes: Array<{
        id: string;
        action: string;
        subjectKind: string;
        subjectId: string | null;
        before: string | null;
        after: string | null;
        requestId: string | null;
        ip: string | null;
        at: string;
        actor: { kind: AuditActorKind; label: string; id: string | null };
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type UsageQueryVariables = Exact<{ [key: string]: never }>;

export type UsageQuery = {
  workspace: {
    id: string;
    usage: {
      hours: Array<{ at: string; requests: number; points: number; throttled: number }>;
      days: Array<{ at: string; requests: number; points: number; throttled: number }>;
    } | null;
  } | null;
};

export type RequestsQueryVariables = Exact<{
  where?: RequestLogWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RequestsQuery = {
  workspace: {
    id: string;
    requests: {
      nodes: Array<{
        id: string;
        requestId: string;
        at: string;
        operationName: string | null;
        operationType: OperationType;
        transport: RequestTransport;
        durationMs: number;
        cost: number;
        errorCodes: Array<string>;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
};

export type WorkspaceUpdateMutationVariables = Exact<{
  input: WorkspaceUpdateInput;
}>;

export type WorkspaceUpdateMutation = {
  workspaceUpdate: {
    workspace: { id: string; name: string; version: number } | null;
    userErrors: Array<{ code: WorkspaceUpdateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type InvitationCreateMutationVariables = Exact<{
  input: InvitationCreateInput;
}>;

export type InvitationCreateMutation = {
  invitationCreate: {
    invitation: {
      id: string;
      email: string;
      role: MemberRole;
      status: InvitationStatus;
      createdAt: string;
      expiresAt: string;
    } | null;
    userErrors: Array<{ code: InvitationCreateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;

export type InvitationRevokeMutation = {
  invitationRevoke: {
    invitation: {
      id: string;
      email: string;
      role: MemberRole;
      status: InvitationStatus;
      createdAt: string;
      expiresAt: string;
    } | null;
    userErrors: Array<{ code: InvitationRevokeErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type MemberUpdateMutationVariables = Exact<{
  input: MemberUpdateInput;
}>;

export type MemberUpdateMutation = {
  memberUpdate: {
    member: {
      id: string;
      role: MemberRole;
      joinedAt: string;
      version: number;
      user: { id: string; name: string; email: string } | null;
    } | null;
    userErrors: Array<{ code: MemberUpdateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type MemberRemoveMutationVariables = Exact<{
  input: MemberRemoveInput;
}>;

export type MemberRemoveMutation = {
  memberRemove: {
    removedMemberId: string | null;
    livingKeyCount: number | null;
    userErrors: Array<{ code: MemberRemoveErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type RateLimitQueryVariables = Exact<{ [key: string]: never }>;

export type RateLimitQuery = {
  rateLimit: { cost: number; limit: number; remaining: number; restoreRate: number; resetAt: string };
};

export type CapabilitiesQueryVariables = Exact<{ [key: string]: never }>;

export type CapabilitiesQuery = { capabilities: Array<{ name: string; mode: ProviderMode; missing: Array<string> }> };

export type TrendSignalsSubscriptionVariables = Exact<{
  where?: TrendWhere | null | undefined;
  after?: string | null | undefined;
}>;

export type TrendSignalsSubscription = {
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
      trend: { id: string; score: number } | null;
    } | null;
  };
};

export type TrendTicksSubscriptionVariables = Exact<{
  where?: TrendWhere | null | undefined;
}>;

export type TrendTicksSubscription = {
  trendTicks: Array<{
    id: string;
    keyword: string;
    score: number;
    provisionalScore: number;
    velocity: number | null;
    stage: TrendStage;
    lastPoint: { at: string; count: number } | null;
  }>;
};

export type SignalsRecordMutationVariables = Exact<{
  input: SignalsRecordInput;
}>;

export type SignalsRecordMutation = {
  signalsRecord: {
    accepted: number;
    duplicates: number;
    rejected: Array<{ index: number; code: SignalRejectionCode; message: string }>;
    userErrors: Array<{
      code: SignalsRecordErrorCode;
      field: Array<string> | null;
      message: string;
      docUrl: string | null;
    }>;
  };
};

export type SourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SourcesQuery = {
  sources: Array<{
    platform: Platform;
    mode: ProviderMode;
    status: SourceStatus;
    lastRun: {
      status: RunStatus;
      startedAt: string;
      finishedAt: string | null;
      collected: number;
      persisted: number;
      failed: number;
      reason: string | null;
    } | null;
    breaker: { state: BreakerState; retryAt: string | null };
  }>;
};

export type TrendSummaryFragment = {
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
  origin: Origin;
};

export type SignalRowFragment = {
  id: string;
  platform: Platform;
  keyword: string;
  count: number;
  engagement: number | null;
  observedAt: string;
  origin: Origin;
  title: string | null;
  url: string | null;
};

export type TrendsQueryVariables = Exact<{
  where?: TrendWhere | null | undefined;
  orderBy?: Array<TrendOrder> | TrendOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TrendsQuery = {
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
      origin: Origin;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TrendQueryVariables = Exact<{
  id?: string | null | undefined;
  keyword?: string | null | undefined;
}>;

export type TrendQuery = {
  trend: {
    acceleration: number | null;
    momentum: number | null;
    novelty: number;
    baseline: number | null;
    onsetAt: string | null;
    peakAt: string | null;
    scoredThrough: string | null;
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
    origin: Origin;
    platforms: Array<{ platform: Platform; evidence: number; signalCount: number; authorCount: number | null }>;
    series: Array<{ at: string; count: number; score: number | null }>;
    growth: {
      wow: { percent: number; isCapped: boolean; current: number; previous: number } | null;
      mom: { percent: number; isCapped: boolean; current: number; previous: number } | null;
      yoy: { percent: number; isCapped: boolean; current: number; previous: number } | null;
    };
    reason: { code: TrendReasonCode; text: string; params: Array<{ name: string; value: string }> };
  } | null;
};

export type SignalsQueryVariables = Exact<{
  trendId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SignalsQuery = {
  trend: {
    id: string;
    signals: {
      nodes: Array<{
        id: string;
        platform: Platform;
        keyword: string;
        count: number;
        engagement: number | null;
        observedAt: string;
        origin: Origin;
        title: string | null;
        url: string | null;
      } | null>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type NodeQueryVariables = Exact<{
  id: string;
}>;

export type NodeQuery = {
  node:
    | { __typename: 'ApiKey'; id: string }
    | { __typename: 'AuditEntry'; id: string }
    | { __typename: 'BillingInvoice'; id: string }
    | { __typename: 'BillingSubscription'; id: string }
    | { __typename: 'BrandProfile'; id: string }
    | { __typename: 'Design'; id: string }
    | { __typename: 'Idea'; id: string }
    | { __typename: 'Invitation'; id: string }
    | { __typename: 'Job'; id: string }
    | { __typename: 'Listing'; id: string }
    | { __typename: 'ListingRevision'; id: string }
    | { __typename: 'Member'; id: string }
    | { __typename: 'Order'; id: string }
    | { __typename: 'PipelineCard'; id: string }
    | { __typename: 'PipelineRun'; id: string }
    | { __typename: 'PipelineSchedule'; id: string }
    | { __typename: 'Product'; id: string }
    | { __typename: 'ProductVariant'; id: string }
    | { __typename: 'ProviderAccount'; id: string }
    | {
        __typename: 'Signal';
        id: string;
        platform: Platform;
        keyword: string;
        count: number;
        engagement: number | null;
        observedAt: string;
        origin: Origin;
        title: string | null;
        url: string | null;
      }
    | {
        __typename: 'Trend';
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
        origin: Origin;
      }
    | { __typename: 'UsageLedgerEntry'; id: string }
    | { __typename: 'User'; id: string }
    | { __typename: 'Workspace'; id: string }
    | null;
};

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type NodesQuery = {
  nodes: Array<
    | { __typename: 'ApiKey'; id: string }
    | { __typename: 'AuditEntry'; id: string }
    | { __typename: 'BillingInvoice'; id: string }
    | { __typename: 'BillingSubscription'; id: string }
    | { __typename: 'BrandProfile'; id: string }
    | { __typename: 'Design'; id: string }
    | { __typename: 'Idea'; id: string }
    | { __typename: 'Invitation'; id: string }
    | { __typename: 'Job'; id: string }
    | { __typename: 'Listing'; id: string }
    | { __typename: 'ListingRevision'; id: string }
    | { __typename: 'Member'; id: string }
    | { __typename: 'Order'; id: string }
    | { __typename: 'PipelineCard'; id: string }
    | { __typename: 'PipelineRun'; id: string }
    | { __typename: 'PipelineSchedule'; id: string }
    | { __typename: 'Product'; id: string }
    | { __typename: 'ProductVariant'; id: string }
    | { __typename: 'ProviderAccount'; id: string }
    | {
        __typename: 'Signal';
        id: string;
        platform: Platform;
        keyword: string;
        count: number;
        engagement: number | null;
        observedAt: string;
        origin: Origin;
        title: string | null;
        url: string | null;
      }
    | {
        __typename: 'Trend';
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
        origin: Origin;
      }
    | { __typename: 'UsageLedgerEntry'; id: string }
    | { __typename: 'User'; id: string }
    | { __typename: 'Workspace'; id: string }
    | null
  >;
};

export const MemberRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberRowFragment, unknown>;
export const InvitationRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationRowFragment, unknown>;
export const TrendSummaryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrendSummary' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendSummaryFragment, unknown>;
export const SignalRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignalRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signal' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignalRowFragment, unknown>;
export const WorkspaceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Workspace' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'seats' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'apiKeys' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'auditRetentionDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bucketPoints' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'restoreRate' } },
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
} as unknown as DocumentNode<WorkspaceQuery, WorkspaceQueryVariables>;
export const MembersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Members' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  arguments: [
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invitations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invitations' },
                  arguments: [
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationRow' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const AuditLogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEntryWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'auditLog' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
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
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'actor' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ip' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                          ],
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const UsageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Usage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'usage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hours' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'throttled' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'days' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'throttled' } },
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
} as unknown as DocumentNode<UsageQuery, UsageQueryVariables>;
export const RequestsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Requests' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestLogWhere' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requests' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'where' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
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
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'operationName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'operationType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'transport' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'errorCodes' } },
                          ],
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const WorkspaceUpdateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WorkspaceUpdate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkspaceUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspaceUpdate' },
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
                  name: { kind: 'Name', value: 'workspace' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<WorkspaceUpdateMutation, WorkspaceUpdateMutationVariables>;
export const InvitationCreateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InvitationCreate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationCreate' },
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
                  name: { kind: 'Name', value: 'invitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationRow' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationCreateMutation, InvitationCreateMutationVariables>;
export const InvitationRevokeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InvitationRevoke' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvitationRevokeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitationRevoke' },
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
                  name: { kind: 'Name', value: 'invitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvitationRow' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvitationRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitationRevokeMutation, InvitationRevokeMutationVariables>;
export const MemberUpdateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MemberUpdate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberUpdate' },
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
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberRow' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Member' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberUpdateMutation, MemberUpdateMutationVariables>;
export const MemberRemoveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MemberRemove' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MemberRemoveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberRemove' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'removedMemberId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'livingKeyCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
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
} as unknown as DocumentNode<MemberRemoveMutation, MemberRemoveMutationVariables>;
export const RateLimitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RateLimit' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rateLimit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remaining' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restoreRate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resetAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RateLimitQuery, RateLimitQueryVariables>;
export const CapabilitiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Capabilities' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capabilities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CapabilitiesQuery, CapabilitiesQueryVariables>;
export const TrendSignalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'TrendSignals' },
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
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignalRow' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'trend' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
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
      name: { kind: 'Name', value: 'SignalRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signal' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendSignalsSubscription, TrendSignalsSubscriptionVariables>;
export const TrendTicksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'TrendTicks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TrendWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trendTicks' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
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
} as unknown as DocumentNode<TrendTicksSubscription, TrendTicksSubscriptionVariables>;
export const SignalsRecordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignalsRecord' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignalsRecordInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signalsRecord' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duplicates' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejected' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'docUrl' } },
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
} as unknown as DocumentNode<SignalsRecordMutation, SignalsRecordMutationVariables>;
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
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'platform' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lastRun' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
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
export const TrendsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Trends' },
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
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendSummary' } }],
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
      name: { kind: 'Name', value: 'TrendSummary' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendsQuery, TrendsQueryVariables>;
export const TrendDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Trend' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'keyword' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'keyword' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'keyword' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendSummary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceleration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'momentum' } },
                { kind: 'Field', name: { kind: 'Name', value: 'novelty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onsetAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'peakAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scoredThrough' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                    ],
                  },
                },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mom' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'yoy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isCapped' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'previous' } },
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
      name: { kind: 'Name', value: 'TrendSummary' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const SignalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Signals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trendId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
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
            name: { kind: 'Name', value: 'trend' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trendId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signals' },
                  arguments: [
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignalRow' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignalRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signal' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignalsQuery, SignalsQueryVariables>;
export const NodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Node' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
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
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendSummary' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignalRow' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrendSummary' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignalRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signal' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Nodes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrendSummary' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignalRow' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrendSummary' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignalRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Signal' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
