/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why no profile was made. */
export type BrandProfileCreateErrorCode =
  /** The list is too long, or one of its entries. */
  | 'LIST_INVALID'
  /** Languages are en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** The name has from 1 to 80 characters. */
  | 'NAME_INVALID'
  /** There are no such goods. */
  | 'PRODUCT_UNKNOWN'
  /** The text of the field is too long. */
  | 'TEXT_TOO_LONG'
  /** A workspace has at most 50 profiles: delete one. */
  | 'TOO_MANY';

/** A new brand profile. The first of a workspace is its default. */
export type BrandProfileCreateInput = {
  /** To whom, at most 200 characters. */
  audience?: string | null | undefined;
  /** What it never touches, at most 100. */
  bannedTopics?: Array<string> | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** What its people like, at most 30. */
  interests?: Array<string> | null | undefined;
  /** Its language: en, es, fr or de; en when left out. */
  locale?: string | null | undefined;
  /** What it is called, 1 to 80 characters. */
  name: string;
  /** Names of preferred goods, best first. */
  preferredProducts?: Array<string> | null | undefined;
  /** How it speaks, at most 200 characters. */
  tone?: string | null | undefined;
};

/** Why nothing was deleted. */
export type BrandProfileDeleteErrorCode =
  /** Your workspace has no brand profile with this id. */
  'NOT_FOUND';

/** Which profile goes for good. Ideas that were made under it stay. */
export type BrandProfileDeleteInput = {
  /** Which, `brp_…`. */
  id: string;
};

/** Why the default stayed. */
export type BrandProfileSetDefaultErrorCode =
  /** Your workspace has no brand profile with this id. */
  'NOT_FOUND';

/** Which profile is used when none is named. */
export type BrandProfileSetDefaultInput = {
  /** Which, `brp_…`. */
  id: string;
};

/** Why the profile stayed as it was. */
export type BrandProfileUpdateErrorCode =
  /** The profile was changed meanwhile: `brandProfile` is as it stands now. */
  | 'CONFLICT'
  /** The list is too long, or one of its entries. */
  | 'LIST_INVALID'
  /** Languages are en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** The name has from 1 to 80 characters. */
  | 'NAME_INVALID'
  /** Your workspace has no brand profile with this id. */
  | 'NOT_FOUND'
  /** There are no such goods. */
  | 'PRODUCT_UNKNOWN'
  /** The text of the field is too long. */
  | 'TEXT_TOO_LONG';

/** What changes about a profile; what is left out stays. */
export type BrandProfileUpdateInput = {
  /** To whom, at most 200 characters. */
  audience?: string | null | undefined;
  /** What it never touches, at most 100. */
  bannedTopics?: Array<string> | null | undefined;
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `brp_…`. */
  id: string;
  /** What its people like, at most 30. */
  interests?: Array<string> | null | undefined;
  /** Its language: en, es, fr or de. */
  locale?: string | null | undefined;
  /** What it is called, 1 to 80 characters. */
  name?: string | null | undefined;
  /** Names of preferred goods, best first. */
  preferredProducts?: Array<string> | null | undefined;
  /** How it speaks, at most 200 characters. */
  tone?: string | null | undefined;
};

/** Whose key pays an engine. */
export type EngineKey =
  /** That of this installation. */
  | 'INSTALLATION'
  /** None is needed. */
  | 'NONE'
  /** The workspace’s own, from its connections. */
  | 'WORKSPACE';

/** Which list an entry stands on. */
export type FindingCategory =
  /** Topics that a brand profile bans. */
  | 'BRAND_PROFILE'
  /** Vehicles and machines. */
  | 'CARS'
  /** What marketplaces and makers do not allow. */
  | 'CONTENT_RULES'
  /** Fashion, luxury, beauty. */
  | 'FASHION'
  /** Food, drink, restaurants. */
  | 'FOOD'
  /** Video and tabletop games. */
  | 'GAMES'
  /** Bands, festivals, labels. */
  | 'MUSIC'
  /** Public bodies, charities, campaigns. */
  | 'ORGANISATIONS'
  /** People who are known. */
  | 'PEOPLE'
  /** Books, comics, press. */
  | 'PUBLISHING'
  /** Shops, travel, finance, household goods. */
  | 'RETAIL'
  /** Film, television and their characters. */
  | 'SCREEN'
  /** Phrases claimed for goods. */
  | 'SLOGANS'
  /** Leagues, clubs, events, makers of sports goods. */
  | 'SPORTS'
  /** Software, devices, networks. */
  | 'TECHNOLOGY'
  /** Toys and dolls. */
  | 'TOYS'
  /** Universities and their societies. */
  | 'UNIVERSITIES';

/** Why something was found. Clients make the sentence from it. */
export type FindingCode =
  /** Sexual or vulgar words. */
  | 'ADULT'
  /** A topic that the brand profile bans. */
  | 'BANNED_TOPIC'
  /** The name of a person whose name or likeness is protected. */
  | 'CELEBRITY'
  /** Drugs, or what goes with them. */
  | 'DRUGS'
  /** A claim that somebody would have to prove, such as a licence. */
  | 'FALSE_CLAIM'
  /** Hate against people for what they are, and its signs. */
  | 'HATE'
  /** Goods that may not be sold. */
  | 'ILLEGAL_GOODS'
  /** A known mark. */
  | 'MARK'
  /** An ordinary word that reads as a mark beside `context`. */
  | 'MARK_IN_CONTEXT'
  /** A promise to heal or prevent an illness. */
  | 'MEDICAL_CLAIM'
  /** Suicide, self-harm, eating disorders. */
  | 'SELF_HARM'
  /** Words that are often claimed for clothing and other goods. */
  | 'SLOGAN'
  /** A tragedy made fun of, or denied. */
  | 'TRAGEDY'
  /** Praise of violence or of those who do it. */
  | 'VIOLENCE'
  /** Weapons, or how to make them. */
  | 'WEAPONS';

/** How words were written that were not written plainly. */
export type FindingDisguise =
  /** With signs or digits for letters, or letters repeated. */
  | 'CHARACTERS'
  /** Several words in one piece. */
  | 'JOINED'
  /** In pieces. */
  | 'SPACING';

/** What a finding is about. */
export type FindingKind =
  /** The name of a person who is known. */
  | 'CELEBRITY'
  /** What marketplaces or makers do not allow, or what your brand profile bans. */
  | 'POLICY'
  /** A known mark, or words that are claimed for goods. */
  | 'TRADEMARK';

/** What follows from a finding. */
export type FindingSeverity =
  /** It cannot be used as it is. */
  | 'BLOCK'
  /** A person has to look at it and decide. */
  | 'WARN';

/** Why nothing was archived. */
export type IdeaArchiveErrorCode =
  /** Your workspace has no idea with this id. */
  'NOT_FOUND';

/** Which idea goes out of sight; `ideaRestore` brings it back. */
export type IdeaArchiveInput = {
  /** Which, `ide_…`. */
  id: string;
};

/** Why the idea was not chosen. */
export type IdeaChooseErrorCode =
  /** There are warnings: look at them and send `acknowledgeFindings: true`. */
  | 'ACKNOWLEDGE_FINDINGS'
  /** It is archived: restore it first. */
  | 'ARCHIVED'
  /** A finding blocks it: change its words first. */
  | 'BLOCKED'
  /** The idea was changed meanwhile: `idea` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no idea with this id. */
  | 'NOT_FOUND';

/** Which idea goes on to designs. */
export type IdeaChooseInput = {
  /** Whether somebody has looked at the warnings and takes them on; it is noted in the audit log. */
  acknowledgeFindings?: boolean | null | undefined;
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `ide_…`. */
  id: string;
};

/** Who wrote a brief. */
export type IdeaEngine =
  /** A model of OpenAI. */
  | 'OPENAI'
  /** A person. */
  | 'PERSON'
  /** Our own generator, without any provider. */
  | 'RULES';

/** Who is to write. */
export type IdeaEngineWish =
  /** OpenAI where there is a key, else our own generator. */
  | 'AUTO'
  /** Our own generator, whatever keys there are. */
  | 'RULES';

/** Why nothing was restored. */
export type IdeaRestoreErrorCode =
  /** Your workspace has no idea with this id. */
  'NOT_FOUND';

/** Which archived idea is a draft again. */
export type IdeaRestoreInput = {
  /** Which, `ide_…`. */
  id: string;
};

/** What an idea was made from. */
export type IdeaSource =
  /** An occasion of the calendar. */
  | 'SEASON'
  /** A trend and its evidence. */
  | 'TREND'
  /** The seller’s own words. */
  | 'WORDS';

/** How an idea stands. */
export type IdeaStatus =
  /** Out of sight; it can be restored. */
  | 'ARCHIVED'
  /** Designs may be made of it. */
  | 'CHOSEN'
  /** Nobody has decided. */
  | 'DRAFT';

/** Why the idea stayed as it was. */
export type IdeaUpdateErrorCode =
  /** The idea was changed meanwhile: `idea` is as it stands now. */
  | 'CONFLICT'
  /** At most 8 lines of at most 60 characters. */
  | 'LINES_INVALID'
  /** The list is too long, or one of its entries. */
  | 'LIST_INVALID'
  /** Your workspace has no idea with this id. */
  | 'NOT_FOUND'
  /** At most 8 colours like `#1a2b3c`. */
  | 'PALETTE_INVALID'
  /** There are no such goods. */
  | 'PRODUCT_UNKNOWN'
  /** The text of the field is too long. */
  | 'TEXT_TOO_LONG'
  /** The title has from 1 to 140 characters. */
  | 'TITLE_INVALID';

/** What changes about an idea; what is left out stays. The new words are screened. */
export type IdeaUpdateInput = {
  /** For whom, at most 400 characters. */
  audience?: string | null | undefined;
  /** What is to be seen. */
  concept?: string | null | undefined;
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `ide_…`. */
  id: string;
  /** Words to be found by, at most 30. */
  keywords?: Array<string> | null | undefined;
  /** At most 8 colours as `#rrggbb`. */
  palette?: Array<string> | null | undefined;
  /** Names of goods. */
  products?: Array<string> | null | undefined;
  /** How it is set, at most 200 characters. */
  style?: string | null | undefined;
  /** What is set on the product, at most 8 lines of 60 characters. */
  textLines?: Array<string> | null | undefined;
  /** What it is called, 1 to 140 characters. */
  title?: string | null | undefined;
};

/** Which ideas; all conditions hold together. */
export type IdeaWhere = {
  /** Made under this brand profile. */
  brandProfileId?: string | null | undefined;
  /** Made by this job, `job_…`. */
  jobId?: string | null | undefined;
  /** In this language: en, es, fr or de. */
  locale?: string | null | undefined;
  /** Made from this. */
  source?: IdeaSource | null | undefined;
  /** In one of these states. */
  status?: Array<IdeaStatus> | null | undefined;
  /** With these words in title, lines or keyword. */
  text?: string | null | undefined;
  /** Of this trend. */
  trendId?: string | null | undefined;
};

/** Why no ideas were ordered. */
export type IdeasGenerateErrorCode =
  /** The brand profile bans this topic. */
  | 'BANNED_TOPIC'
  /** From 1 to 12 ideas at a time. */
  | 'COUNT_INVALID'
  /** The words have from 2 to 200 characters. */
  | 'KEYWORD_INVALID'
  /** Languages are en, es, fr and de. */
  | 'LOCALE_UNKNOWN'
  /** There is no such occasion: see `occasions`. */
  | 'OCCASION_UNKNOWN'
  /** Your workspace has no brand profile with this id. */
  | 'PROFILE_UNKNOWN'
  /** There is no such trend any more. */
  | 'TREND_UNKNOWN';

/** What is to be thought of: a trend, an occasion, or words. What does not belong to `source` is left aside. */
export type IdeasGenerateInput = {
  /** Under which brand profile; the default one when left out. */
  brandProfileId?: string | null | undefined;
  /** How many, 1 to 12; 3 when left out. Each takes one of the quota. */
  count?: number | null | undefined;
  /** Who is to write; AUTO when left out. */
  engine?: IdeaEngineWish | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** Language of the ideas: en, es, fr or de. */
  locale: string;
  /** Id of an occasion, for SEASON. */
  occasionId?: string | null | undefined;
  /** From what. */
  source: IdeaSource;
  /** The trend, for TREND. */
  trendId?: string | null | undefined;
  /** Own words, for WORDS; 2 to 200 characters. */
  words?: string | null | undefined;
};

/** What an event of the stream of jobs says. */
export type JobEventKind =
  /** The stream is alive and has come as far as `cursor`; the first event is one. */
  | 'HEARTBEAT'
  /** Jobs changed. */
  | 'JOBS'
  /** The cursor is from before the database was restored: read `jobs`, then go on from `cursor`. */
  | 'RESET';

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

/** Which jobs; all conditions hold together. */
export type JobWhere = {
  /** True: only those that have not ended. False: only those that have. */
  isOpen?: boolean | null | undefined;
  /** Of this run, `prn_…`. */
  runId?: string | null | undefined;
  /** In one of these states. */
  status?: Array<JobStatus> | null | undefined;
  /** About this idea, design, product, listing or connection. */
  subjectId?: string | null | undefined;
  /** Of one of these kinds, at most 20. */
  task?: Array<string> | null | undefined;
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

/** What is counted by the month. */
export type QuotaResource =
  /** Ideas that are written. */
  | 'IDEAS'
  /** Designs that are drawn. */
  | 'IMAGES'
  /** Listings that are published. */
  | 'LISTINGS';

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

export type BrandProfileFieldsFragment = {
  id: string;
  name: string;
  tone: string;
  audience: string;
  interests: Array<string>;
  bannedTopics: Array<string>;
  preferredProducts: Array<string>;
  locale: string;
  isDefault: boolean;
  version: number;
};

export type BrandProfilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type BrandProfilesQuery = {
  brandProfiles: {
    nodes: Array<{
      id: string;
      name: string;
      tone: string;
      audience: string;
      interests: Array<string>;
      bannedTopics: Array<string>;
      preferredProducts: Array<string>;
      locale: string;
      isDefault: boolean;
      version: number;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CreateBrandProfileMutationVariables = Exact<{
  input: BrandProfileCreateInput;
}>;

export type CreateBrandProfileMutation = {
  brandProfileCreate: {
    brandProfile: {
      id: string;
      name: string;
      tone: string;
      audience: string;
      interests: Array<string>;
      bannedTopics: Array<string>;
      preferredProducts: Array<string>;
      locale: string;
      isDefault: boolean;
      version: number;
    } | null;
    userErrors: Array<{ code: BrandProfileCreateErrorCode; field: Array<string> | null }>;
  };
};

export type UpdateBrandProfileMutationVariables = Exact<{
  input: BrandProfileUpdateInput;
}>;

export type UpdateBrandProfileMutation = {
  brandProfileUpdate: {
    brandProfile: {
      id: string;
      name: string;
      tone: string;
      audience: string;
      interests: Array<string>;
      bannedTopics: Array<string>;
      preferredProducts: Array<string>;
      locale: string;
      isDefault: boolean;
      version: number;
    } | null;
    userErrors: Array<{ code: BrandProfileUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type SetDefaultBrandProfileMutationVariables = Exact<{
  input: BrandProfileSetDefaultInput;
}>;

export type SetDefaultBrandProfileMutation = {
  brandProfileSetDefault: {
    brandProfile: { id: string; isDefault: boolean; version: number } | null;
    userErrors: Array<{ code: BrandProfileSetDefaultErrorCode }>;
  };
};

export type DeleteBrandProfileMutationVariables = Exact<{
  input: BrandProfileDeleteInput;
}>;

export type DeleteBrandProfileMutation = {
  brandProfileDelete: { deletedId: string | null; userErrors: Array<{ code: BrandProfileDeleteErrorCode }> };
};

export type IdeaCardFragment = {
  id: string;
  status: IdeaStatus;
  source: IdeaSource;
  keyword: string;
  locale: string;
  engine: IdeaEngine;
  model: string | null;
  title: string;
  concept: string;
  textLines: Array<string>;
  style: string;
  palette: Array<string>;
  audience: string;
  products: Array<string>;
  keywords: Array<string>;
  fit: string;
  riskNotes: Array<string>;
  createdAt: string;
  version: number;
  findings: Array<{
    kind: FindingKind;
    severity: FindingSeverity;
    code: FindingCode;
    textIndex: number;
    start: number;
    matched: string;
    mark: string;
    category: FindingCategory;
    owner: string | null;
    context: string | null;
    disguise: FindingDisguise | null;
    listedOn: string;
    source: string;
  }>;
  trend: { id: string; keyword: string } | null;
  run: { id: string; status: PipelineRunStatus } | null;
};

export type IdeasQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: IdeaWhere | null | undefined;
}>;

export type IdeasQuery = {
  ideas: {
    nodes: Array<{
      id: string;
      status: IdeaStatus;
      source: IdeaSource;
      keyword: string;
      locale: string;
      engine: IdeaEngine;
      model: string | null;
      title: string;
      concept: string;
      textLines: Array<string>;
      style: string;
      palette: Array<string>;
      audience: string;
      products: Array<string>;
      keywords: Array<string>;
      fit: string;
      riskNotes: Array<string>;
      createdAt: string;
      version: number;
      findings: Array<{
        kind: FindingKind;
        severity: FindingSeverity;
        code: FindingCode;
        textIndex: number;
        start: number;
        matched: string;
        mark: string;
        category: FindingCategory;
        owner: string | null;
        context: string | null;
        disguise: FindingDisguise | null;
        listedOn: string;
        source: string;
      }>;
      trend: { id: string; keyword: string } | null;
      run: { id: string; status: PipelineRunStatus } | null;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type IdeaSetupQueryVariables = Exact<{
  locale: string;
}>;

export type IdeaSetupQuery = {
  ideaEngine: { engine: IdeaEngine; model: string; key: EngineKey };
  occasions: Array<{ id: string; name: string; date: string; daysLeft: number; listBy: string }>;
  brandProfiles: { nodes: Array<{ id: string; name: string; locale: string; isDefault: boolean } | null> };
};

export type IdeaTrendQueryVariables = Exact<{
  id: string;
}>;

export type IdeaTrendQuery = {
  trend: {
    id: string;
    keyword: string;
    score: number;
    reason: { code: TrendReasonCode; text: string; params: Array<{ name: string; value: string }> };
  } | null;
};

export type IdeaJobQueryVariables = Exact<{
  id: string;
}>;

export type IdeaJobQuery = {
  job: {
    id: string;
    status: JobStatus;
    progress: number;
    step: string;
    attempts: number;
    nextAttemptAt: string | null;
    problem: { code: string; message: string; action: string | null } | null;
  } | null;
};

export type IdeaJobsSubscriptionVariables = Exact<{
  where?: JobWhere | null | undefined;
}>;

export type IdeaJobsSubscription = {
  jobs: {
    cursor: string;
    kind: JobEventKind;
    jobs: Array<{
      id: string;
      status: JobStatus;
      progress: number;
      step: string;
      attempts: number;
      nextAttemptAt: string | null;
      problem: { code: string; message: string; action: string | null } | null;
    }>;
  };
};

export type IdeaJobStateFragment = {
  id: string;
  status: JobStatus;
  progress: number;
  step: string;
  attempts: number;
  nextAttemptAt: string | null;
  problem: { code: string; message: string; action: string | null } | null;
};

export type GenerateIdeasMutationVariables = Exact<{
  input: IdeasGenerateInput;
}>;

export type GenerateIdeasMutation = {
  ideasGenerate: {
    jobId: string | null;
    userErrors: Array<{ code: IdeasGenerateErrorCode; field: Array<string> | null }>;
  };
};

export type UpdateIdeaMutationVariables = Exact<{
  input: IdeaUpdateInput;
}>;

export type UpdateIdeaMutation = {
  ideaUpdate: {
    idea: {
      id: string;
      status: IdeaStatus;
      source: IdeaSource;
      keyword: string;
      locale: string;
      engine: IdeaEngine;
      model: string | null;
      title: string;
      concept: string;
      textLines: Array<string>;
      style: string;
      palette: Array<string>;
      audience: string;
      products: Array<string>;
      keywords: Array<string>;
      fit: string;
      riskNotes: Array<string>;
      createdAt: string;
      version: number;
      findings: Array<{
        kind: FindingKind;
        severity: FindingSeverity;
        code: FindingCode;
        textIndex: number;
        start: number;
        matched: string;
        mark: string;
        category: FindingCategory;
        owner: string | null;
        context: string | null;
        disguise: FindingDisguise | null;
        listedOn: string;
        source: string;
      }>;
      trend: { id: string; keyword: string } | null;
      run: { id: string; status: PipelineRunStatus } | null;
    } | null;
    userErrors: Array<{ code: IdeaUpdateErrorCode; field: Array<string> | null }>;
  };
};

export type ChooseIdeaMutationVariables = Exact<{
  input: IdeaChooseInput;
}>;

export type ChooseIdeaMutation = {
  ideaChoose: {
    idea: {
      id: string;
      status: IdeaStatus;
      source: IdeaSource;
      keyword: string;
      locale: string;
      engine: IdeaEngine;
      model: string | null;
      title: string;
      concept: string;
      textLines: Array<string>;
      style: string;
      palette: Array<string>;
      audience: string;
      products: Array<string>;
      keywords: Array<string>;
      fit: string;
      riskNotes: Array<string>;
      createdAt: string;
      version: number;
      findings: Array<{
        kind: FindingKind;
        severity: FindingSeverity;
        code: FindingCode;
        textIndex: number;
        start: number;
        matched: string;
        mark: string;
        category: FindingCategory;
        owner: string | null;
        context: string | null;
        disguise: FindingDisguise | null;
        listedOn: string;
        source: string;
      }>;
      trend: { id: string; keyword: string } | null;
      run: { id: string; status: PipelineRunStatus } | null;
    } | null;
    userErrors: Array<{ code: IdeaChooseErrorCode }>;
  };
};

export type ArchiveIdeaMutationVariables = Exact<{
  input: IdeaArchiveInput;
}>;

export type ArchiveIdeaMutation = {
  ideaArchive: {
    idea: { id: string; status: IdeaStatus; version: number } | null;
    userErrors: Array<{ code: IdeaArchiveErrorCode }>;
  };
};

export type RestoreIdeaMutationVariables = Exact<{
  input: IdeaRestoreInput;
}>;

export type RestoreIdeaMutation = {
  ideaRestore: {
    idea: { id: string; status: IdeaStatus; version: number } | null;
    userErrors: Array<{ code: IdeaRestoreErrorCode }>;
  };
};

export type IdeaQuotaQueryVariables = Exact<{ [key: string]: never }>;

export type IdeaQuotaQuery = {
  quotas: Array<{ resource: QuotaResource; used: number; reserved: number; limit: number; extra: number }> | null;
};

export const BrandProfileFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrandProfileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bannedTopics' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preferredProducts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrandProfileFieldsFragment, unknown>;
export const IdeaCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textIndex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'context' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disguise' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaCardFragment, unknown>;
export const IdeaJobStateFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
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
} as unknown as DocumentNode<IdeaJobStateFragment, unknown>;
export const BrandProfilesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BrandProfiles' },
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
            name: { kind: 'Name', value: 'brandProfiles' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrandProfileFields' } }],
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
      name: { kind: 'Name', value: 'BrandProfileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bannedTopics' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preferredProducts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrandProfilesQuery, BrandProfilesQueryVariables>;
export const CreateBrandProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateBrandProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfileCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brandProfileCreate' },
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
                  name: { kind: 'Name', value: 'brandProfile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrandProfileFields' } }],
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
      name: { kind: 'Name', value: 'BrandProfileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bannedTopics' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preferredProducts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateBrandProfileMutation, CreateBrandProfileMutationVariables>;
export const UpdateBrandProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateBrandProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfileUpdateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brandProfileUpdate' },
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
                  name: { kind: 'Name', value: 'brandProfile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrandProfileFields' } }],
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
      name: { kind: 'Name', value: 'BrandProfileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bannedTopics' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preferredProducts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateBrandProfileMutation, UpdateBrandProfileMutationVariables>;
export const SetDefaultBrandProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetDefaultBrandProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfileSetDefaultInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brandProfileSetDefault' },
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
                  name: { kind: 'Name', value: 'brandProfile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<SetDefaultBrandProfileMutation, SetDefaultBrandProfileMutationVariables>;
export const DeleteBrandProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteBrandProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandProfileDeleteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brandProfileDelete' },
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
} as unknown as DocumentNode<DeleteBrandProfileMutation, DeleteBrandProfileMutationVariables>;
export const IdeasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ideas' },
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
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaWhere' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideas' },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaCard' } }],
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
      name: { kind: 'Name', value: 'IdeaCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textIndex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'context' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disguise' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeasQuery, IdeasQueryVariables>;
export const IdeaSetupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaSetup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaEngine' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'model' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'occasions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'locale' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'locale' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brandProfiles' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDefault' } },
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
} as unknown as DocumentNode<IdeaSetupQuery, IdeaSetupQueryVariables>;
export const IdeaTrendDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaTrend' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                { kind: 'Field', name: { kind: 'Name', value: 'score' } },
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
  ],
} as unknown as DocumentNode<IdeaTrendQuery, IdeaTrendQueryVariables>;
export const IdeaJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaJob' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaJobState' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
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
} as unknown as DocumentNode<IdeaJobQuery, IdeaJobQueryVariables>;
export const IdeaJobsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'IdeaJobs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JobWhere' } },
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
                name: { kind: 'Name', value: 'where' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaJobState' } }],
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
      name: { kind: 'Name', value: 'IdeaJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAttemptAt' } },
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
} as unknown as DocumentNode<IdeaJobsSubscription, IdeaJobsSubscriptionVariables>;
export const GenerateIdeasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GenerateIdeas' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeasGenerateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideasGenerate' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
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
} as unknown as DocumentNode<GenerateIdeasMutation, GenerateIdeasMutationVariables>;
export const UpdateIdeaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateIdea' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaUpdateInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaUpdate' },
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
                  name: { kind: 'Name', value: 'idea' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaCard' } }],
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
      name: { kind: 'Name', value: 'IdeaCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textIndex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'context' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disguise' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateIdeaMutation, UpdateIdeaMutationVariables>;
export const ChooseIdeaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseIdea' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaChooseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaChoose' },
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
                  name: { kind: 'Name', value: 'idea' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IdeaCard' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IdeaCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Idea' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'model' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concept' } },
          { kind: 'Field', name: { kind: 'Name', value: 'textLines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'style' } },
          { kind: 'Field', name: { kind: 'Name', value: 'palette' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audience' } },
          { kind: 'Field', name: { kind: 'Name', value: 'products' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keywords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'riskNotes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textIndex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'context' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disguise' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trend' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'run' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseIdeaMutation, ChooseIdeaMutationVariables>;
export const ArchiveIdeaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ArchiveIdea' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaArchiveInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaArchive' },
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
                  name: { kind: 'Name', value: 'idea' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<ArchiveIdeaMutation, ArchiveIdeaMutationVariables>;
export const RestoreIdeaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestoreIdea' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IdeaRestoreInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideaRestore' },
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
                  name: { kind: 'Name', value: 'idea' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<RestoreIdeaMutation, RestoreIdeaMutationVariables>;
export const IdeaQuotaDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IdeaQuota' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'quotas' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'used' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'limit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IdeaQuotaQuery, IdeaQuotaQueryVariables>;
rememberIds({
  ArchiveIdea: '42e54483e3e26a39238e746edd6112d7810ec78e90c2d85b792c925b4f965a58',
  BrandProfiles: '982080348e46a7421791c2ff3dac71d992e2733eacc9182bd8f95dd5e8a138e2',
  ChooseIdea: '7051e43ae28010c6f557d8f17f99e068cbbcf388fd45fd291dc338b2071335d7',
  CreateBrandProfile: '475f57508a5bce78a857c37e8cd0bc6baee05c2c6df3c38e30690d095a008850',
  DeleteBrandProfile: '8a746577c33a3e75a9b5aa0c0ca0b33094e9a2906435113b3c8093802a1bf87f',
  GenerateIdeas: '2f9bfb229b795cb1f3343094ab25d8da55542afbfc5d69872d33e7bb17323207',
  IdeaJob: '7cbc5057b7d45c770a6df9b6755ac2d8387254feec67dc135151e53cc6283c29',
  IdeaJobs: '31ad1e18f60c74d15f422b394f7468869fbd06650d1edb904fb88a8bef3edbcb',
  IdeaQuota: '20d394b072f9fa16b6df04955e2188c05a22a912bc0a707786a9e1eca588a23f',
  IdeaSetup: 'dc598e660bc8c3a4beae300730c5ad9d30258f86c20038ad15638e07008b1be1',
  IdeaTrend: '03bbcefdec1ce33ad71db495d302cd092153a435cc9048970470a3ef53089379',
  Ideas: 'e02cb2fa0948f511ee199863e9d3c00fa59078308da8e3d87626d5f70777fe22',
  RestoreIdea: 'b52aafbee6378d44f65ca0968b5cd0b63f28cb5bbf19a9f090bccfb40309b316',
  SetDefaultBrandProfile: 'd69f83024a175b5b45c92d0f070ae1a3bd44929e7fc8b1a42ddc5533f57611e1',
  UpdateBrandProfile: '691db9bb059aaaa455e57398a0898b385f833b4d14c3e7aae1a7218f245f7269',
  UpdateIdea: 'a289e2174890e89b7e730184f6c355ded58200ce209cb08d8b9e900470de6f67',
});
