/* Generated from schema/schema.graphql and the *.graphql files; do not edit. */
import { rememberIds } from '../graph/document-ids.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why it was not approved. */
export type DesignApproveErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND';

/** Which design is good to be printed. */
export type DesignApproveInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `dsn_…`. */
  id: string;
};

/** What is looked at before a design is printed. */
export type DesignCheckCode =
  /** Whether its colours had to be converted; `from`. */
  | 'COLOR_MODE'
  /** On which usual colours of the goods it can be read: `good` and `poor`. */
  | 'CONTRAST'
  /** Whether something is so near to the edge that it may be cut; `percent` of the shorter side. */
  | 'EDGE'
  /** Whether it has the pixels that the print area wants; `dpi`. */
  | 'RESOLUTION'
  /** Whether the goods show through where nothing is drawn; `isEmpty` when nothing is. */
  | 'TRANSPARENCY'
  /** Whether its words are on the list of marks and rules: `matched`, `mark`, `count`. */
  | 'WORDS';

/** What came of a look at a design. */
export type DesignCheckState =
  /** It would print badly, or may not be printed. */
  | 'FAIL'
  /** Fine. */
  | 'PASS'
  /** Somebody should look at it. */
  | 'WARN';

/** Why it was not deleted. */
export type DesignDeleteErrorCode =
  /** Your workspace has no design with this id. */
  'NOT_FOUND';

/** Which design goes for good, its files included. */
export type DesignDeleteInput = {
  /** Which, `dsn_…`. */
  id: string;
};

/** Who made a design. */
export type DesignEngine =
  /** An image model of OpenAI. */
  | 'OPENAI'
  /** Our own typographic renderer. */
  | 'RENDERER'
  /** The seller: it was uploaded. */
  | 'UPLOAD';

/** What a design is printed on: its colours follow from it. */
export type DesignGround =
  /** Dark goods: light inks, transparent background. */
  | 'DARK'
  /** Light goods: dark inks, transparent background. */
  | 'LIGHT'
  /** Paper: a background of its own, to the edge. */
  | 'PAPER';

/** The language of a design’s words. */
export type DesignLocale =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Who is to make designs. */
export type DesignMaker =
  /** An image model of OpenAI; takes a key that is connected. */
  | 'OPENAI'
  /** Our own typographic renderer: text and ornament as print-ready vectors. */
  | 'RENDERER';

/** Why it was not rejected. */
export type DesignRejectErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND';

/** Which design goes into the bin. */
export type DesignRejectInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `dsn_…`. */
  id: string;
};

/** Why it stayed. */
export type DesignRestoreErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND';

/** Which design is open again. */
export type DesignRestoreInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Which, `dsn_…`. */
  id: string;
};

/** Why nothing was noted. */
export type DesignReviewErrorCode =
  /** Somebody changed it meanwhile: `design` is as it stands now. */
  | 'CONFLICT'
  /** Your workspace has no design with this id. */
  | 'NOT_FOUND'
  /** Between one and five stars, or none. */
  | 'RATING_INVALID'
  /** A tag is too long or holds signs that none may hold, or there are more than 20. */
  | 'TAG_INVALID'
  /** The title is too long. */
  | 'TITLE_INVALID';

/** What somebody says of a design. What is absent stays. */
export type DesignReviewInput = {
  /** The `version` that was seen; any when left out. */
  expectedVersion?: number | null | undefined;
  /** Of which, `dsn_…`. */
  id: string;
  /** Whether it needs another look. */
  isFlagged?: boolean | null | undefined;
  /** One to five stars; null takes them back. */
  rating?: number | null | undefined;
  /** All its tags; at most 20 of 30 characters. */
  tags?: Array<string> | null | undefined;
  /** What it is called; at most 140 characters. */
  title?: string | null | undefined;
};

/** How a design stands. */
export type DesignStatus =
  /** Good to be printed; products can be made of it. */
  | 'APPROVED'
  /** Nobody has decided yet. */
  | 'DRAFT'
  /** In the bin, which it leaves for good after 30 days. */
  | 'REJECTED';

/** Why no design was made of the file. */
export type DesignUploadCompleteErrorCode =
  /** The picture moves. */
  | 'ANIMATED'
  /** The file is no PNG, JPEG, WebP or SVG, whatever its name says. */
  | 'NOT_A_PICTURE'
  /** No file has arrived at the address, or it was refused before. */
  | 'NOT_FOUND'
  /** The SVG has live text: convert it to paths. */
  | 'SVG_TEXT'
  /** The SVG holds a script, or loads something from elsewhere. */
  | 'SVG_UNSAFE'
  /** The title is too long. */
  | 'TITLE_INVALID'
  /** The picture has more than 90 million pixels. */
  | 'TOO_MANY_PIXELS'
  /** The picture has fewer than 200 pixels a side. */
  | 'TOO_SMALL'
  /** The file is damaged or was cut off. */
  | 'UNREADABLE';

/** An uploaded file that becomes a design. */
export type DesignUploadCompleteInput = {
  /** The idea it belongs to, `ide_…`. */
  ideaId?: string | null | undefined;
  /** For which product it is checked; a tee by default. */
  template?: ProductTemplateName | null | undefined;
  /** What it is called; at most 140 characters. */
  title?: string | null | undefined;
  /** The upload, `upl_…`. Completing it again gives the same design. */
  uploadId: string;
};

/** Why nothing can be uploaded. */
export type DesignUploadCreateErrorCode =
  /** The file is empty. */
  | 'EMPTY'
  /** The file has more than 30 MB. */
  | 'TOO_LARGE'
  /** The file is no PNG, JPEG, WebP or SVG. */
  | 'TYPE_REFUSED';

/** What is to be uploaded. */
export type DesignUploadCreateInput = {
  /** Its size in bytes; 30,000,000 at most. */
  bytes: number;
  /** `image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`. */
  contentType: string;
  /** Name of the file. */
  fileName: string;
};

/** Which designs. What is absent does not filter. */
export type DesignWhere = {
  /** Made by any of these. */
  engine?: Array<DesignEngine> | null | undefined;
  /** Made of this idea, `ide_…`. */
  ideaId?: string | null | undefined;
  /** Flagged, or not. */
  isFlagged?: boolean | null | undefined;
  /** Made by this job, `job_…`. */
  jobId?: string | null | undefined;
  /** At least so many stars. */
  minRating?: number | null | undefined;
  /** Any of these; without it, all but rejected ones. */
  status?: Array<DesignStatus> | null | undefined;
  /** With this tag. */
  tag?: string | null | undefined;
};

/** Why no designs were ordered. */
export type DesignsGenerateErrorCode =
  /** A colour is not written as #RRGGBB, or there are more than 8. */
  | 'COLOR_INVALID'
  /** Between 1 and 8 designs can be ordered at once. */
  | 'COUNT_INVALID'
  /** Neither an idea nor words. */
  | 'NOTHING_TO_DRAW'
  /** Your workspace has no idea with this id. */
  | 'NOT_FOUND'
  /** OpenAI is asked for and no key is connected. */
  | 'OPENAI_NOT_CONNECTED'
  /** A run of the pipeline draws this idea, or will once it is chosen: see `Idea.run`. */
  | 'RUN_DRAWS'
  /** There is no such product. */
  | 'TEMPLATE_UNKNOWN'
  /** Lines, style or audience are too long, or hold what cannot be stored. */
  | 'TEXT_INVALID'
  /** The words are on the list of marks and rules; the message says which. */
  | 'WORDS_BLOCKED';

/** What is to be drawn. Each design takes one image of the quota. */
export type DesignsGenerateInput = {
  /** For whom, in place of the idea’s. */
  audience?: string | null | undefined;
  /** How many, 1 to 8; each has another layout. */
  count: number;
  /** By whom; by default OpenAI when a key is connected, else our renderer. */
  engine?: DesignMaker | null | undefined;
  /** Also when a run of the pipeline draws the same idea; false by default. */
  evenIfRunDraws?: boolean | null | undefined;
  /** Printed on what; by default as the product’s usual colours are. */
  ground?: DesignGround | null | undefined;
  /** An idea, `ide_…`, whose brief is drawn. */
  ideaId?: string | null | undefined;
  /** Makes a repeat harmless: the same key with the same input gives the first answer again, for 24 hours. At most 255 characters; the header `Idempotency-Key` does the same. */
  idempotencyKey?: string | null | undefined;
  /** The words, line by line, in place of the idea’s. At most 8 of 80 characters. */
  lines?: Array<string> | null | undefined;
  /** Language of the words; by default the idea’s. */
  locale?: DesignLocale | null | undefined;
  /** Colours as #RRGGBB, in place of the idea’s; at most 8. */
  palette?: Array<string> | null | undefined;
  /** Decimal digits. The renderer draws the same of the same seed and brief. */
  seed?: string | null | undefined;
  /** Style in words, in place of the idea’s. */
  style?: string | null | undefined;
  /** For which product; by default the idea’s first. */
  template?: ProductTemplateName | null | undefined;
};

/** How an idea stands. */
export type IdeaStatus =
  /** Out of sight; it can be restored. */
  | 'ARCHIVED'
  /** Designs may be made of it. */
  | 'CHOSEN'
  /** Nobody has decided. */
  | 'DRAFT';

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

/** Goods that can be made of a design. */
export type ProductTemplateName =
  /** Hooded sweatshirt. */
  | 'HOODIE'
  /** Mug. */
  | 'MUG'
  /** Phone case. */
  | 'PHONE_CASE'
  /** Poster. */
  | 'POSTER'
  /** Sticker. */
  | 'STICKER'
  /** Sweatshirt. */
  | 'SWEATSHIRT'
  /** T-shirt. */
  | 'TEE'
  /** Tote bag. */
  | 'TOTE';

export type DesignCardFragment = {
  id: string;
  title: string;
  status: DesignStatus;
  engine: DesignEngine;
  template: ProductTemplateName;
  thumbnail: string;
  width: number;
  height: number;
  rating: number | null;
  tags: Array<string>;
  suggestedTags: Array<string>;
  isFlagged: boolean;
  createdAt: string;
  jobId: string | null;
  version: number;
  checks: Array<{
    code: DesignCheckCode;
    state: DesignCheckState;
    text: string;
    params: Array<{ name: string; value: string }>;
  }>;
};

export type DesignsQueryVariables = Exact<{
  where?: DesignWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DesignsQuery = {
  designs: {
    nodes: Array<{
      id: string;
      title: string;
      status: DesignStatus;
      engine: DesignEngine;
      template: ProductTemplateName;
      thumbnail: string;
      width: number;
      height: number;
      rating: number | null;
      tags: Array<string>;
      suggestedTags: Array<string>;
      isFlagged: boolean;
      createdAt: string;
      jobId: string | null;
      version: number;
      checks: Array<{
        code: DesignCheckCode;
        state: DesignCheckState;
        text: string;
        params: Array<{ name: string; value: string }>;
      }>;
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  designCounts: { draft: number; approved: number; rejected: number };
};

export type DesignLargeQueryVariables = Exact<{
  id: string;
}>;

export type DesignLargeQuery = {
  design: {
    file: string;
    bytes: number;
    mime: string;
    id: string;
    title: string;
    status: DesignStatus;
    engine: DesignEngine;
    template: ProductTemplateName;
    thumbnail: string;
    width: number;
    height: number;
    rating: number | null;
    tags: Array<string>;
    suggestedTags: Array<string>;
    isFlagged: boolean;
    createdAt: string;
    jobId: string | null;
    version: number;
    large: string;
    checks: Array<{
      code: DesignCheckCode;
      state: DesignCheckState;
      text: string;
      params: Array<{ name: string; value: string }>;
    }>;
  } | null;
};

export type DesignPreviewQueryVariables = Exact<{
  id: string;
  colorHex: string;
}>;

export type DesignPreviewQuery = { design: { id: string; preview: string } | null };

export type DesignColorsQueryVariables = Exact<{ [key: string]: never }>;

export type DesignColorsQuery = {
  productTemplates: Array<{
    name: ProductTemplateName;
    defaultColors: Array<string>;
    colors: Array<{ name: string; hex: string | null }>;
  }>;
};

export type DesignIdeasQueryVariables = Exact<{ [key: string]: never }>;

export type DesignIdeasQuery = {
  ideas: { nodes: Array<{ id: string; title: string; keyword: string; status: IdeaStatus } | null> };
};

export type DrawingJobStateFragment = {
  id: string;
  status: JobStatus;
  progress: number;
  problem: { message: string } | null;
};

export type DrawingJobQueryVariables = Exact<{
  id: string;
}>;

export type DrawingJobQuery = {
  job: { id: string; status: JobStatus; progress: number; problem: { message: string } | null } | null;
};

export type DrawingJobsSubscriptionVariables = Exact<{
  where?: JobWhere | null | undefined;
}>;

export type DrawingJobsSubscription = {
  jobs: {
    cursor: string;
    kind: JobEventKind;
    jobs: Array<{ id: string; status: JobStatus; progress: number; problem: { message: string } | null }>;
  };
};

export type DrawDesignsMutationVariables = Exact<{
  input: DesignsGenerateInput;
}>;

export type DrawDesignsMutation = {
  designsGenerate: {
    jobId: string | null;
    userErrors: Array<{ code: DesignsGenerateErrorCode; field: Array<string> | null; message: string }>;
  };
};

export type ReviewDesignMutationVariables = Exact<{
  input: DesignReviewInput;
}>;

export type ReviewDesignMutation = {
  designReview: {
    design: {
      id: string;
      title: string;
      rating: number | null;
      tags: Array<string>;
      isFlagged: boolean;
      version: number;
    } | null;
    userErrors: Array<{ code: DesignReviewErrorCode; field: Array<string> | null }>;
  };
};

export type ApproveDesignMutationVariables = Exact<{
  input: DesignApproveInput;
}>;

export type ApproveDesignMutation = {
  designApprove: {
    design: { id: string; status: DesignStatus; version: number } | null;
    userErrors: Array<{ code: DesignApproveErrorCode; field: Array<string> | null }>;
  };
};

export type RejectDesignMutationVariables = Exact<{
  input: DesignRejectInput;
}>;

export type RejectDesignMutation = {
  designReject: {
    design: { id: string; status: DesignStatus; version: number } | null;
    userErrors: Array<{ code: DesignRejectErrorCode; field: Array<string> | null }>;
  };
};

export type RestoreDesignMutationVariables = Exact<{
  input: DesignRestoreInput;
}>;

export type RestoreDesignMutation = {
  designRestore: {
    design: { id: string; status: DesignStatus; version: number } | null;
    userErrors: Array<{ code: DesignRestoreErrorCode; field: Array<string> | null }>;
  };
};

export type DeleteDesignMutationVariables = Exact<{
  input: DesignDeleteInput;
}>;

export type DeleteDesignMutation = {
  designDelete: {
    deletedId: string | null;
    userErrors: Array<{ code: DesignDeleteErrorCode; field: Array<string> | null }>;
  };
};

export type OfferUploadMutationVariables = Exact<{
  input: DesignUploadCreateInput;
}>;

export type OfferUploadMutation = {
  designUploadCreate: {
    upload: { id: string; url: string } | null;
    userErrors: Array<{ code: DesignUploadCreateErrorCode; field: Array<string> | null }>;
  };
};

export type CompleteUploadMutationVariables = Exact<{
  input: DesignUploadCompleteInput;
}>;

export type CompleteUploadMutation = {
  designUploadComplete: {
    design: {
      id: string;
      title: string;
      status: DesignStatus;
      engine: DesignEngine;
      template: ProductTemplateName;
      thumbnail: string;
      width: number;
      height: number;
      rating: number | null;
      tags: Array<string>;
      suggestedTags: Array<string>;
      isFlagged: boolean;
      createdAt: string;
      jobId: string | null;
      version: number;
      checks: Array<{
        code: DesignCheckCode;
        state: DesignCheckState;
        text: string;
        params: Array<{ name: string; value: string }>;
      }>;
    } | null;
    userErrors: Array<{ code: DesignUploadCompleteErrorCode; field: Array<string> | null }>;
  };
};

export const DesignCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DesignCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestedTags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignCardFragment, unknown>;
export const DrawingJobStateFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawingJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawingJobStateFragment, unknown>;
export const DesignsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Designs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'where' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignWhere' } },
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
            name: { kind: 'Name', value: 'designs' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DesignCard' } }],
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'draft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DesignCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestedTags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignsQuery, DesignsQueryVariables>;
export const DesignLargeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DesignLarge' },
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
            name: { kind: 'Name', value: 'design' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DesignCard' } },
                { kind: 'Field', name: { kind: 'Name', value: 'file' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'large' },
                  name: { kind: 'Name', value: 'thumbnail' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'width' },
                      value: { kind: 'IntValue', value: '1280' },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mime' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DesignCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestedTags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignLargeQuery, DesignLargeQueryVariables>;
export const DesignPreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DesignPreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'colorHex' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'design' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'colorHex' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'colorHex' } },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DesignPreviewQuery, DesignPreviewQueryVariables>;
export const DesignColorsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DesignColors' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productTemplates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultColors' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'colors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hex' } },
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
} as unknown as DocumentNode<DesignColorsQuery, DesignColorsQueryVariables>;
export const DesignIdeasDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DesignIdeas' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ideas' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'keyword' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
} as unknown as DocumentNode<DesignIdeasQuery, DesignIdeasQueryVariables>;
export const DrawingJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DrawingJob' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawingJobState' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawingJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawingJobQuery, DrawingJobQueryVariables>;
export const DrawingJobsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'DrawingJobs' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawingJobState' } }],
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
      name: { kind: 'Name', value: 'DrawingJobState' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Job' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problem' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawingJobsSubscription, DrawingJobsSubscriptionVariables>;
export const DrawDesignsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DrawDesigns' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignsGenerateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designsGenerate' },
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
} as unknown as DocumentNode<DrawDesignsMutation, DrawDesignsMutationVariables>;
export const ReviewDesignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReviewDesign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignReviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designReview' },
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
                  name: { kind: 'Name', value: 'design' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
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
} as unknown as DocumentNode<ReviewDesignMutation, ReviewDesignMutationVariables>;
export const ApproveDesignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveDesign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignApproveInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designApprove' },
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
                  name: { kind: 'Name', value: 'design' },
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
} as unknown as DocumentNode<ApproveDesignMutation, ApproveDesignMutationVariables>;
export const RejectDesignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectDesign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignRejectInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designReject' },
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
                  name: { kind: 'Name', value: 'design' },
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
} as unknown as DocumentNode<RejectDesignMutation, RejectDesignMutationVariables>;
export const RestoreDesignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestoreDesign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignRestoreInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designRestore' },
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
                  name: { kind: 'Name', value: 'design' },
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
} as unknown as DocumentNode<RestoreDesignMutation, RestoreDesignMutationVariables>;
export const DeleteDesignDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteDesign' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignDeleteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designDelete' },
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
} as unknown as DocumentNode<DeleteDesignMutation, DeleteDesignMutationVariables>;
export const OfferUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OfferUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignUploadCreateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designUploadCreate' },
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
                  name: { kind: 'Name', value: 'upload' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
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
} as unknown as DocumentNode<OfferUploadMutation, OfferUploadMutationVariables>;
export const CompleteUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DesignUploadCompleteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'designUploadComplete' },
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
                  name: { kind: 'Name', value: 'design' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DesignCard' } }],
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
      name: { kind: 'Name', value: 'DesignCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Design' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'engine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'template' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'thumbnail' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'width' }, value: { kind: 'IntValue', value: '640' } },
            ],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suggestedTags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'jobId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompleteUploadMutation, CompleteUploadMutationVariables>;
rememberIds({
  ApproveDesign: 'f53a74a601e6b4d20384cf03e20d4b1227e6f5c9317282f9490e51c1a9ee58d9',
  CompleteUpload: '3ba2b6dc7e316ad7a496c728df7204f69b179d1d945a6bdad0e0bb0cf7e0b5dc',
  DeleteDesign: 'dc738ce14004260cf8f6f8760112a07a70d80b2df26354c1edab3a23fdb9ca3f',
  DesignColors: 'ae55ab93c38693f1947526bec3d20364183d9a8895c44ffe3616c3c233fb1198',
  DesignIdeas: '1ac28bc22c2a41fd7ed96eab88f05a50d848700397e515d018d87de4dd7af61c',
  DesignLarge: 'df41b4950a3ffe95d00818ab9092773a92c98c5693513e4b51ed7e04487979cd',
  DesignPreview: '9af9b0c2c148b97ee27c468262595b64c7d0fc5d4d9317fde6507368011cbcab',
  Designs: 'c7707f8b5de5f8942f6f4cbe09622f7d4185fec448ff25af249c6dc674aa60d3',
  DrawDesigns: 'e60a3e52ff599bac73ede51ec00857911b47d170dd6ae9f7a4851d599e5cc64e',
  DrawingJob: 'cfe0e6ebae032d8c91ba55fb17003d15ac6f4a09e18840bf9768fdbf6e784da7',
  DrawingJobs: '7b4bc695ca352fb29aa8e3fa6a4775caad9d1aaeeed50f408b8c750deaa20362',
  OfferUpload: 'af16ffdbed521ead159f5354aa231a17285d72611a548752d6a0fe1b4d3542c3',
  RejectDesign: 'ccf3490c4658caec3d24e528d19d3582ba7e7eededf8110677682d3ffe6032ae',
  RestoreDesign: '9f10dd8909d78f8fb9a9bdaf5d5c134cb5bb46cafd53ab42220514777212f37b',
  ReviewDesign: '640560d016cabd526733e1733719cf3a74e0e2129a9c76e6f4df96b27e992a42',
});
