import { z } from 'zod';

/** Ids exceed 2^53: the reader keeps them as text (infra/http/json.ts). */
const bigId = z.union([z.string(), z.number().int()]).transform(String);

export const tiktokVideo = z.object({
  id: bigId,
  video_description: z.string().default(''),
  create_time: z.number().int().positive(),
  region_code: z.string().optional(),
  like_count: z.number().int().nonnegative().default(0),
  comment_count: z.number().int().nonnegative().default(0),
  share_count: z.number().int().nonnegative().default(0),
  view_count: z.number().int().nonnegative().default(0),
  username: z.string().optional(),
  hashtag_names: z.array(z.string()).default([]),
});
export type TiktokVideo = z.infer<typeof tiktokVideo>;

/** Success carries error.code "ok" too. */
export const tiktokError = z.object({
  code: z.string(),
  message: z.string().default(''),
  log_id: z.string().optional(),
});

export const tiktokVideoQuery = z.object({
  data: z
    .object({
      videos: z.array(tiktokVideo).default([]),
      cursor: z.number().int().optional(),
      has_more: z.boolean().default(false),
      search_id: bigId.optional(),
    })
    .default({ videos: [], has_more: false }),
  error: tiktokError,
});

export const tiktokToken = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().int().positive(),
  token_type: z.string(),
});

/** UNOFFICIAL: the Creative Centre page's own list, as third-party callers describe it. */
export const creativeCentreHashtag = z.object({
  hashtag_id: z.string(),
  hashtag_name: z.string(),
  publish_cnt: z.number().int().nonnegative().default(0),
  video_views: z.number().int().nonnegative().default(0),
  rank: z.number().int().optional(),
});
export type CreativeCentreHashtag = z.infer<typeof creativeCentreHashtag>;

/** HTTP 200 with a non-zero code is a refusal. */
export const creativeCentreList = z.object({
  code: z.number().int(),
  msg: z.string().default(''),
  data: z.object({ list: z.array(creativeCentreHashtag).default([]) }).optional(),
});
