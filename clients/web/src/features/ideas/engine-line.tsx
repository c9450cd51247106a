import { FormattedMessage } from 'react-intl';
import { useQuery } from 'urql';
import { IdeaQuotaDocument } from '../../gql/ideas.js';
import type { IdeaSetupQuery } from '../../gql/ideas.js';
import { useRight } from '../../graph/session-store.js';
import { Chip } from '../../ui/chip.js';
import { engineCosts, engineNames } from './idea-texts.js';

export interface EngineLineProps {
  engine: IdeaSetupQuery['ideaEngine'] | undefined;
  count: number;
  wish: 'AUTO' | 'RULES';
  onWish: (wish: 'AUTO' | 'RULES') => void;
}

/** Who will write, what it costs and what it takes of the quota, before anything is ordered. */
export function EngineLine({ engine, count, wish, onWish }: EngineLineProps) {
  if (!engine) return <p className="h-6" />;
  const isOwn = wish === 'RULES' || engine.engine === 'RULES';
  return (
    <div className="space-y-2 text-sm text-muted">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone="info">
          <FormattedMessage {...engineNames[isOwn ? 'RULES' : engine.engine]} />
          {!isOwn && ` · ${engine.model}`}
        </Chip>
        <span>
          <FormattedMessage {...engineCosts[isOwn ? 'NONE' : engine.key]} />
        </span>
        <span>
          <FormattedMessage id="ideas.quota" values={{ count }} /> <Left />
        </span>
      </p>
      {engine.engine === 'OPENAI' && (
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={wish === 'RULES'}
            onChange={(event) => onWish(event.target.checked ? 'RULES' : 'AUTO')}
            className="size-5 accent-accent"
          />
          <FormattedMessage id="ideas.engine.wish" />
        </label>
      )}
    </div>
  );
}

/** How much of the allowance is left, for whoever may see it. */
function Left() {
  const canRead = useRight('quotas.read');
  const [{ data }] = useQuery({ query: IdeaQuotaDocument, pause: !canRead });
  const quota = data?.quotas?.find(({ resource }) => resource === 'IDEAS');
  if (!quota) return null;
  const { used, reserved, limit, extra } = quota;
  return <FormattedMessage id="ideas.quota.left" values={{ left: Math.max(0, limit - used - reserved) + extra }} />;
}
