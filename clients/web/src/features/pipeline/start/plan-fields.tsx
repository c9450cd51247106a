import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { INPUT } from '../../../forms/field.js';
import type { PipelineLocale } from '../../../gql/pipeline.js';

export const TEMPLATES = ['tee', 'hoodie', 'sweatshirt', 'mug', 'tote', 'poster', 'sticker', 'phone-case'] as const;
export type Template = (typeof TEMPLATES)[number];
const LOCALES = ['EN', 'DE', 'ES', 'FR'] as const satisfies readonly PipelineLocale[];

export interface PlanChoice {
  template: Template;
  locale: PipelineLocale;
  reviewIdeas: boolean;
  reviewDesigns: boolean;
  publish: boolean;
  reviewListing: boolean;
}

export const templateNames = defineMessages<Template>({
  tee: { id: 'pipeline.template.tee' },
  hoodie: { id: 'pipeline.template.hoodie' },
  sweatshirt: { id: 'pipeline.template.sweatshirt' },
  mug: { id: 'pipeline.template.mug' },
  tote: { id: 'pipeline.template.tote' },
  poster: { id: 'pipeline.template.poster' },
  sticker: { id: 'pipeline.template.sticker' },
  'phone-case': { id: 'pipeline.template.phone-case' },
});
const localeNames = defineMessages<PipelineLocale>({
  EN: { id: 'pipeline.locale.EN' },
  DE: { id: 'pipeline.locale.DE' },
  ES: { id: 'pipeline.locale.ES' },
  FR: { id: 'pipeline.locale.FR' },
});
const stops = defineMessages({
  reviewIdeas: { id: 'pipeline.stop.reviewIdeas' },
  reviewDesigns: { id: 'pipeline.stop.reviewDesigns' },
  publish: { id: 'pipeline.stop.publish' },
  reviewListing: { id: 'pipeline.stop.reviewListing' },
});

interface PlanFieldsProps {
  plan: PlanChoice;
  onChange: (plan: PlanChoice) => void;
}

/** Which goods, in which language, and where a person is asked. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const intl = useIntl();
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={<FormattedMessage id="pipeline.goods" />}
          value={plan.template}
          options={TEMPLATES.map((name) => ({ value: name, text: intl.formatMessage(templateNames[name]) }))}
          onChange={(template) => onChange({ ...plan, template })}
        />
        <Choice
          label={<FormattedMessage id="pipeline.language" />}
          value={plan.locale}
          options={LOCALES.map((name) => ({ value: name, text: intl.formatMessage(localeNames[name]) }))}
          onChange={(locale) => onChange({ ...plan, locale })}
        />
      </div>
      <Stops plan={plan} onChange={onChange} />
    </>
  );
}

const STOPS = ['reviewIdeas', 'reviewDesigns', 'publish', 'reviewListing'] as const;

const Stops = ({ plan, onChange }: PlanFieldsProps) => (
  <fieldset className="space-y-2">
    <legend className="text-sm font-medium">
      <FormattedMessage id="pipeline.stops" />
    </legend>
    {STOPS.filter((name) => name !== 'reviewListing' || plan.publish).map((name) => (
      <label key={name} className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={plan[name]}
          onChange={(event) => onChange({ ...plan, [name]: event.target.checked })}
        />
        <FormattedMessage {...stops[name]} />
      </label>
    ))}
  </fieldset>
);

interface ChoiceProps<Value extends string> {
  label: ReactNode;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className="block space-y-1 text-sm font-medium">
      <span>{label}</span>
      <select className={INPUT} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
