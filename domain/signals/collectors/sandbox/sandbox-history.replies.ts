import { z } from 'zod';
import { PLATFORM_IDS, type Platform } from '#schema/signals/signal.values.js';

const platform = z.enum(Object.keys(PLATFORM_IDS) as [Platform, ...Platform[]]);

/** One line of the sandbox's /world/history: a signal just as the provider's own endpoint would have given it. */
export const historyLine = z.object({
  platform,
  keyword: z.string(),
  kind: z.enum(['EVENT', 'COUNTER', 'GAUGE']),
  observedAt: z.iso.datetime(),
  count: z.number(),
  metric: z.string().optional(),
  engagement: z.number().optional(),
  externalId: z.string().optional(),
  author: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  imageUrl: z.string().optional(),
});
export type HistoryLine = z.infer<typeof historyLine>;

/** The sandbox's /world/tracked: what its history covers. */
export const trackedReply = z.object({
  keywords: z.array(z.object({ keyword: z.string(), platforms: z.array(platform) })),
});
export type TrackedReply = z.infer<typeof trackedReply>;
