import { FormattedMessage } from 'react-intl';
import type { IdeaSetupQuery } from '../../gql/ideas.js';
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
          <FormattedMessage id="ideas.quota" values={{ count }} />
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
