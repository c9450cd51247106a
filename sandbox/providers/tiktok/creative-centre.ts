import type { FastifyReply, FastifyRequest } from 'fastify';
import { TIKTOK } from '../../world/platforms.js';
import { type Outside, queryOf } from '../provider.js';

const DAYS_SHOWN = 7;
const MOST = 100;

/**
 * The Creative Centre web page's private list. Calls that do not carry the page's own headers are refused in the page's way
 * (status 200, a code that is not 0), as third parties report; nobody should count on more.
 */
export function creativeCentre(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const request_id = `${outside.clock.now().getTime()}`;
  if (!request.headers['user-sign'] || !request.headers['anonymous-user-id']) {
    return reply.send({ code: 40_101, msg: 'no permission', request_id });
  }
  const query = queryOf(request);
  const page = Math.max(1, Number(query.get('page')) || 1);
  const size = Math.min(50, Number(query.get('limit')) || 20);
  const nowMs = outside.clock.now().getTime();
  const board = outside.rising.at(TIKTOK, nowMs).slice(0, MOST);
  const list = board.slice((page - 1) * size, page * size).map(({ keyword, lastDay }, n) => ({
    hashtag_id: String(1000 + keyword.index),
    hashtag_name: keyword.tag,
    country_info: { id: 'US', value: 'United States', label: 'US' },
    is_promoted: false,
    publish_cnt: lastDay * DAYS_SHOWN,
    video_views: lastDay * 6500,
    rank: (page - 1) * size + n + 1,
    rank_diff: 0,
    rank_diff_type: 4,
    trend: [],
  }));
  const pagination = { page, size, total_count: board.length, has_more: page * size < board.length };
  return reply.send({ code: 0, msg: 'OK', request_id, data: { list, pagination } });
}
