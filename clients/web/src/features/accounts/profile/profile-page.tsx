import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { SelectField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { ProfileDocument, UpdateProfileDocument } from '../../../gql/accounts.js';
import type { ProfileQuery } from '../../../gql/accounts.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { isLocale, LOCALE_NAMES, LOCALES } from '../../../i18n/locales.js';
import { chooseLanguage } from '../../../i18n/texts.js';
import { Section } from '../../../ui/section.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { nameRule } from '../account-rules.js';
import { PasswordSection } from './password-section.js';

type Person = NonNullable<ProfileQuery['viewer']>['user'];

const SCHEMA = z.object({ name: nameRule, locale: z.string() });
const LANGUAGES = LOCALES.map((value) => ({ value, text: LOCALE_NAMES[value], lang: value }));

/** Name, language and password of the person. */
export function ProfilePage() {
  const { answer } = useAnswer({ query: ProfileDocument, variables: {}, pick: ({ viewer }) => viewer?.user });
  if (!answer) return <SectionSkeleton />;
  return (
    <div className="space-y-6">
      <PersonSection person={answer} />
      <PasswordSection email={answer.email} />
    </div>
  );
}

function PersonSection({ person }: { person: Person }) {
  const [, update] = useMutation(UpdateProfileDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { name: person.name, locale: person.locale },
    send: async (values) => {
      const answer = await update({ input: { ...values, expectedVersion: person.version } });
      const outcome = outcomeOf(answer, (data) => data.accountUpdate.userErrors);
      if (outcome.kind !== 'done') return outcome;
      if (values.locale !== person.locale && isLocale(values.locale)) chooseLanguage(values.locale);
      toast(<FormattedMessage id="form.saved" />);
      return outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Section title={<FormattedMessage id="profile.title" />} lead={<FormattedMessage id="profile.lead" />}>
      <div className="max-w-md space-y-4">
        <dl className="text-sm">
          <dt className="font-medium">
            <FormattedMessage id="session.email" />
          </dt>
          <dd className="mt-1 break-all text-muted">{person.email}</dd>
        </dl>
        <Form of={ruleForm} submit={<FormattedMessage id="form.save" />}>
          <TextField form={form} name="name" label={<FormattedMessage id="field.name" />} autoComplete="name" />
          <SelectField
            form={form}
            name="locale"
            label={<FormattedMessage id="settings.language" />}
            hint={<FormattedMessage id="profile.language.hint" />}
            options={LANGUAGES}
          />
        </Form>
      </div>
    </Section>
  );
}
