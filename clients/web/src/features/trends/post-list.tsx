import { ExternalLink } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { Age } from '../../vocabulary/age.js';
import { OriginBadge } from '../../vocabulary/origin-badge.js';
import { PLATFORM_NAMES } from '../../vocabulary/platforms.js';
import { PlatformDot } from '../../vocabulary/platform-marks.js';
import type { TrendDetail } from './use-trend-detail.js';

type Post = TrendDetail['evidence']['nodes'][number];

/** The strongest posts and listings, with links to where they stand. */
export function PostList({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) {
    return (
      <p className="text-sm text-muted">
        <FormattedMessage id="detail.evidence.none" />
      </p>
    );
  }
  return (
    <ul className="divide-y divide-hairline">
      {posts.map((post, index) => (
        <li key={post.url ?? index} className="py-2.5 text-sm first:pt-0 last:pb-0">
          <PostTitle post={post} />
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
            <PlatformDot platform={post.platform} />
            {PLATFORM_NAMES[post.platform]}
            <Age at={post.observedAt} />
            {post.engagement !== null && (
              <span className="tabular">
                <FormattedMessage id="detail.evidence.engagement" values={{ count: post.engagement }} />
              </span>
            )}
            <OriginBadge origin={post.origin} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function PostTitle({ post }: { post: Post }) {
  const title = post.title ?? <FormattedMessage id="detail.evidence.untitled" />;
  if (post.url === null || !/^https?:/.test(post.url)) return <p className="[overflow-wrap:anywhere]">{title}</p>;
  return (
    <a
      href={post.url}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-6 items-center gap-1.5 font-medium hover:underline"
    >
      <span className="[overflow-wrap:anywhere]">{title}</span>
      <ExternalLink aria-hidden size={12} className="shrink-0 text-muted" />
      <span className="sr-only">
        <FormattedMessage id="detail.evidence.newTab" />
      </span>
    </a>
  );
}
