import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { Form } from '../../../forms/form.js';
import { LinesField, SelectField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { CreateApiKeyDocument } from '../../../gql/accounts.js';
import { Button } from '../../../ui/button.js';
import { CopyButton } from '../../../ui/copy-button.js';
import { Dialog } from '../../../ui/dialog.js';
import { EXPIRIES, expiryNames, keyForm, linesOf, momentOf } from './key-form.js';
import { ScopesField } from './scopes-field.js';

/** Makes a key, and shows it once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [key, setKey] = useState<string | null>(null);
  return (
    <Dialog
      title={key === null ? <FormattedMessage id="apiKey.create" /> : <FormattedMessage id="apiKey.made.title" />}
      isSticky={key !== null}
      onClose={onClose}
    >
      {key === null ? <KeyForm onDone={setKey} /> : <KeyOnce apiKey={key} onDone={onClose} />}
    </Dialog>
  );
}

function KeyForm({ onDone }: { onDone: (key: string) => void }) {
  const intl = useIntl();
  const [, create] = useMutation(CreateApiKeyDocument);
  // One key for one filled form: sent again after a lost answer, it makes no second API key.
  const idempotencyKey = useRef(crypto.randomUUID());
  const ruleForm = useRuleForm({
    schema: keyForm,
    defaults: { name: '', scopes: ['read:trends'], expiresAt: '', until: '', ipAllowList: '' },
    send: async (values) => {
      const answer = await create({
        input: {
          name: values.name,
          scopes: values.scopes,
          expiresAt: momentOf(values),
          ipAllowList: linesOf(values.ipAllowList),
          idempotencyKey: idempotencyKey.current,
        },
      });
      const outcome = outcomeOf(answer, (data) => data.apiKeyCreate.userErrors);
      if (outcome.kind !== 'failed') idempotencyKey.current = crypto.randomUUID();
      const key = answer.data?.apiKeyCreate.key;
      if (key != null) onDone(key);
      return outcome;
    },
  });
  const { form } = ruleForm;
  const expiry = form.watch('expiresAt');
  return (
    <Form of={ruleForm} submit={<FormattedMessage id="apiKey.create.submit" />}>
      <TextField
        form={form}
        name="name"
        label={<FormattedMessage id="field.name" />}
        hint={<FormattedMessage id="apiKey.name.hint" />}
        isFirst
      />
      <ScopesField form={form} />
      <SelectField
        form={form}
        name="expiresAt"
        label={<FormattedMessage id="apiKey.expiry" />}
        options={EXPIRIES.map((value) => ({ value, text: intl.formatMessage(expiryNames[value]) }))}
      />
      {expiry === 'date' && (
        <TextField form={form} name="until" type="date" label={<FormattedMessage id="apiKey.expiry.until" />} />
      )}
      <LinesField
        form={form}
        name="ipAllowList"
        rows={2}
        label={<FormattedMessage id="apiKey.ips" />}
        hint={<FormattedMessage id="apiKey.ips.hint" />}
        isOptional
      />
    </Form>
  );
}

function KeyOnce({ apiKey, onDone }: { apiKey: string; onDone: () => void }) {
  const intl = useIntl();
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <div className="space-y-4">
      <p ref={lead} tabIndex={-1} className="text-sm outline-none">
        <FormattedMessage id="apiKey.once" />
      </p>
      <code data-api-key className="block rounded-md bg-sunken p-4 break-all">
        {apiKey}
      </code>
      <div className="flex flex-wrap gap-3">
        <CopyButton
          text={apiKey}
          label={intl.formatMessage({ id: 'fault.copy' })}
          doneLabel={intl.formatMessage({ id: 'fault.copied' })}
        />
        <Button kind="primary" onClick={onDone} className="ml-auto">
          <FormattedMessage id="apiKey.kept" />
        </Button>
      </div>
    </div>
  );
}
