import {
  AuditLogDocument,
  type AuditLogQueryVariables,
  CapabilitiesDocument,
  MembersDocument,
  RequestsDocument,
  type RequestsQueryVariables,
  UsageDocument,
  WorkspaceDocument,
  type NodesQueryVariables,
  NodesDocument,
  type Podpusher,
  RateLimitDocument,
  SignalsDocument,
  type SignalsQueryVariables,
  SignalsRecordDocument,
  SourcesDocument,
  TrendDocument,
  type TrendQueryVariables,
  TrendsDocument,
  type TrendsQueryVariables,
} from '@podpusher/sdk';
import { podpusherInfiniteQuery, podpusherMutation, podpusherQuery } from './options.js';

/** A page of trends. */
export const trendsQuery = (podpusher: Podpusher, variables: TrendsQueryVariables = {}) =>
  podpusherQuery(podpusher, TrendsDocument, variables);

/** Trends, page after page. */
export const trendsInfiniteQuery = (podpusher: Podpusher, variables: Omit<TrendsQueryVariables, 'after'> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: TrendsDocument, variables, select: ({ trends }) => trends });

/** One trend with its curve and its reason, by id or keyword. */
export const trendQuery = (podpusher: Podpusher, variables: TrendQueryVariables) =>
  podpusherQuery(podpusher, TrendDocument, variables);

/** The recorded signals of a trend, page after page, newest first. */
export const signalsInfiniteQuery = (podpusher: Podpusher, variables: Omit<SignalsQueryVariables, 'after'>) =>
  podpusherInfiniteQuery(podpusher, { document: SignalsDocument, variables, select: ({ trend }) => trend?.signals });

/** Trends and signals by their ids. */
export const nodesQuery = (podpusher: Podpusher, variables: NodesQueryVariables) =>
  podpusherQuery(podpusher, NodesDocument, variables);

/** The platforms that signals are collected from. */
export const sourcesQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, SourcesDocument, {});

/** What is live, and what runs against the sandbox. */
export const capabilitiesQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, CapabilitiesDocument, {});

/** What is left of the caller's points. */
export const rateLimitQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, RateLimitDocument, {});

/** The workspace of the key, with what its plan allows. */
export const workspaceQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, WorkspaceDocument, {});

/** Who has a seat, page after page. */
export const membersInfiniteQuery = (podpusher: Podpusher, variables: { first?: number } = {}) =>
  podpusherInfiniteQuery(podpusher, {
    document: MembersDocument,
    variables,
    select: ({ workspace }) => workspace?.members,
  });

/** Who changed what, page after page, newest first. */
export const auditLogInfiniteQuery = (podpusher: Podpusher, variables: Omit<AuditLogQueryVariables, 'after'> = {}) =>
  podpusherInfiniteQuery(podpusher, {
    document: AuditLogDocument,
    variables,
    select: ({ workspace }) => workspace?.auditLog,
  });

/** What the workspace asked of the API lately. */
export const usageQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, UsageDocument, {});

/** Operations of the workspace, page after page, newest first. */
export const requestsInfiniteQuery = (podpusher: Podpusher, variables: Omit<RequestsQueryVariables, 'after'> = {}) =>
  podpusherInfiniteQuery(podpusher, {
    document: RequestsDocument,
    variables,
    select: ({ workspace }) => workspace?.requests,
  });

/** Records signals. */
export const signalsRecordMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, SignalsRecordDocument);
