import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { PasswordField } from '../../../forms/inputs.js';
import type { Outcome } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { Dialog } from '../../../ui/dialog.js';
import { saveFile } from '../../../ui/save-file.js';
import { toast } from '../../../ui/toast.js';
import { passwordRule } from '../account-rules.js';

const PASSWORD = z.object({ password: passwordRule });

export interface ExportDialogProps {
  title: ReactNode;
  /** What is said when the file is there. */
  done: ReactNode;
  fileName: string;
  /** The document as JSON, or why there is none. */
  fetchDocument: (input: { password: string }) => Promise<{ document: string | null | undefined; outcome: Outcome }>;
  onClose: () => void;
}

/** Everything that is stored, as a file, for who gives the password once more. */
export function ExportDialog({ title, done, fileName, fetchDocument, onClose }: ExportDialogProps) {
  const ruleForm = useRuleForm({
    schema: PASSWORD,
    defaults: { password: '' },
    send: async (input) => {
      const { document, outcome } = await fetchDocument(input);
      if (document != null) {
        saveFile(fileName, document, 'application/json');
        toast(done);
        onClose();
      }
      return outcome;
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="form.download" />}>
        <p className="text-sm text-muted">
          <FormattedMessage id="data.export.password" />
        </p>
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="session.password" />}
          autoComplete="current-password"
          isFirst
        />
      </Form>
    </Dialog>
  );
}
