import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);

/** ig_hashtag_search: the guide shows a bare {id}, the reference {data: [{id}]}; both are read. */
export const instagramHashtag = z.union([
  z.object({ data: z.array(z.object({ id })) }),
  z.object({ id }).transform((only) => ({ data: [only] })),
]);

/** One public post. No author is ever named; like_count is absent when its owner hides it. */
export const instagramMedia = z.object({
  id,
  caption: z.string().optional(),
  comments_count: z.number().int().nonnegative().optional(),
  like_count: z.number().int().nonnegative().optional(),
  media_type: z.string().optional(),
  permalink: z.string().optional(),
  timestamp: z.string().optional(),
});
export type InstagramMedia = z.infer<typeof instagramMedia>;

export const instagramMediaPage = z.object({
  data: z.array(instagramMedia),
  paging: z
    .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
    .optional(),
});

export const instagramPages = z.object({
  data: z.array(z.object({ id, instagram_business_account: z.object({ id }).optional() })),
});

export const instagramToken = z.object({
  access_token: z.string().min(1),
  token_type: z.string().optional(),
  /** Absent on tokens that do not end. */
  expires_in: z.number().int().positive().optional(),
});
