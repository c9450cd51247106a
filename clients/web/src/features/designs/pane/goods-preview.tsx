import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { DesignColorsDocument, DesignPreviewDocument } from '../../../gql/designs.js';
import type { DesignCardFragment } from '../../../gql/designs.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { goodColors } from '../shared/artwork.js';
import { here } from '../shared/file-address.js';
import { templateNames } from '../shared/design-words.js';

interface Color {
  readonly name: string;
  readonly hex: string;
}

const WHITE: Color = { name: 'White', hex: '#FFFFFF' };

/** The design on its goods in a colour that one chooses: a drawing, made by the server. */
export function GoodsPreview({ design }: { design: DesignCardFragment }) {
  const intl = useIntl();
  const { id, template, title } = design;
  const { colors, first } = useColors(design);
  const [chosen, setChosen] = useState<string | null>(null);
  const color = colors.find(({ hex }) => hex === chosen) ?? first;
  const [{ data }] = useQuery({ query: DesignPreviewDocument, variables: { id, colorHex: color.hex } });
  const preview = data?.design?.preview;
  const goods = intl.formatMessage(templateNames[template]);
  return (
    <div className="space-y-3">
      {preview ? (
        <img
          src={here(preview)}
          width={960}
          height={960}
          alt={intl.formatMessage({ id: 'designs.preview.alt' }, { title, goods, color: color.name })}
          className="aspect-square w-full rounded-md border border-hairline"
        />
      ) : (
        <Skeleton className="aspect-square w-full" />
      )}
      {colors.length > 1 && <Swatches name={`color-${id}`} colors={colors} value={color} onChange={setChosen} />}
    </div>
  );
}

/** The usual colours of its goods, the first one that it can be read on chosen; white where they come in one, or are not known. */
function useColors({ template, checks }: DesignCardFragment): { colors: readonly Color[]; first: Color } {
  const [{ data }] = useQuery({ query: DesignColorsDocument });
  const goods = data?.productTemplates.find(({ name }) => name === template);
  const known = (goods?.colors ?? []).flatMap(({ name, hex }) => (hex === null ? [] : [{ name, hex }]));
  const colors = known.length > 0 ? known : [WHITE];
  const legible = goodColors({ checks });
  const usual = colors.filter(({ name }) => goods?.defaultColors.includes(name));
  const first = usual.find(({ name }) => legible.includes(name)) ?? colors.find(({ name }) => legible.includes(name));
  return { colors, first: first ?? usual[0] ?? colors[0] ?? WHITE };
}

interface SwatchesProps {
  name: string;
  colors: readonly Color[];
  value: Color;
  onChange: (hex: string) => void;
}

const Swatches = ({ name: group, colors, value, onChange }: SwatchesProps) => (
  <fieldset>
    <legend className="mb-1 text-sm font-medium">
      <FormattedMessage id="designs.preview.color" values={{ color: value.name }} />
    </legend>
    <div className="flex flex-wrap gap-2">
      {colors.map(({ name, hex }) => (
        <label
          key={hex}
          title={name}
          className="cursor-pointer rounded-full p-0.5 has-checked:shadow-[0_0_0_2px_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-info"
        >
          <input
            type="radio"
            name={group}
            className="sr-only"
            aria-label={name}
            checked={hex === value.hex}
            onChange={() => onChange(hex)}
          />
          <span
            aria-hidden
            className="block size-7 rounded-full border border-control pointer-coarse:size-10"
            style={{ background: hex }}
          />
        </label>
      ))}
    </div>
  </fieldset>
);
