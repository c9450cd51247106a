import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductTemplatesDocument } from '../../gql/products.js';
import type { ProductTemplateName } from '../../gql/products.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Section } from '../../ui/section.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { templateNames } from './product-words.js';
import { Swatch } from './swatch.js';

const SHOWN_COLORS = 6;

export interface TemplateCardsProps {
  value: ProductTemplateName;
  onChange: (name: ProductTemplateName) => void;
}

/** The goods, as cards of one choice. */
export function TemplateCards({ value, onChange }: TemplateCardsProps) {
  const intl = useIntl();
  const group = useId();
  const { answer } = useAnswer({
    query: ProductTemplatesDocument,
    variables: {},
    pick: ({ productTemplates }) => productTemplates,
  });
  if (!answer) return <SectionSkeleton />;
  return (
    <Section title={<FormattedMessage id="products.goods" />}>
      <div
        role="radiogroup"
        aria-label={intl.formatMessage({ id: 'products.goods' })}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-3"
      >
        {answer.map(({ name, model, colors }) => (
          <label
            key={name}
            className="flex cursor-pointer flex-col gap-1 rounded-md border border-control p-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-info"
          >
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={name === value}
              onChange={() => onChange(name)}
            />
            <span className="font-medium">{intl.formatMessage(templateNames[name])}</span>
            <span className="text-muted">{model}</span>
            <span className="mt-auto flex gap-1 pt-1">
              {colors.slice(0, SHOWN_COLORS).map((color) => (
                <Swatch key={color.name} hex={color.hex ?? null} />
              ))}
            </span>
          </label>
        ))}
      </div>
    </Section>
  );
}
