import { z } from 'zod';

/** One row of trending_keywords/list (Pinterest API v5). Growth is percent, capped at ±10000; 10001 means above. */
export const pinterestTrend = z.object({
  keyword: z.string(),
  pct_growth_wow: z.number().nullish(),
  pct_growth_mom: z.number().nullish(),
  pct_growth_yoy: z.number().nullish(),
  /** Weekly points over a year, 0-100 of the year's maximum, by date. */
  time_series: z.record(z.string(), z.number()).default({}),
});
export type PinterestTrend = z.infer<typeof pinterestTrend>;

export const pinterestTopKeywords = z.object({ trends: z.array(pinterestTrend) });

export const pinterestToken = z.object({
  access_token: z.string().min(1),
  token_type: z.string(),
  expires_in: z.number().int().positive(),
  scope: z.string().optional(),
});
