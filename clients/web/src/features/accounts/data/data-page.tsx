import { useNavigate } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { EmailField, PasswordField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { EraseAccountDocument, ExportAccountDocument } from '../../../gql/accounts.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Section } from '../../../ui/section.js';
import { toast } from '../../../ui/toast.js';
import { ExportDialog } from './export-dialog.js';
import { emailRule, passwordRule } from '../account-rules.js';

type Open = 'export' | 'erase' | null;

/** What is stored about the person: to take along, or to have erased. */
export function DataPage() {
  const [open, setOpen] = useState<Open>(null);
  return (
    <div className="space-y-6">
      <Section title={<FormattedMessage id="data.export.title" />} lead={<FormattedMessage id="data.export.lead" />}>
        <Button onClick={() => setOpen('export')}>
          <Download aria-hidden size={16} />
          <FormattedMessage id="data.export" />
        </Button>
      </Section>
      <Section title={<FormattedMessage id="data.erase.title" />} lead={<FormattedMessage id="data.erase.lead" />}>
        <Button kind="danger" onClick={() => setOpen('erase')}>
          <FormattedMessage id="data.erase" />
        </Button>
      </Section>
      {open === 'export' && <AccountExport onClose={() => setOpen(null)} />}
      {open === 'erase' && <EraseDialog onClose={() => setOpen(null)} />}
    </div>
  );
}

function AccountExport({ onClose }: { onClose: () => void }) {
  const [, exportAll] = useMutation(ExportAccountDocument);
  return (
    <ExportDialog
      title={<FormattedMessage id="data.export" />}
      done={<FormattedMessage id="data.export.done" />}
      fileName="podpusher-account.json"
      fetchDocument={async (input) => {
        const answer = await exportAll({ input });
        return {
          document: answer.data?.accountExport.document,
          outcome: outcomeOf(answer, (data) => data.accountExport.userErrors),
        };
      }}
      onClose={onClose}
    />
  );
}

const ERASE = z.object({ email: emailRule, password: passwordRule });

function EraseDialog({ onClose }: { onClose: () => void }) {
  const [, erase] = useMutation(EraseAccountDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const ruleForm = useRuleForm({
    schema: ERASE,
    defaults: { email: '', password: '' },
    send: async (input) => {
      const outcome = outcomeOf(await erase({ input }), (data) => data.accountErase.userErrors);
      if (outcome.kind === 'done') {
        renew();
        toast(<FormattedMessage id="data.erase.done" />);
        void navigate({ to: '/' });
      }
      return outcome;
    },
  });
  return (
    <Dialog title={<FormattedMessage id="data.erase" />} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="data.erase.confirm" />} submitKind="danger">
        <p className="text-sm text-muted">
          <FormattedMessage id="data.erase.text" />
        </p>
        <EmailField
          form={ruleForm.form}
          name="email"
          label={<FormattedMessage id="data.erase.email" />}
          autoComplete="off"
          isFirst
        />
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="session.password" />}
          autoComplete="current-password"
        />
      </Form>
    </Dialog>
  );
}
