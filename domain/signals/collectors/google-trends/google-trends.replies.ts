import { z } from 'zod';

const many = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(item));

/** One item of the trending feed, as the XML reader gives it (namespace prefixes kept). */
export const googleTrendsItem = z.object({
  title: z.coerce.string().min(1),
  'ht:approx_traffic': z.coerce.string().optional(),
  pubDate: z.string(),
  'ht:picture': z.string().optional(),
  'ht:news_item': many(
    z.object({ 'ht:news_item_title': z.coerce.string().default(''), 'ht:news_item_url': z.string().default('') }),
  ),
});

/** https://trends.google.com/trending/rss?geo=… (RSS 2.0 with Google's `ht` namespace). */
export const googleTrendsFeed = z.object({
  rss: z.object({
    // An element without content is read as ''.
    channel: z.preprocess((value) => (value === '' ? {} : value), z.object({ item: many(googleTrendsItem) })),
  }),
});
