/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why the card stayed as it is. */
export type CardArchiveErrorCode =
  /** Your workspace has no card with this id. */
  'NOT_FOUND';

/** Which card is taken from the board, or brought back. */
export type CardArchiveInput = {
  /** The card, `crd_…`. */
  id: string;
  /** False: brought back. True when absent. */
  isArchived?: boolean | null | undefined;
};

/** Why no card was made. */
export type CardCreateErrorCode =
  /** There is no such trend any more. */
  | 'NOT_FOUND'
  /** A title has from 1 to 200 characters. */
  | 'TITLE_INVALID';

/** What a new card is about: a trend, or the seller’s own words. */
export type CardCreateInput = {
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Own words, where there is no trend. */
  title?: string | null | undefined;
  /** The trend, `trd_…`; a trend that has a card gets no second one. */
  trendId?: string | null | undefined;
};

/** Why the card stayed. */
export type CardMoveErrorCode =
  /** Somebody moved it meanwhile. */
  | 'CONFLICT'
  /** It has no idea yet. */
  | 'NEEDS_IDEA'
  /** It has no product yet. */
  | 'NEEDS_PRODUCT'
  /** Its listing is not live. */
  | 'NEEDS_PUBLISHING'
  /** It came from no trend. */
  | 'NEEDS_TREND'
  /** Your workspace has no card with this id. */
  | 'NOT_FOUND'
  /** Its listing is live. */
  | 'STILL_LIVE';

/** Where a card goes. */
export type CardMoveInput = {
  /** Below which card, `crd_…`; on top when absent. */
  afterId?: string | null | undefined;
  /** The version that was seen: moved meanwhile is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The card, `crd_…`. */
  id: string;
  /** Into which column; its own, to change the order. */
  stage: PipelineStage;
};

/** How one attempt at a job ended. */
export type JobAttemptOutcome =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** The worker died; the next one went on behind what was done. */
  | 'DIED'
  /** Something went wrong. */
  | 'FAILED'
  /** The worker was stopped, for example by an update. Counts as no failure. */
  | 'INTERRUPTED'
  /** The job was done. */
  | 'SUCCEEDED'
  /** It was not time yet: a provider said wait, or something was not ready. Counts as no failure. */
  | 'WAITING';

/** Why the job was not cancelled. */
export type JobCancelErrorCode =
  /** It has ended already. */
  | 'ENDED'
  /** Your workspace has no job with this id. */
  | 'NOT_FOUND';

/** Which job is cancelled. */
export type JobCancelInput = {
  /** The job, `job_…`. */
  id: string;
};

/** What an event of the stream of jobs says. */
export type JobEventKind =
  /** The stream is alive and has come as far as `cursor`; the first event is one. */
  | 'HEARTBEAT'
  /** Jobs changed. */
  | 'JOBS'
  /** The cursor is from before the database was restored: read `jobs`, then go on from `cursor`. */
  | 'RESET';

/** Why the job was not tried again. */
export type JobRetryErrorCode =
  /** Only a job that failed or was cancelled can be tried again. */
  | 'NOT_FAILED'
  /** Your workspace has no job with this id. */
  | 'NOT_FOUND';

/** Which job is tried again. */
export type JobRetryInput = {
  /** The job, `job_…`. */
  id: string;
};

/** How a job stands. */
export type JobStatus =
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** It is not tried again by itself; `problem` says what to do. */
  | 'FAILED'
  /** It waits for a worker, or for its time. */
  | 'QUEUED'
  /** An attempt ended without success; the next begins at `nextAttemptAt`. */
  | 'RETRYING'
  /** A worker is at it. */
  | 'RUNNING'
  /** Done. */
  | 'SUCCEEDED';

/** Language of ideas, texts and listings. */
export type PipelineLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** What a run waits for. */
export type PipelineRunChoice =
  /** That a design is approved. */
  | 'DESIGN'
  /** That an idea is chosen. */
  | 'IDEA'
  /** That publishing is confirmed. */
  | 'PUBLISH';

/** How far a run is to go by itself, and where it is to stop. */
export type PipelineRunPlanInput = {
  /** Brand profile, `brp_…`; the workspace’s default when absent. */
  brandProfileId?: string | null | undefined;
  /** Designs to choose from, 1 to 6; 4 when absent. */
  designCount?: number | null | undefined;
  /** Ideas to choose from, 1 to 6; 3 when absent. */
  ideaCount?: number | null | undefined;
  /** Language of what it writes. */
  locale: PipelineLocale;
  /** Whether the listing is published; true when absent. */
  publish?: boolean | null | undefined;
  /** Whether a person approves a design; true when absent. */
  reviewDesigns?: boolean | null | undefined;
  /** Whether a person chooses the idea; true when absent. */
  reviewIdeas?: boolean | null | undefined;
  /** Whether a person is asked before publishing; true when absent. */
  reviewListing?: boolean | null | undefined;
  /** The goods: `tee`, `hoodie`, `sweatshirt`, `mug`, `tote`, `poster`, `sticker` or `phone-case`. */
  template: string;
};

/** How a run stands. */
export type PipelineRunStatus =
  /** Somebody cancelled it; what it made stays. */
  | 'CANCELLED'
  /** A step failed; `problem` says what to do. `runRetry` goes on from there. */
  | 'FAILED'
  /** A job of it is at work, or waits for its turn. */
  | 'RUNNING'
  /** It went as far as its plan says. */
  | 'SUCCEEDED'
  /** It waits for a person: see `waitingFor`, and answer by `runContinue`. */
  | 'WAITING';

/** What a run is at. */
export type PipelineRunStep =
  /** Making designs, or approving one. */
  | 'DESIGNS'
  /** Done. */
  | 'DONE'
  /** Drafting ideas, or choosing one. */
  | 'IDEAS'
  /** Drafting the listing. */
  | 'LISTING'
  /** Making the product at the print provider. */
  | 'PRODUCT'
  /** Publishing it, or asking whether to. */
  | 'PUBLISH';

/** Which trends a schedule takes. */
export type PipelineScheduleFilterInput = {
  /** Category as `Trend.category` has it; any when absent. */
  category?: string | null | undefined;
  /** Lowest score, 0 to 100; 50 when absent. */
  minScore?: number | null | undefined;
  /** At most so many each time, 1 to 10; 3 when absent. */
  trendsPerRun?: number | null | undefined;
};

/** A column of the board. */
export type PipelineStage =
  /** An idea is chosen, designs are made and reviewed. */
  | 'IDEA'
  /** The listing is live. */
  | 'LIVE'
  /** There is a product, and its listing is drafted. */
  | 'READY'
  /** Something to make a listing of; nothing is made yet. */
  | 'SIGNAL';

/** Why the run was not cancelled. */
export type RunCancelErrorCode =
  /** It has ended already. */
  | 'ENDED'
  /** Your workspace has no run with this id. */
  | 'NOT_FOUND';

/** Which run is cancelled. */
export type RunCancelInput = {
  /** The run, `prn_…`. */
  id: string;
};

/** Why the run did not go on. */
export type RunContinueErrorCode =
  /** It waits for another choice, or the choice is none of its own. */
  | 'CHOICE_INVALID'
  /** Your workspace has no run with this id. */
  | 'NOT_FOUND'
  /** It waits for nobody. */
  | 'NOT_WAITING';

/** What a run waits for. */
export type RunContinueInput = {
  /** The design that is approved, `dsn_…`, where it waits for one. */
  designId?: string | null | undefined;
  /** The run, `prn_…`. */
  id: string;
  /** The idea that is chosen, `ide_…`, where it waits for one. */
  ideaId?: string | null | undefined;
  /** True: publish, where it asks for that. */
  publish?: boolean | null | undefined;
};

/** Why the run was not tried again. */
export type RunRetryErrorCode =
  /** Only a run that failed or was cancelled can be tried again. */
  | 'NOT_FAILED'
  /** Your workspace has no run with this id. */
  | 'NOT_FOUND';

/** Which run is tried again. */
export type RunRetryInput = {
  /** The run, `prn_…`. */
  id: string;
};

/** Why no run was started. */
export type RunStartErrorCode =
  /** Neither a trend nor words. */
  | 'NOTHING_TO_START_FROM'
  /** There is no such trend any more, or your workspace has no such brand profile. */
  | 'NOT_FOUND'
  /** Goods that are not known, or a count out of bounds. */
  | 'PLAN_INVALID';

/** What a listing is to be made of. */
export type RunStartInput = {
  /** Card that the run is to take along, `crd_…`; that of the trend, or a new one, when absent. */
  cardId?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** The seller’s own words, up to 200 characters. */
  keyword?: string | null | undefined;
  /** How far. */
  plan: PipelineRunPlanInput;
  /** The trend, `trd_…`; absent when `keyword` is given. */
  trendId?: string | null | undefined;
};

/** Why no schedule was made. */
export type ScheduleCreateErrorCode =
  /** Not five fields that can be read, a date that never comes, or more often than once an hour. */
  | 'CRON_INVALID'
  /** A name has from 1 to 80 characters. */
  | 'NAME_INVALID'
  /** Your workspace has no such brand profile. */
  | 'NOT_FOUND'
  /** Goods that are not known, or a count or score out of bounds. */
  | 'PLAN_INVALID'
  /** Not a time zone. */
  | 'TIME_ZONE_INVALID'
  /** A workspace has at most 20. */
  | 'TOO_MANY';

/** Runs that are to repeat. */
export type ScheduleCreateInput = {
  /** Minute, hour, day of the month, month, day of the week: `30 8 * * 1` is Mondays at half past eight. */
  cron: string;
  /** Which trends. */
  filter: PipelineScheduleFilterInput;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, 1 to 80 characters. */
  name: string;
  /** How far each run goes. */
  plan: PipelineRunPlanInput;
  /** IANA zone: `Europe/Berlin`. */
  timeZone: string;
};

/** Why the schedule stayed. */
export type ScheduleDeleteErrorCode =
  /** Your workspace has no schedule with this id. */
  'NOT_FOUND';

/** Which schedule ends. */
export type ScheduleDeleteInput = {
  /** The schedule, `sch_…`. */
  id: string;
};

/** Why the schedule stayed as it was. */
export type ScheduleUpdateErrorCode =
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** Not five fields that can be read, a date that never comes, or more often than once an hour. */
  | 'CRON_INVALID'
  /** A name has from 1 to 80 characters. */
  | 'NAME_INVALID'
  /** Your workspace has no schedule with this id. */
  | 'NOT_FOUND'
  /** Goods that are not known, or a count or score out of bounds. */
  | 'PLAN_INVALID'
  /** Not a time zone. */
  | 'TIME_ZONE_INVALID';

/** What changes of a schedule; what is absent stays. */
export type ScheduleUpdateInput = {
  /** Five fields. */
  cron?: string | null | undefined;
  /** The version that was seen: changed meanwhile is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Which trends. */
  filter?: PipelineScheduleFilterInput | null | undefined;
  /** The schedule, `sch_…`. */
  id: string;
  /** False: pause. True: resume. */
  isActive?: boolean | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** How far each run goes. */
  plan?: PipelineRunPlanInput | null | undefined;
  /** IANA zone. */
  timeZone?: string | null | undefined;
};

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

export type JobFactsFragment = {
  id: string;
  task: string;
  status: JobStatus;
  progress: number;
  step: string;
  attempts: number;
  nextAttemptAt: string | null;
  expectedEndAt: string | null;
  cancelRequestedAt: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  runId: string | null;
  problem: { code: string; message: string; provider: string | null; action: string | null } | null;
};

export type RunFactsFragment = {
  id: string;
  keyword: string;
  status: PipelineRunStatus;
  step: PipelineRunStep;
  waitingFor: PipelineRunChoice | null;
  updatedAt: string;
  version: number;
  ideaId: string | null;
  designId: string | null;
  productId: string | null;
  listingId: string | null;
  problem: { code: string; message: string; provider: string | null; action: string | null } | null;
  plan: { template: string; publish: boolean; reviewIdeas: boolean; reviewDesigns: boolean; reviewListing: boolean };
};

export type CardFactsFragment = {
  id: string;
  stage: PipelineStage;
  title: string;
  version: number;
  thumbnailUrl: string | null;
  listingUrl: string | null;
  listingId: string | null;
  productId: string | null;
  designId: string | null;
  ideaId: string | null;
  hasDrift: boolean;
  updatedAt: string;
  trend: { id: string; keyword: string; score: number; stage: TrendStage } | null;
  run: {
    id: string;
    keyword: string;
    status: PipelineRunStatus;
    step: PipelineRunStep;
    waitingFor: PipelineRunChoice | null;
    updatedAt: string;
    version: number;
    ideaId: string | null;
    designId: string | null;
    productId: string | null;
    listingId: string | null;
    problem: { code: string; message: string; provider: string | null; action: string | null } | null;
    plan: { template: string; publish: boolean; reviewIdeas: boolean; reviewDesigns: boolean; reviewListing: boolean };
  } | null;
  job: {
    id: string;
    task: string;
    status: JobStatus;
    progress: number;
    step: string;
    attempts: number;
    nextAttemptAt: string | null;
    expectedEndAt: string | null;
    cancelRequestedAt: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    runId: string | null;
    problem: { code: string; message: string; provider: string | null; action: string | null } | null;
  } | null;
};

export type PipelineBoardQueryVariables = Exact<{
  first: number;
}>;

export type PipelineBoardQuery = {
  pipelineStages: Array<{ stage: PipelineStage; count: number; waiting: number }>;
  signal: {
    nodes: Array<{
      id: string;
      stage: PipelineStage;
      title: string;
      version: number;
      thumbnailUrl: string | null;
      listingUrl: string | null;
      listingId: string | null;
      productId: string | null;
      designId: string | null;
      ideaId: string | null;
      hasDrift: boolean;
      updatedAt: string;
      trend: { id: string; keyword: string; score: number; stage: TrendStage } | null;
      run: {
        id: string;
        keyword: string;
        status: PipelineRunStatus;
        step: PipelineRunStep;
        waitingFor: PipelineRunChoice | null;
        updatedAt: string;
        version: number;
        ideaId: string | null;
        designId: string | null;
        productId: string | null;
        listingId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
        plan: {
          template: string;
          publish: boolean;
          reviewIdeas: boolean;
          reviewDesigns: boolean;
          reviewListing: boolean;
        };
      } | null;
      job: {
        id: string;
        task: string;
        status: JobStatus;
        progress: number;
        step: string;
        attempts: number;
        nextAttemptAt: string | null;
        expectedEndAt: string | null;
        cancelRequestedAt: string | null;
        startedAt: string | null;
        finishedAt: string | null;
        runId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      } | null;
    } | null>;
  };
  idea: {
    nodes: Array<{
      id: string;
      stage: PipelineStage;
      title: string;
      version: number;
      thumbnailUrl: string | null;
      listingUrl: string | null;
      listingId: string | null;
      productId: string | null;
      designId: string | null;
      ideaId: string | null;
      hasDrift: boolean;
      updatedAt: string;
      trend: { id: string; keyword: string; score: number; stage: TrendStage } | null;
      run: {
        id: string;
        keyword: string;
        status: PipelineRunStatus;
        step: PipelineRunStep;
        waitingFor: PipelineRunChoice | null;
        updatedAt: string;
        version: number;
        ideaId: string | null;
        designId: string | null;
        productId: string | null;
        listingId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
        plan: {
          template: string;
          publish: boolean;
          reviewIdeas: boolean;
          reviewDesigns: boolean;
          reviewListing: boolean;
        };
      } | null;
      job: {
        id: string;
        task: string;
        status: JobStatus;
        progress: number;
        step: string;
        attempts: number;
        nextAttemptAt: string | null;
        expectedEndAt: string | null;
        cancelRequestedAt: string | null;
        startedAt: string | null;
        finishedAt: string | null;
        runId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      } | null;
    } | null>;
  };
  ready: {
    nodes: Array<{
      id: string;
      stage: PipelineStage;
      title: string;
      version: number;
      thumbnailUrl: string | null;
      listingUrl: string | null;
      listingId: string | null;
      productId: string | null;
      designId: string | null;
      ideaId: string | null;
      hasDrift: boolean;
      updatedAt: string;
      trend: { id: string; keyword: string; score: number; stage: TrendStage } | null;
      run: {
        id: string;
        keyword: string;
        status: PipelineRunStatus;
        step: PipelineRunStep;
        waitingFor: PipelineRunChoice | null;
        updatedAt: string;
        version: number;
        ideaId: string | null;
        designId: string | null;
        productId: string | null;
        listingId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
        plan: {
          template: string;
          publish: boolean;
          reviewIdeas: boolean;
          reviewDesigns: boolean;
          reviewListing: boolean;
        };
      } | null;
      job: {
        id: string;
        task: string;
        status: JobStatus;
        progress: number;
        step: string;
        attempts: number;
        nextAttemptAt: string | null;
        expectedEndAt: string | null;
        cancelRequestedAt: string | null;
        startedAt: string | null;
        finishedAt: string | null;
        runId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      } | null;
    } | null>;
  };
  live: {
    nodes: Array<{
      id: string;
      stage: PipelineStage;
      title: string;
      version: number;
      thumbnailUrl: string | null;
      listingUrl: string | null;
      listingId: string | null;
      productId: string | null;
      designId: string | null;
      ideaId: string | null;
      hasDrift: boolean;
      updatedAt: string;
      trend: { id: string; keyword: string; score: number; stage: TrendStage } | null;
      run: {
        id: string;
        keyword: string;
        status: PipelineRunStatus;
        step: PipelineRunStep;
        waitingFor: PipelineRunChoice | null;
        updatedAt: string;
        version: number;
        ideaId: string | null;
        designId: string | null;
        productId: string | null;
        listingId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
        plan: {
          template: string;
          publish: boolean;
          reviewIdeas: boolean;
          reviewDesigns: boolean;
          reviewListing: boolean;
        };
      } | null;
      job: {
        id: string;
        task: string;
        status: JobStatus;
        progress: number;
        step: string;
        attempts: number;
        nextAttemptAt: string | null;
        expectedEndAt: string | null;
        cancelRequestedAt: string | null;
        startedAt: string | null;
        finishedAt: string | null;
        runId: string | null;
        problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      } | null;
    } | null>;
  };
};

export type JobHistoryQueryVariables = Exact<{
  id: string;
}>;

export type JobHistoryQuery = {
  job: {
    createdAt: string;
    maxAttempts: number;
    id: string;
    task: string;
    status: JobStatus;
    progress: number;
    step: string;
    attempts: number;
    nextAttemptAt: string | null;
    expectedEndAt: string | null;
    cancelRequestedAt: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    runId: string | null;
    history: Array<{
      number: number;
      startedAt: string | null;
      endedAt: string;
      outcome: JobAttemptOutcome;
      code: string | null;
      message: string | null;
    }>;
    problem: { code: string; message: string; provider: string | null; action: string | null } | null;
  } | null;
};

export type PipelineWaitingQueryVariables = Exact<{ [key: string]: never }>;

export type PipelineWaitingQuery = { pipelineWaiting: { ideas: number; designs: number; listings: number } };

export type JobChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type JobChangesSubscription = {
  jobs: {
    cursor: string;
    kind: JobEventKind;
    jobs: Array<{
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      expectedEndAt: string | null;
      cancelRequestedAt: string | null;
      startedAt: string | null;
      finishedAt: string | null;
      runId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
    }>;
  };
};

export type CreateCardMutationVariables = Exact<{
  input: CardCreateInput;
}>;

export type CreateCardMutation = {
  cardCreate: {
    card: { id: string } | null;
    userErrors: Array<{ code: CardCreateErrorCode; field: Array<string> | null }>;
  };
};

export type MoveCardMutationVariables = Exact<{
  input: CardMoveInput;
}>;

export type MoveCardMutation = {
  cardMove: {
    card: { id: string; stage: PipelineStage; version: number } | null;
    userErrors: Array<{ code: CardMoveErrorCode; field: Array<string> | null }>;
  };
};

export type ArchiveCardMutationVariables = Exact<{
  input: CardArchiveInput;
}>;

export type ArchiveCardMutation = {
  cardArchive: {
    card: { id: string; archivedAt: string | null } | null;
    userErrors: Array<{ code: CardArchiveErrorCode; field: Array<string> | null }>;
  };
};

export type CancelJobMutationVariables = Exact<{
  input: JobCancelInput;
}>;

export type CancelJobMutation = {
  jobCancel: {
    job: {
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      expectedEndAt: string | null;
      cancelRequestedAt: string | null;
      startedAt: string | null;
      finishedAt: string | null;
      runId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: JobCancelErrorCode; field: Array<string> | null }>;
  };
};

export type RetryJobMutationVariables = Exact<{
  input: JobRetryInput;
}>;

export type RetryJobMutation = {
  jobRetry: {
    job: {
      id: string;
      task: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      expectedEndAt: string | null;
      cancelRequestedAt: string | null;
      startedAt: string | null;
      finishedAt: string | null;
      runId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
    } | null;
    userErrors: Array<{ code: JobRetryErrorCode; field: Array<string> | null }>;
  };
};

export type StartRunMutationVariables = Exact<{
  input: RunStartInput;
}>;

export type StartRunMutation = {
  runStart: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      updatedAt: string;
      version: number;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      plan: {
        template: string;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: RunStartErrorCode; field: Array<string> | null }>;
  };
};

export type ContinueRunMutationVariables = Exact<{
  input: RunContinueInput;
}>;

export type ContinueRunMutation = {
  runContinue: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      updatedAt: string;
      version: number;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      plan: {
        template: string;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: RunContinueErrorCode; field: Array<string> | null }>;
  };
};

export type CancelRunMutationVariables = Exact<{
  input: RunCancelInput;
}>;

export type CancelRunMutation = {
  runCancel: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      updatedAt: string;
      version: number;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      plan: {
        template: string;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: RunCancelErrorCode; field: Array<string> | null }>;
  };
};

export type RetryRunMutationVariables = Exact<{
  input: RunRetryInput;
}>;

export type RetryRunMutation = {
  runRetry: {
    run: {
      id: string;
      keyword: string;
      status: PipelineRunStatus;
      step: PipelineRunStep;
      waitingFor: PipelineRunChoice | null;
      updatedAt: string;
      version: number;
      ideaId: string | null;
      designId: string | null;
      productId: string | null;
      listingId: string | null;
      problem: { code: string; message: string; provider: string | null; action: string | null } | null;
      plan: {
        template: string;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: RunRetryErrorCode; field: Array<string> | null }>;
  };
};

export type ScheduleFactsFragment = {
  id: string;
  name: string;
  cron: string;
  timeZone: string;
  isActive: boolean;
  nextDates: Array<string>;
  lastRunAt: string | null;
  version: number;
  filter: { category: string | null; minScore: number; trendsPerRun: number };
  plan: {
    template: string;
    locale: PipelineLocale;
    publish: boolean;
    reviewIdeas: boolean;
    reviewDesigns: boolean;
    reviewListing: boolean;
  };
};

export type SchedulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type SchedulesQuery = {
  pipelineSchedules: {
    nodes: Array<{
      id: string;
      name: string;
      cron: string;
      timeZone: string;
      isActive: boolean;
      nextDates: Array<string>;
      lastRunAt: string | null;
      version: number;
      filter: { category: string | null; minScore: number; trendsPerRun: number };
      plan: {
        template: string;
        locale: PipelineLocale;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CreateScheduleMutationVariables = Exact<{
  input: ScheduleCreateInput;
}>;

export type CreateScheduleMutation = {
  scheduleCreate: {
    schedule: {
      id: string;
      name: string;
      cron: string;
      timeZone: string;
      isActive: boolean;
      nextDates: Array<string>;
      lastRunAt: string | null;
      version: number;
      filter: { category: string | null; minScore: number; trendsPerRun: number };
      plan: {
        template: string;
        locale: PipelineLocale;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: ScheduleCreateErrorCode; field: Array<string> | null }>;
  };
};

export type UpdateScheduleMutationVariables = Exact<{
  input: ScheduleUpdateInput;
}>;

export type UpdateScheduleMutation = {
  scheduleUpdate: {
    schedule: {
      id: string;
      name: string;
      cron: string;
      timeZone: string;
      isActive: boolean;
      nextDates: Array<string>;
      lastRunAt: string | null;
      version: number;
      filter: { category: string | null; minScore: number; trendsPerRun: number };
      plan: {
        template: string;
        locale: PipelineLocale;
        publish: boolean;
        reviewIdeas: boolean;
        reviewDesigns: boolean;
        reviewListing: boolean;
      };
    } | null;
    userErrors: Array<{ code: ScheduleUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type DeleteScheduleMutationVariables = Exact<{
  input: ScheduleDeleteInput;
}>;

export type DeleteScheduleMutation = {
  scheduleDelete: {
    deletedId: string | null;
    userErrors: Array<{ code: ScheduleDeleteErrorCode; field: Array<string> | null }>;
  };
};

export const RunFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunFactsFragment, unknown>;
export const JobFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobFactsFragment, unknown>;
export const CardFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDrift' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'job' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CardFactsFragment, unknown>;
export const ScheduleFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ScheduleFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineSchedule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cron' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextDates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minScore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trendsPerRun' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScheduleFactsFragment, unknown>;
export const PipelineBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PipelineBoard' },
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
            name: { kind: 'Name', value: 'pipelineStages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'signal' },
            name: { kind: 'Name', value: 'pipelineCards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stage' },
                value: { kind: 'EnumValue', value: 'SIGNAL' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFacts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'idea' },
            name: { kind: 'Name', value: 'pipelineCards' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'stage' }, value: { kind: 'EnumValue', value: 'IDEA' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFacts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'ready' },
            name: { kind: 'Name', value: 'pipelineCards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stage' },
                value: { kind: 'EnumValue', value: 'READY' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFacts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'live' },
            name: { kind: 'Name', value: 'pipelineCards' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'stage' }, value: { kind: 'EnumValue', value: 'LIVE' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFacts' } }],
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
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDrift' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'job' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PipelineBoardQuery, PipelineBoardQueryVariables>;
export const JobHistoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'JobHistory' },
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
            name: { kind: 'Name', value: 'job' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'maxAttempts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobHistoryQuery, JobHistoryQueryVariables>;
export const PipelineWaitingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PipelineWaiting' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pipelineWaiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'ideas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'designs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listings' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PipelineWaitingQuery, PipelineWaitingQueryVariables>;
export const JobChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'JobChanges' },
      variableDefinitions: [
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
            name: { kind: 'Name', value: 'jobs' },
            arguments: [
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
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'jobs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } }],
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
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobChangesSubscription, JobChangesSubscriptionVariables>;
export const CreateCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CardCreateInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cardCreate' },
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
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
} as unknown as DocumentNode<CreateCardMutation, CreateCardMutationVariables>;
export const MoveCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CardMoveInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cardMove' },
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
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
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
} as unknown as DocumentNode<MoveCardMutation, MoveCardMutationVariables>;
export const ArchiveCardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ArchiveCard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CardArchiveInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cardArchive' },
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
                  name: { kind: 'Name', value: 'card' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'archivedAt' } },
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
} as unknown as DocumentNode<ArchiveCardMutation, ArchiveCardMutationVariables>;
export const CancelJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobCancelInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'jobCancel' },
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
                  name: { kind: 'Name', value: 'job' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } }],
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
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const RetryJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryJob' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobRetryInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'jobRetry' },
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
                  name: { kind: 'Name', value: 'job' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'JobFacts' } }],
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
      name: { kind: 'Name', value: 'JobFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'task' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expectedEndAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelRequestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryJobMutation, RetryJobMutationVariables>;
export const StartRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunStartInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runStart' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
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
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartRunMutation, StartRunMutationVariables>;
export const ContinueRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ContinueRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunContinueInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runContinue' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
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
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContinueRunMutation, ContinueRunMutationVariables>;
export const CancelRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunCancelInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runCancel' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
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
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelRunMutation, CancelRunMutationVariables>;
export const RetryRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunRetryInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runRetry' },
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
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFacts' } }],
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
      name: { kind: 'Name', value: 'RunFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ideaId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'designId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'provider' } },
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryRunMutation, RetryRunMutationVariables>;
export const SchedulesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Schedules' },
      variableDefinitions: [
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
            name: { kind: 'Name', value: 'pipelineSchedules' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ScheduleFacts' } }],
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
      name: { kind: 'Name', value: 'ScheduleFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineSchedule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cron' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextDates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minScore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trendsPerRun' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SchedulesQuery, SchedulesQueryVariables>;
export const CreateScheduleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateSchedule' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scheduleCreate' },
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
                  name: { kind: 'Name', value: 'schedule' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ScheduleFacts' } }],
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
      name: { kind: 'Name', value: 'ScheduleFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineSchedule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cron' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextDates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minScore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trendsPerRun' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateScheduleMutation, CreateScheduleMutationVariables>;
export const UpdateScheduleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateSchedule' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scheduleUpdate' },
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
                  name: { kind: 'Name', value: 'schedule' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ScheduleFacts' } }],
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
      name: { kind: 'Name', value: 'ScheduleFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PipelineSchedule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cron' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextDates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minScore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trendsPerRun' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'template' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publish' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewIdeas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDesigns' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewListing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateScheduleMutation, UpdateScheduleMutationVariables>;
export const DeleteScheduleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteSchedule' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleDeleteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scheduleDelete' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'deletedId' } },
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
} as unknown as DocumentNode<DeleteScheduleMutation, DeleteScheduleMutationVariables>;
rememberIds({
  ArchiveCard: '12917da2c9cc8283f49b94dc4224b6e4a08e25bb08e4d56728ea8d2b63d6000b',
  CancelJob: '109f6af36ccc8cff03c7689a22e0d01f2472bae4d8cf8ec048aa01c1e72ef04e',
  CancelRun: 'a7fb01d2f3f41f8ab5c1762b8ca4506e295e43e91d2f6a89d503d9db57fe9682',
  ContinueRun: '6127530b7607f98ea1df343818c1339974ce9f9f5d83854ed94c7385ccb850dc',
  CreateCard: '69a6e284b9902ee75bb939fbbf228bdc8ee3a93a94cdd71eada46fe7551a4ce1',
  CreateSchedule: '9043481b229363084c30e5e886db7950011e6d11837b81fd534e32bf7850a879',
  DeleteSchedule: 'd5f8bb64ba13852f47e7b5772bbd260f2b873e9adcdeaf9f600029f3d7e7f9c1',
  JobChanges: '65912d9b1a66570ed2e612dc6eab1fdf886efed95ebbf4518377d6eeac96a532',
  JobHistory: 'd78671c66a4fce940980495a994e02b530b92889f2d2d4fd9ec76654550d1e82',
  MoveCard: '3544092573850774855743eafddb0fb36608ec2a20aac15d367f96d57a7d536e',
  PipelineBoard: '42efd6fcb132c99e2e69fba4dc97f21ecb1c1040e9d48d3d61a034206917c333',
  PipelineWaiting: '5b43990bff20a289e050c05bb0dbaafd0776ac5881e8001914e6c775268fcb95',
  RetryJob: '9d7de97da23a382745fbeb829ece5ba20aad9ddc5c22d7ae21605d1606e15737',
  RetryRun: 'cd03eafef78df78096e289eca5712ca2b480e5f8e5ffb58ca88aa11ad5a0abf7',
  Schedules: 'c03fa39396a346cd8bb8ef2dac6d990c18bb90a3a90843c6be8a0dd0d714ad20',
  StartRun: '42be2587ab3c8e966bf91ab57698317d7f292a28cb981544cf2a74f6f732cc54',
  UpdateSchedule: '4c8485821b8a87b9f5d9b27890f721a21266d765d63fd5e407f89650f550e4f0',
});
