import type { Podpusher } from '@podpusher/sdk';
import {
  DesignApproveDocument,
  DesignsDocument,
  DesignsGenerateDocument,
  type DesignsQueryVariables,
  IdeaChooseDocument,
  IdeasDocument,
  IdeasGenerateDocument,
  type IdeasQueryVariables,
  JobDocument,
  JobsDocument,
  type JobsQueryVariables,
  ListingDocument,
  ListingPublishDocument,
  ListingsDocument,
  type ListingsQueryVariables,
  ListingUpdateDocument,
  PipelineRunDocument,
  PipelineRunsDocument,
  type PipelineRunsQueryVariables,
  ProductCreateDocument,
  ProductDocument,
  ProductsDocument,
  type ProductsQueryVariables,
  QuotasDocument,
  RunContinueDocument,
  RunStartDocument,
} from '@podpusher/sdk/selling';
import { podpusherInfiniteQuery, podpusherMutation, podpusherQuery } from './options.js';

type Unpaged<Variables> = Omit<Variables, 'after'>;

/** Ideas, page after page, newest first. */
export const ideasInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<IdeasQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: IdeasDocument, variables, select: ({ ideas }) => ideas });

/** Designs, page after page, newest first; rejected ones only when they are asked for. */
export const designsInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<DesignsQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: DesignsDocument, variables, select: ({ designs }) => designs });

/** Products, page after page, newest first. */
export const productsInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<ProductsQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: ProductsDocument, variables, select: ({ products }) => products });

/** One product with its pictures, variants, prices and drift; null when it is unknown or not yours. */
export const productQuery = (podpusher: Podpusher, id: string) => podpusherQuery(podpusher, ProductDocument, { id });

/** Listings, page after page, newest first. */
export const listingsInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<ListingsQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: ListingsDocument, variables, select: ({ listings }) => listings });

/** One listing, and what stands between it and its publication; null when it is unknown or not yours. */
export const listingQuery = (podpusher: Podpusher, id: string) => podpusherQuery(podpusher, ListingDocument, { id });

/** Jobs, page after page, newest first. */
export const jobsInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<JobsQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, { document: JobsDocument, variables, select: ({ jobs }) => jobs });

/** One job; null when it is unknown or not yours. */
export const jobQuery = (podpusher: Podpusher, id: string) => podpusherQuery(podpusher, JobDocument, { id });

/** Runs, page after page, newest first. */
export const pipelineRunsInfiniteQuery = (podpusher: Podpusher, variables: Unpaged<PipelineRunsQueryVariables> = {}) =>
  podpusherInfiniteQuery(podpusher, {
    document: PipelineRunsDocument,
    variables,
    select: ({ pipelineRuns }) => pipelineRuns,
  });

/** One run; null when it is unknown or not yours. */
export const pipelineRunQuery = (podpusher: Podpusher, id: string) =>
  podpusherQuery(podpusher, PipelineRunDocument, { id });

/** What is used of the month's ideas, images and listings. */
export const quotasQuery = (podpusher: Podpusher) => podpusherQuery(podpusher, QuotasDocument, {});

/** Has ideas thought of. */
export const ideasGenerateMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, IdeasGenerateDocument);

/** Chooses an idea; a waiting run goes on. */
export const ideaChooseMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, IdeaChooseDocument);

/** Has designs drawn. */
export const designsGenerateMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, DesignsGenerateDocument);

/** Approves a design; a waiting run goes on. */
export const designApproveMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, DesignApproveDocument);

/** Makes a product of a design. */
export const productCreateMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, ProductCreateDocument);

/** Changes the draft of a listing. */
export const listingUpdateMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, ListingUpdateDocument);

/** Publishes a listing. */
export const listingPublishMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, ListingPublishDocument);

/** Makes a listing from a trend or words, step by step. */
export const runStartMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, RunStartDocument);

/** Gives a waiting run what it waits for. */
export const runContinueMutation = (podpusher: Podpusher) => podpusherMutation(podpusher, RunContinueDocument);
