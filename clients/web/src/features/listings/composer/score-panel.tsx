import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { ScoreCode, ScoreLine } from '../../../../../../schema/listings/listing-score.rules.js';
import { jumpTo, useComposerState, usePlace } from './composer-context.js';
import { costsOf } from './costs.js';
import { scoreOf } from './draft.js';

const names = defineMessages<ScoreCode>({
  TITLE_LENGTH: { id: 'composer.score.TITLE_LENGTH' },
  KEYWORD_IN_TITLE: { id: 'composer.score.KEYWORD_IN_TITLE' },
  TAG_COUNT: { id: 'composer.score.TAG_COUNT' },
  TAG_PHRASES: { id: 'composer.score.TAG_PHRASES' },
  KEYWORD_IN_TAGS: { id: 'composer.score.KEYWORD_IN_TAGS' },
  DESCRIPTION_LENGTH: { id: 'composer.score.DESCRIPTION_LENGTH' },
  KEYWORD_IN_DESCRIPTION: { id: 'composer.score.KEYWORD_IN_DESCRIPTION' },
  IMAGES: { id: 'composer.score.IMAGES' },
  ALT_TEXTS: { id: 'composer.score.ALT_TEXTS' },
  PRICE: { id: 'composer.score.PRICE' },
  MATERIALS: { id: 'composer.score.MATERIALS' },
  CATEGORY: { id: 'composer.score.CATEGORY' },
  ATTRIBUTES: { id: 'composer.score.ATTRIBUTES' },
  PROFILES: { id: 'composer.score.PROFILES' },
  LANGUAGES: { id: 'composer.score.LANGUAGES' },
});

/** The score of what is typed, and where its missing points are. */
export function ScorePanel() {
  const intl = useIntl();
  const { listing } = usePlace();
  const draft = useComposerState((state) => state.draft);
  const { total, lines } = scoreOf(draft, costsOf(listing, draft.currency));
  const open = lines
    .filter(({ points, max }) => points < max)
    .sort((left, right) => right.max - right.points - (left.max - left.points));
  return (
    <section aria-labelledby="score-title" className="card p-4">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id="score-title" className="font-semibold">
          <FormattedMessage id="composer.score" />
        </h2>
        <p className="tabular text-xl font-semibold">
          {intl.formatNumber(total)}
          <span className="text-sm font-normal text-muted">/100</span>
        </p>
      </div>
      <meter aria-labelledby="score-title" min={0} max={100} value={total} className="sr-only">
        {total}
      </meter>
      <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
        <div
          className={`bar-fill h-full ${total >= 80 ? 'bg-positive' : total >= 50 ? 'bg-warning' : 'bg-negative'}`}
          style={{ width: `${total}%` }}
        />
      </div>
      {open.length === 0 ? (
        <p className="mt-3 text-sm text-muted">
          <FormattedMessage id="composer.score.full" />
        </p>
      ) : (
        <details className="mt-3 text-sm" open={open.length <= 4}>
          <summary className="min-h-6 font-medium">
            <FormattedMessage id="composer.score.open" values={{ count: open.length }} />
          </summary>
          <OpenLines lines={open} />
        </details>
      )}
    </section>
  );
}

function OpenLines({ lines }: { lines: readonly ScoreLine[] }) {
  const intl = useIntl();
  return (
    <ul className="mt-1 divide-y divide-hairline">
      {lines.map(({ code, points, max, block, params }) => (
        <li key={code} className="flex items-center gap-3 py-1.5">
          <span className="min-w-0 flex-1">
            {intl.formatMessage(names[code], params)}
            <span className="tabular text-muted">
              {' '}
              {points}/{max}
            </span>
          </span>
          <button
            type="button"
            onClick={() => jumpTo(block)}
            className="min-h-6 shrink-0 font-medium text-accent underline underline-offset-2"
          >
            <FormattedMessage id="composer.score.fix" />
          </button>
        </li>
      ))}
    </ul>
  );
}
