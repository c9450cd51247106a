import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { BRAND_PROFILE_RULES } from '../../../../../../schema/ideas/idea.rules.js';
import { Form } from '../../../forms/form.js';
import { LinesField, SelectField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import type { Outcome } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { CreateBrandProfileDocument, UpdateBrandProfileDocument } from '../../../gql/ideas.js';
import type { BrandProfileFieldsFragment } from '../../../gql/ideas.js';
import { LOCALE_NAMES, LOCALES } from '../../../i18n/locales.js';
import { useTexts } from '../../../i18n/texts.js';
import { Dialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import { IdeaTrouble, PRODUCT_NAMES, productNames } from '../idea-texts.js';

const { name, tone, audience, interests, bannedTopics } = BRAND_PROFILE_RULES;
const listText = ({ max, itemMax }: { max: number; itemMax: number }) =>
  z.string().check(z.maxLength(max * (itemMax + 2)));
const SCHEMA = z.object({
  name: z.string().check(z.trim(), z.minLength(name.min), z.maxLength(name.max)),
  tone: z.string().check(z.trim(), z.maxLength(tone.max)),
  audience: z.string().check(z.trim(), z.maxLength(audience.max)),
  interests: listText(interests),
  banned: listText(bannedTopics),
  locale: z.enum(LOCALES),
});
type Values = z.infer<typeof SCHEMA>;

const listOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export interface BrandDialogProps {
  /** Absent: a new one. */
  profile: BrandProfileFieldsFragment | undefined;
  onSaved: () => void;
  onClose: () => void;
}

/** Makes a brand profile, or changes it. */
export function BrandDialog({ profile, onSaved, onClose }: BrandDialogProps) {
  const spoken = useTexts(({ locale }) => locale);
  const [products, setProducts] = useState<readonly string[]>(profile?.preferredProducts ?? []);
  const save = useSave(profile, products);
  const [trouble, setTrouble] = useState<Exclude<Outcome, { kind: 'done' }> | null>(null);
  const ruleForm = useRuleForm<Values>({
    schema: SCHEMA,
    defaults: defaultsOf(profile, (profile?.locale as Values['locale'] | undefined) ?? spoken),
    send: async (values) => {
      const outcome = await save(values);
      setTrouble(outcome.kind === 'refused' ? outcome : null);
      if (outcome.kind === 'done') {
        toast(<FormattedMessage id="brand.saved" />);
        onSaved();
        onClose();
      }
      return outcome.kind === 'refused' ? { kind: 'refused', refusals: [] } : outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Dialog
      title={profile ? <FormattedMessage id="brand.edit" /> : <FormattedMessage id="brand.new" />}
      onClose={onClose}
    >
      <div className="space-y-4">
        <IdeaTrouble of={trouble} />
        <Form of={ruleForm} submit={<FormattedMessage id="ideas.save" />}>
          <BrandFields form={form} />
          <Products chosen={products} onChange={setProducts} />
          <SelectField
            form={form}
            name="locale"
            label={<FormattedMessage id="ideas.locale" />}
            options={LOCALES.map((locale) => ({ value: locale, text: LOCALE_NAMES[locale], lang: locale }))}
          />
        </Form>
      </div>
    </Dialog>
  );
}

function BrandFields({ form }: { form: UseFormReturn<Values> }) {
  return (
    <>
      <TextField form={form} name="name" label={<FormattedMessage id="brand.name" />} isFirst />
      <TextField
        form={form}
        name="tone"
        label={<FormattedMessage id="brand.tone" />}
        hint={<FormattedMessage id="brand.tone.hint" />}
        isOptional
      />
      <TextField form={form} name="audience" label={<FormattedMessage id="brand.audience" />} isOptional />
      <LinesField
        form={form}
        name="interests"
        rows={2}
        label={<FormattedMessage id="brand.interests" />}
        hint={<FormattedMessage id="ideas.field.keywords.hint" />}
        isOptional
      />
      <LinesField
        form={form}
        name="banned"
        rows={2}
        label={<FormattedMessage id="brand.banned" />}
        hint={<FormattedMessage id="brand.banned.hint" />}
        isOptional
      />
    </>
  );
}

function defaultsOf(profile: BrandProfileFieldsFragment | undefined, locale: Values['locale']): Values {
  if (!profile) return { name: '', tone: '', audience: '', interests: '', banned: '', locale };
  const { name: called, tone: spoken, audience: to, interests: likes, bannedTopics: never } = profile;
  return { name: called, tone: spoken, audience: to, interests: likes.join(', '), banned: never.join(', '), locale };
}

function useSave(profile: BrandProfileFieldsFragment | undefined, preferredProducts: readonly string[]) {
  const [, create] = useMutation(CreateBrandProfileDocument);
  const [, update] = useMutation(UpdateBrandProfileDocument);
  return async ({ banned, ...values }: Values): Promise<Outcome> => {
    const input = {
      ...values,
      interests: listOf(values.interests),
      bannedTopics: listOf(banned),
      preferredProducts: [...preferredProducts],
    };
    if (!profile) return outcomeOf(await create({ input }), (data) => data.brandProfileCreate.userErrors);
    const changed = { ...input, id: profile.id, expectedVersion: profile.version };
    return outcomeOf(await update({ input: changed }), (data) => data.brandProfileUpdate.userErrors);
  };
}

function Products({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }) {
  const toggle = (product: string) =>
    onChange(chosen.includes(product) ? chosen.filter((one) => one !== product) : [...chosen, product]);
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">
        <FormattedMessage id="brand.products" />
      </legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {PRODUCT_NAMES.map((product) => (
          <label key={product} className="inline-flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(product)}
              onChange={() => toggle(product)}
              className="size-5 accent-accent"
            />
            <FormattedMessage {...productNames[product]} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
