import { z } from 'zod';

/** A 200 of X may hold errors beside data, and no `data` at all when nothing was found. */
const problems = z.array(z.object({ title: z.string().optional(), detail: z.string().optional() })).optional();

const countNumber = z.number().int().nonnegative();

/** X's guides say tweet_count, its description of 2026-08 post_count; whichever comes is read. */
export const xCount = z
  .object({
    start: z.iso.datetime({ offset: true }),
    end: z.iso.datetime({ offset: true }),
    tweet_count: countNumber.optional(),
    post_count: countNumber.optional(),
  })
  .refine((bucket) => bucket.tweet_count !== undefined || bucket.post_count !== undefined, 'no count')
  .transform(({ start, end, tweet_count: tweets, post_count: posts }) => ({ start, end, count: tweets ?? posts ?? 0 }));
export type XCount = z.infer<typeof xCount>;

/** getPostsCountsRecent. */
export const xCountsRecent = z.object({
  data: z.array(xCount).default([]),
  meta: z.object({ next_token: z.string().optional() }).optional(),
  errors: problems,
});

export const xTrend = z.object({ trend_name: z.string(), tweet_count: countNumber.optional() });
export type XTrend = z.infer<typeof xTrend>;

/** getTrendsByWoeid. */
export const xTrends = z.object({ data: z.array(xTrend).default([]), errors: problems });

/** One post of searchPostsRecent. */
export const xPost = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  created_at: z.iso.datetime({ offset: true }).optional(),
  author_id: z.string().optional(),
  public_metrics: z.record(z.string(), z.number()).optional(),
});
export type XPost = z.infer<typeof xPost>;

/** searchPostsRecent. */
export const xSearchRecent = z.object({
  data: z.array(xPost).default([]),
  meta: z.object({ next_token: z.string().optional() }).optional(),
  errors: problems,
});
