import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { IdeaCardFragment } from '../../gql/ideas.js';
import { Chip } from '../../ui/chip.js';
import { IdeaActions } from './idea-actions.js';
import { FindingNotes } from './finding-note.js';
import { IdeaPreview } from './idea-preview.js';
import { engineNames, isProductName, productNames, sourceNames } from './idea-texts.js';

export interface IdeaCardProps {
  idea: IdeaCardFragment;
  canWrite: boolean;
  /** Told when an archived idea is back. */
  onRestored: () => void;
}

/** One idea: its words in its colours, why it fits, what was found, and what can be done. */
export function IdeaCard({ idea, canWrite, onRestored }: IdeaCardProps) {
  const { id, title, concept, textLines, palette, style, locale, fit, riskNotes, findings, products } = idea;
  return (
    <li data-row data-idea={id} tabIndex={-1} className="card flex min-w-0 flex-col gap-3 p-4 outline-offset-2">
      <IdeaPreview lines={textLines} palette={palette} style={style} locale={locale} />
      <div>
        <h2 lang={locale} className="text-lg font-semibold [overflow-wrap:anywhere]">
          {title}
        </h2>
        <Marks idea={idea} />
      </div>
      <FindingNotes findings={findings} />
      <p lang={locale} className="text-sm [overflow-wrap:anywhere]">
        {concept}
      </p>
      <dl className="space-y-2 text-sm text-muted">
        <Fact name={<FormattedMessage id="ideas.fit" />} lang={locale}>
          {fit}
        </Fact>
        <Fact name={<FormattedMessage id="ideas.audience" />} lang={locale}>
          {idea.audience}
        </Fact>
        <Fact name={<FormattedMessage id="ideas.products" />}>
          {products.map((product, at) => (
            <span key={product}>
              {at > 0 && ', '}
              {isProductName(product) ? <FormattedMessage {...productNames[product]} /> : product}
            </span>
          ))}
        </Fact>
        {riskNotes.length > 0 && (
          <Fact name={<FormattedMessage id="ideas.risks" />} lang={locale}>
            {riskNotes.join(' ')}
          </Fact>
        )}
      </dl>
      {canWrite && <IdeaActions idea={idea} onRestored={onRestored} />}
    </li>
  );
}

function Fact({ name, lang, children }: { name: ReactNode; lang?: string; children: ReactNode }) {
  return (
    <div className="[overflow-wrap:anywhere]">
      <dt className="inline font-medium text-text">{name}</dt>{' '}
      <dd lang={lang} className="inline">
        {children}
      </dd>
    </div>
  );
}

function Marks({ idea }: { idea: IdeaCardFragment }) {
  const intl = useIntl();
  const { source, keyword, engine, model, status } = idea;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-muted">
      {status === 'CHOSEN' && (
        <Chip tone="positive">
          <FormattedMessage id="ideas.status.CHOSEN" />
        </Chip>
      )}
      <Chip tone="info" title={model ?? undefined}>
        {intl.formatMessage(engineNames[engine])}
        {engine === 'OPENAI' && model ? ` · ${model}` : ''}
      </Chip>
      <span className="[overflow-wrap:anywhere]">
        {intl.formatMessage(sourceNames[source])}: {keyword}
      </span>
    </p>
  );
}
