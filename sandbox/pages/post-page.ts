import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Outside } from '../providers/provider.js';
import { WORLD_PLATFORMS } from '../world/platforms.js';
import { imageOf, titleOf, userName } from '../world/post-links.js';
import { escapeMarkup, page } from './html.js';

/** A post of the world, for people who follow its link. */
export function showPost(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const { platform, id } = request.params as { platform: string; id: string };
  const number = WORLD_PLATFORMS.findIndex((name) => name.toLowerCase() === platform);
  const post = outside.world.post(number, id, outside.clock.now().getTime());
  reply.type('text/html; charset=utf-8');
  if (!post) return reply.code(404).send(page('No such post', '<p>The sandbox has no post with this address.</p>'));
  const facts = `${post.likes} likes, ${post.comments} comments, ${post.shares} shares`;
  return reply.send(
    page(
      titleOf(post),
      `<p>${escapeMarkup(userName(post.author))} on ${WORLD_PLATFORMS[number]}, ${new Date(post.createdAtMs).toISOString()}</p>
<p>${facts}</p><img alt="" src="${imageOf(post, outside.origin())}"><p><small>Made up by the sandbox.</small></p>`,
    ),
  );
}

/** A plain picture for a post: its keyword on two colours. */
export function drawImage(request: FastifyRequest, reply: FastifyReply): unknown {
  const { name } = request.params as { name: string };
  const [, tag, number] = /^(.{1,100})-(\d{1,10})\.svg$/u.exec(name) ?? [];
  if (tag === undefined || number === undefined) return reply.code(404).send();
  const hue = Number(number) % 360;
  reply.headers({ 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' });
  return reply
    .type('image/svg+xml')
    .send(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="hsl(${hue} 55% 82%)"/>` +
        `<circle cx="200" cy="180" r="110" fill="hsl(${(hue + 40) % 360} 60% 62%)"/>` +
        `<text x="200" y="360" font-family="sans-serif" font-size="24" text-anchor="middle" fill="hsl(${hue} 60% 22%)">` +
        `${escapeMarkup(tag)}</text></svg>`,
    );
}
