import type { z } from 'zod';
import { etsyListingsActive } from '#domain/signals/collectors/etsy/etsy.replies.js';
import {
  instagramHashtag,
  instagramMediaPage,
  instagramPages,
  instagramToken,
} from '#domain/signals/collectors/instagram/instagram.replies.js';
import { pinterestToken, pinterestTopKeywords } from '#domain/signals/collectors/pinterest/pinterest.replies.js';
import { tiktokToken, tiktokVideoQuery } from '#domain/signals/collectors/tiktok/tiktok.replies.js';
import { xCountsRecent, xSearchRecent, xTrends } from '#domain/signals/collectors/x/x.replies.js';

/** One question to the sandbox, the published operation it belongs to, and what the product reads of the answer. */
export interface Exchange {
  provider: 'x' | 'etsy' | 'pinterest' | 'instagram' | 'tiktok' | 'printify' | 'openai';
  /** The document that has the operation, where it is not named like the provider. */
  spec?: string;
  /** Method and path template, as the specification has them. */
  operation: string;
  /** Path below the provider's root in the sandbox. */
  path: string;
  request?: { method?: string; headers?: Record<string, string>; body?: string };
  status: number;
  reads?: z.ZodType;
}

const ACCOUNT = '17841405309211844';
const X_AUTH = { authorization: 'Bearer sandbox-x-bearer-token' };
const ETSY_KEY = { 'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret' };
const IG_AUTH = { authorization: 'Bearer sandbox-instagram-user-token' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PINTEREST_BASIC = {
  ...FORM,
  authorization: `Basic ${Buffer.from('sandbox-pinterest-client-id:sandbox-pinterest-client-secret').toString('base64')}`,
};

export const PINTEREST_GRANT = {
  method: 'POST',
  headers: PINTEREST_BASIC,
  body: 'grant_type=client_credentials&scope=user_accounts%3Aread',
};
export const TIKTOK_GRANT = {
  method: 'POST',
  headers: FORM,
  body: 'grant_type=client_credentials&client_key=sandbox-tiktok-client-key&client_secret=sandbox-tiktok-client-secret',
};

/** What can be asked once tokens and a hashtag's id are known. */
export interface Known {
  keyword: string;
  tag: string;
  hashtagId: string;
  listingId: string;
  pinterestToken: string;
  tiktokToken: string;
  /** Today and 20 days before, YYYYMMDD. */
  from: string;
  to: string;
}

export function exchangesOf(known: Known): Exchange[] {
  return [
    ...xExchanges(known),
    ...etsyExchanges(known),
    ...pinterestExchanges(known),
    ...instagramExchanges(known),
    ...tiktokExchanges(known),
  ];
}

function xExchanges({ keyword }: Known): Exchange[] {
  const ask = (operation: string, path: string, rest: Partial<Exchange> = {}): Exchange => ({
    provider: 'x',
    operation: `GET ${operation}`,
    path,
    request: { headers: X_AUTH },
    status: 200,
    ...rest,
  });
  const query = encodeURIComponent(`"${keyword}" -is:retweet`);
  const search = '/2/tweets/search/recent';
  return [
    ask('/2/trends/by/woeid/{woeid}', '/2/trends/by/woeid/1?trend.fields=trend_name,tweet_count', { reads: xTrends }),
    ask('/2/tweets/counts/recent', `/2/tweets/counts/recent?query=${query}&granularity=hour`, { reads: xCountsRecent }),
    ask(search, `${search}?query=${query}&tweet.fields=created_at,public_metrics,author_id,lang`, {
      reads: xSearchRecent,
    }),
    ask(search, `${search}?query=${query}&max_results=5`, { status: 400 }),
    ask(search, `${search}?query=${query}`, { status: 401, request: {} }),
  ];
}

function etsyExchanges({ keyword, listingId }: Known): Exchange[] {
  const ask = (operation: string, path: string, rest: Partial<Exchange> = {}): Exchange => ({
    provider: 'etsy',
    operation: `GET ${operation}`,
    path,
    request: { headers: ETSY_KEY },
    status: 200,
    ...rest,
  });
  const active = '/v3/application/listings/active';
  const one = '/v3/application/listings/{listing_id}';
  return [
    ask('/v3/application/openapi-ping', '/v3/application/openapi-ping'),
    ask('/v3/application/openapi-ping', '/v3/application/openapi-ping', { status: 401, request: {} }),
    ask(active, `${active}?keywords=${encodeURIComponent(keyword)}&sort_on=score&limit=100`, {
      reads: etsyListingsActive,
    }),
    ask(one, `/v3/application/listings/${listingId}?includes=Images`),
    ask(one, '/v3/application/listings/1', { status: 404 }),
  ];
}

function pinterestExchanges({ pinterestToken: token }: Known): Exchange[] {
  const operation = 'GET /trends/keywords/{region}/top/{trend_type}';
  const request = { headers: { authorization: `Bearer ${token}` } };
  return [
    {
      provider: 'pinterest',
      operation: 'POST /oauth/token',
      path: '/v5/oauth/token',
      request: PINTEREST_GRANT,
      status: 200,
      reads: pinterestToken,
    },
    { provider: 'pinterest', operation: 'GET /user_account', path: '/v5/user_account', request, status: 200 },
    {
      provider: 'pinterest',
      operation,
      path: '/v5/trends/keywords/US/top/growing',
      request,
      status: 200,
      reads: pinterestTopKeywords,
    },
    {
      provider: 'pinterest',
      operation,
      path: '/v5/trends/keywords/DE%2BAT%2BCH/top/seasonal?limit=5',
      request,
      status: 200,
    },
    { provider: 'pinterest', operation, path: '/v5/trends/keywords/XX/top/growing', request, status: 400 },
    { provider: 'pinterest', operation, path: '/v5/trends/keywords/US/top/growing', status: 401 },
  ];
}

function instagramExchanges({ tag, hashtagId }: Known): Exchange[] {
  const ask = (operation: string, path: string, rest: Partial<Exchange> = {}): Exchange => ({
    provider: 'instagram',
    operation: `GET ${operation}`,
    path: `/v25.0${path}`,
    request: { headers: IG_AUTH },
    status: 200,
    ...rest,
  });
  const app = 'client_id=sandbox-instagram-app-id&client_secret=sandbox-instagram-app-secret';
  const exchange = `${app}&grant_type=fb_exchange_token&fb_exchange_token=sandbox-instagram-user-token`;
  const fields = 'id,caption,children,comments_count,like_count,media_type,media_url,permalink,timestamp';
  return [
    ask('/oauth/access_token', `/oauth/access_token?${exchange}`, { reads: instagramToken }),
    ask('/oauth/access_token', `/oauth/access_token?${app}&grant_type=fb_exchange_token&fb_exchange_token=no`, {
      status: 400,
    }),
    ask('/me/accounts', '/me/accounts?fields=instagram_business_account', { reads: instagramPages }),
    ask('/ig_hashtag_search', `/ig_hashtag_search?user_id=${ACCOUNT}&q=${tag}`, { reads: instagramHashtag }),
    ask('/ig_hashtag_search', `/ig_hashtag_search?user_id=${ACCOUNT}&q=nosuchtagatall`, { status: 400 }),
    ask('/{ig_hashtag_id}', `/${hashtagId}?fields=id,name`),
    ask('/{ig_hashtag_id}/recent_media', `/${hashtagId}/recent_media?user_id=${ACCOUNT}&fields=${fields}`, {
      reads: instagramMediaPage,
    }),
    ask('/{ig_hashtag_id}/top_media', `/${hashtagId}/top_media?user_id=${ACCOUNT}&fields=${fields}&limit=50`, {
      reads: instagramMediaPage,
    }),
    ask('/{ig_user_id}/recently_searched_hashtags', `/${ACCOUNT}/recently_searched_hashtags`),
  ];
}

function tiktokExchanges({ tag, tiktokToken: token, from, to }: Known): Exchange[] {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const and = [{ operation: 'EQ', field_name: 'hashtag_name', field_values: [tag] }];
  const body = (start: string) => JSON.stringify({ query: { and }, start_date: start, end_date: to, max_count: 50 });
  const path =
    '/v2/research/video/query/?fields=id,video_description,create_time,region_code,like_count,comment_count,share_count,view_count,hashtag_names,username';
  const operation = 'POST /v2/research/video/query/';
  return [
    {
      provider: 'tiktok',
      operation: 'POST /v2/oauth/token/',
      path: '/v2/oauth/token/',
      request: TIKTOK_GRANT,
      status: 200,
      reads: tiktokToken,
    },
    {
      provider: 'tiktok',
      operation: 'POST /v2/oauth/token/',
      path: '/v2/oauth/token/',
      request: { ...TIKTOK_GRANT, body: 'grant_type=client_credentials' },
      status: 401,
    },
    {
      provider: 'tiktok',
      operation,
      path,
      request: { method: 'POST', headers, body: body(from) },
      status: 200,
      reads: tiktokVideoQuery,
    },
    { provider: 'tiktok', operation, path, request: { method: 'POST', headers, body: body('20200101') }, status: 400 },
    {
      provider: 'tiktok',
      operation,
      path,
      request: { method: 'POST', headers: { ...headers, authorization: 'Bearer no' }, body: body(from) },
      status: 401,
    },
  ];
}
