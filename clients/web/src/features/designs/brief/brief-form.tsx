import { Sparkles } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { DESIGN_RULES } from '../../../../../../schema/designs/design.rules.js';
import { INPUT } from '../../../forms/field.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { type Action, useAction } from '../../../forms/use-action.js';
import { DesignIdeasDocument, DrawDesignsDocument } from '../../../gql/designs.js';
import type { DesignLocale, DesignsGenerateInput } from '../../../gql/designs.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { StudioQuota } from '../../../vocabulary/studio-quota.js';
import { GROUNDS, groundNames, TEMPLATES, templateNames } from '../shared/design-words.js';
import { DesignTrouble } from '../shared/design-refusal.js';

interface Brief {
  ideaId: string;
  text: string;
  style: string;
  template: string;
  ground: string;
  engine: string;
  count: number;
}

const EMPTY: Brief = { ideaId: '', text: '', style: '', template: '', ground: '', engine: '', count: 4 };
const COUNTS = [1, 2, 4, 6, 8] as const;

export interface BriefFormProps {
  /** An idea that the address names. */
  ideaId: string | undefined;
  /** The job that draws. */
  onOrdered: (jobId: string) => void;
}

/** What is to be drawn: of an idea, or of words written here. What it takes of the quota stands on the button. */
export function BriefForm({ ideaId = '', onOrdered }: BriefFormProps) {
  const intl = useIntl();
  const [brief, setBrief] = useState<Brief>({ ...EMPTY, ideaId });
  const [, draw] = useMutation(DrawDesignsDocument);
  const order = useAction(async (input: DesignsGenerateInput) => {
    const result = await draw({ input });
    const jobId = result.data?.designsGenerate.jobId;
    if (jobId) onOrdered(jobId);
    return outcomeOf(result, (data) => data.designsGenerate.userErrors);
  });
  const change = (part: Partial<Brief>) => setBrief((was) => ({ ...was, ...part }));
  const send = () => void order.run(inputOf(brief, intl.locale));
  const sendAnyway = () => void order.run({ ...inputOf(brief, intl.locale), evenIfRunDraws: true });
  return (
    <Section title={<FormattedMessage id="designs.brief" />} lead={<FormattedMessage id="designs.brief.lead" />}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Words brief={brief} change={change} onSend={send} />
        <Choices brief={brief} change={change} />
        <DesignTrouble of={order.trouble} />
        {isDrawnByRun(order.trouble) && (
          <Button onClick={sendAnyway}>
            <FormattedMessage id="designs.brief.drawAnyway" />
          </Button>
        )}
        <Button kind="primary" type="submit" isBusy={order.isBusy} className="min-h-10 w-full">
          <Sparkles aria-hidden size={16} />
          <FormattedMessage id="designs.brief.draw" values={{ count: brief.count }} />
        </Button>
        <p className="text-sm text-muted">
          <FormattedMessage id="designs.brief.cost" values={{ count: brief.count }} />
        </p>
        <StudioQuota resource="IMAGES" />
      </form>
    </Section>
  );
}

const isDrawnByRun = (trouble: Action<DesignsGenerateInput>['trouble']): boolean =>
  trouble?.kind === 'refused' && trouble.refusals.some(({ code }) => code === 'RUN_DRAWS');

interface PartProps {
  brief: Brief;
  change: (part: Partial<Brief>) => void;
}

/** Ctrl or Command with Enter sends from the field of words. */
function Words({ brief, change, onSend }: PartProps & { onSend: () => void }) {
  return (
    <>
      <IdeaField value={brief.ideaId} onChange={(value) => change({ ideaId: value })} />
      <Labelled
        label={<FormattedMessage id="designs.brief.text" />}
        hint={
          brief.ideaId ? (
            <FormattedMessage id="designs.brief.textOfIdea" />
          ) : (
            <FormattedMessage id="designs.brief.textHint" />
          )
        }
      >
        {(marks) => (
          <textarea
            {...marks}
            rows={4}
            value={brief.text}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
            }}
            className={`${INPUT} h-auto py-2 pointer-coarse:h-auto`}
          />
        )}
      </Labelled>
      <Labelled
        label={<FormattedMessage id="designs.brief.style" />}
        hint={<FormattedMessage id="designs.brief.styleHint" />}
      >
        {(marks) => (
          <input
            {...marks}
            value={brief.style}
            maxLength={DESIGN_RULES.style.max}
            onChange={(event) => change({ style: event.target.value })}
            className={INPUT}
          />
        )}
      </Labelled>
    </>
  );
}

function Choices({ brief, change }: PartProps) {
  const intl = useIntl();
  const byItself = { value: '', text: intl.formatMessage({ id: 'designs.brief.byItself' }) };
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
      <Choice
        label={<FormattedMessage id="designs.brief.product" />}
        value={brief.template}
        onChange={(template) => change({ template })}
        options={[byItself, ...TEMPLATES.map((value) => ({ value, text: intl.formatMessage(templateNames[value]) }))]}
      />
      <Choice
        label={<FormattedMessage id="designs.brief.ground" />}
        value={brief.ground}
        onChange={(ground) => change({ ground })}
        options={[byItself, ...GROUNDS.map((value) => ({ value, text: intl.formatMessage(groundNames[value]) }))]}
      />
      <Choice
        label={<FormattedMessage id="designs.brief.engine" />}
        value={brief.engine}
        onChange={(engine) => change({ engine })}
        options={[
          byItself,
          { value: 'RENDERER', text: intl.formatMessage({ id: 'designs.engine.RENDERER' }) },
          { value: 'OPENAI', text: intl.formatMessage({ id: 'designs.engine.OPENAI' }) },
        ]}
      />
      <Choice
        label={<FormattedMessage id="designs.brief.count" />}
        value={String(brief.count)}
        onChange={(count) => change({ count: Number(count) })}
        options={COUNTS.map((count) => ({ value: String(count), text: intl.formatNumber(count) }))}
      />
    </div>
  );
}

function IdeaField({ value, onChange }: { value: string; onChange: (ideaId: string) => void }) {
  const intl = useIntl();
  const [{ data }] = useQuery({ query: DesignIdeasDocument });
  const ideas = data?.ideas.nodes.filter((idea) => idea !== null) ?? [];
  const none = { value: '', text: intl.formatMessage({ id: 'designs.brief.noIdea' }) };
  return (
    <Choice
      label={<FormattedMessage id="designs.brief.idea" />}
      value={value}
      onChange={onChange}
      options={[none, ...ideas.map(({ id, title }) => ({ value: id, text: title }))]}
    />
  );
}

interface ChoiceProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; text: string }[];
}

const Choice = ({ label, value, onChange, options }: ChoiceProps) => (
  <Labelled label={label}>
    {(marks) => (
      <select {...marks} value={value} onChange={(event) => onChange(event.target.value)} className={INPUT}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);

interface LabelledProps {
  label: ReactNode;
  hint?: ReactNode;
  children: (marks: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

function inputOf(brief: Brief, locale: string): DesignsGenerateInput {
  const lines = brief.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const name = locale.slice(0, 2).toUpperCase();
  const own = brief.ideaId === '' && ['EN', 'ES', 'FR', 'DE'].includes(name);
  return {
    count: brief.count,
    lines,
    style: brief.style,
    idempotencyKey: crypto.randomUUID(),
    ...(brief.ideaId !== '' && { ideaId: brief.ideaId }),
    ...(own && { locale: name as DesignLocale }),
    ...(brief.template !== '' && { template: brief.template as NonNullable<DesignsGenerateInput['template']> }),
    ...(brief.ground !== '' && { ground: brief.ground as NonNullable<DesignsGenerateInput['ground']> }),
    ...(brief.engine !== '' && { engine: brief.engine as NonNullable<DesignsGenerateInput['engine']> }),
  };
}
