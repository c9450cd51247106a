import { Link } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { IDEA_RULES } from '../../../../../schema/ideas/idea.rules.js';
import { INPUT } from '../../forms/field.js';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { GenerateIdeasDocument, IdeaSetupDocument } from '../../gql/ideas.js';
import type { IdeasGenerateInput, IdeaSetupQuery, IdeaSource } from '../../gql/ideas.js';
import { useAnswer } from '../../graph/use-answer.js';
import { isLocale, LOCALE_NAMES, LOCALES } from '../../i18n/locales.js';
import type { Locale } from '../../i18n/locales.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { Segmented } from '../../ui/segmented.js';
import { StudioQuota } from '../../vocabulary/studio-quota.js';
import { EngineLine } from './engine-line.js';
import type { IdeaSearch } from './idea-search.js';
import { IdeaTrouble, sourceNames } from './idea-texts.js';
import { PickedTrend } from './picked-trend.js';

export interface GeneratePanelProps {
  search: IdeaSearch;
  onOrdered: (jobId: string) => void;
}

interface Draft {
  source: IdeaSource;
  occasionId: string;
  words: string;
  locale: Locale;
  count: number;
  brandProfileId: string;
  engine: 'AUTO' | 'RULES';
}

/** Has ideas thought of: from what, how many, in which voice; engine, price and quota stand there before the press. */
export function GeneratePanel({ search, onOrdered }: GeneratePanelProps) {
  const spoken = useTexts(({ locale }) => locale);
  const [draft, setDraft] = useState<Draft>(() => draftOf(search, spoken));
  const { answer: setup } = useAnswer({
    query: IdeaSetupDocument,
    variables: { locale: draft.locale },
    pick: (data) => data,
  });
  const [, generate] = useMutation(GenerateIdeasDocument);
  const action = useAction(async (input: IdeasGenerateInput) => {
    const result = await generate({ input });
    const outcome = outcomeOf(result, (data) => data.ideasGenerate.userErrors);
    const jobId = result.data?.ideasGenerate.jobId;
    if (outcome.kind === 'done' && jobId) onOrdered(jobId);
    return outcome;
  });
  const change = (part: Partial<Draft>) => setDraft((was) => ({ ...was, ...part }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void action.run(inputOf(draft, search, setup));
  };
  const canOrder = draft.source !== 'TREND' || search.trend !== undefined;
  return (
    <Section title={<FormattedMessage id="ideas.new.title" />} lead={<FormattedMessage id="ideas.new.lead" />}>
      <form onSubmit={submit} className="space-y-4" noValidate>
        <SourceChoice draft={draft} onChange={change} />
        {draft.source === 'TREND' && <PickedTrend trendId={search.trend} />}
        {draft.source === 'SEASON' && <OccasionField draft={draft} setup={setup} onChange={change} />}
        {draft.source === 'WORDS' && <WordsField draft={draft} onChange={change} />}
        <Terms draft={draft} setup={setup} onChange={change} />
        <EngineLine
          engine={setup?.ideaEngine}
          count={draft.count}
          wish={draft.engine}
          onWish={(engine) => change({ engine })}
        />
        <IdeaTrouble of={action.trouble} />
        <Button kind="primary" type="submit" isBusy={action.isBusy} disabled={!canOrder}>
          <Sparkles aria-hidden size={16} />
          <FormattedMessage id="ideas.new.submit" values={{ count: draft.count }} />
        </Button>
        <StudioQuota resource="IDEAS" />
      </form>
    </Section>
  );
}

function draftOf({ trend, occasion }: IdeaSearch, locale: Locale): Draft {
  const source = trend !== undefined ? 'TREND' : occasion !== undefined ? 'SEASON' : 'WORDS';
  const { usual } = IDEA_RULES.count;
  return { source, occasionId: occasion ?? '', words: '', locale, count: usual, brandProfileId: '', engine: 'AUTO' };
}

function inputOf(draft: Draft, { trend }: IdeaSearch, setup: IdeaSetupQuery | undefined): IdeasGenerateInput {
  const { source, words, locale, count, brandProfileId, engine } = draft;
  const occasionId = draft.occasionId || setup?.occasions[0]?.id;
  return {
    source,
    locale,
    count,
    engine,
    ...(source === 'TREND' && { trendId: trend }),
    ...(source === 'SEASON' && { occasionId }),
    ...(source === 'WORDS' && { words }),
    ...(brandProfileId !== '' && { brandProfileId }),
  };
}

interface PartProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}
type WithSetup = PartProps & { setup: IdeaSetupQuery | undefined };

function SourceChoice({ draft, onChange }: PartProps) {
  const intl = useIntl();
  return (
    <Segmented<IdeaSource>
      label={intl.formatMessage({ id: 'ideas.from' })}
      value={draft.source}
      options={(['TREND', 'SEASON', 'WORDS'] as const).map((value) => ({
        value,
        text: <FormattedMessage {...sourceNames[value]} />,
      }))}
      onChange={(source) => onChange({ source })}
    />
  );
}

function WordsField({ draft, onChange }: PartProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="ideas.words" />
      </label>
      <input
        id={id}
        value={draft.words}
        maxLength={IDEA_RULES.keyword.max}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ words: event.target.value })}
        className={`${INPUT} max-w-xl`}
      />
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        <FormattedMessage id="ideas.words.hint" />
      </p>
    </div>
  );
}

function OccasionField({ draft, setup, onChange }: WithSetup) {
  const intl = useIntl();
  const id = useId();
  const occasions = setup?.occasions ?? [];
  const chosen = occasions.find((occasion) => occasion.id === draft.occasionId) ?? occasions[0];
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <FormattedMessage id="ideas.occasion" />
      </label>
      <select
        id={id}
        value={chosen?.id ?? ''}
        onChange={(event) => onChange({ occasionId: event.target.value })}
        className={`${INPUT} max-w-xl`}
      >
        {occasions.map(({ id: value, name, date }) => (
          <option key={value} value={value}>
            {intl.formatMessage(
              { id: 'ideas.occasion.option' },
              { name, date: intl.formatDate(date, { day: 'numeric', month: 'long', timeZone: 'UTC' }) },
            )}
          </option>
        ))}
      </select>
      {chosen && (
        <p className="mt-1 text-sm text-muted">
          <OccasionHint occasion={chosen} />
        </p>
      )}
    </div>
  );
}

const DAY_MS = 86_400_000;

function OccasionHint({ occasion }: { occasion: IdeaSetupQuery['occasions'][number] }) {
  const intl = useIntl();
  const { date, daysLeft: days, listBy } = occasion;
  const by = intl.formatDate(listBy, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const isLate = Date.parse(listBy) < Date.parse(date) - days * DAY_MS;
  return isLate ? (
    <FormattedMessage id="ideas.occasion.late" values={{ days, by }} />
  ) : (
    <FormattedMessage id="ideas.occasion.hint" values={{ days, by }} />
  );
}

const COUNTS = Array.from({ length: IDEA_RULES.count.max }, (_, index) => index + 1);

function Terms({ draft, setup, onChange }: WithSetup) {
  const profiles = (setup?.brandProfiles.nodes ?? []).flatMap((profile) => profile ?? []);
  const standard = profiles.find(({ isDefault }) => isDefault);
  return (
    <div className="flex flex-wrap items-end gap-4 text-sm [&_select]:mt-1">
      <label className="min-w-24 font-medium">
        <FormattedMessage id="ideas.count" />
        <select
          value={draft.count}
          onChange={(event) => onChange({ count: Number(event.target.value) })}
          className={INPUT}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-36 font-medium">
        <FormattedMessage id="ideas.locale" />
        <select
          value={draft.locale}
          onChange={(event) => isLocale(event.target.value) && onChange({ locale: event.target.value })}
          className={INPUT}
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {LOCALE_NAMES[locale]}
            </option>
          ))}
        </select>
      </label>
      {profiles.length > 0 ? (
        <label className="min-w-48 font-medium">
          <FormattedMessage id="ideas.profile" />
          <select
            value={draft.brandProfileId || (standard?.id ?? '')}
            onChange={(event) => onChange({ brandProfileId: event.target.value })}
            className={INPUT}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="pb-2 text-muted">
          <Link to="/settings/brand" className="text-accent underline underline-offset-4">
            <FormattedMessage id="ideas.profile.none" />
          </Link>
        </p>
      )}
    </div>
  );
}
